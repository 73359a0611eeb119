/**
 * C to WASM without a system compiler: Clang itself runs as WASM (@yowasp/clang).
 *
 * Each object file is cached under the hash of everything that it is made from, so a build after
 * an edit compiles what changed. Clang sees a virtual file tree and nothing of the disk.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Files by their path in Clang's tree, '/' between folders. */
export type Sources = ReadonlyMap<string, Uint8Array>;

export interface Unit {
  /** The .c files to compile: keys of `files`. */
  readonly sources: readonly string[];
  /** These and all that they may include. */
  readonly files: Sources;
  readonly flags: readonly string[];
}

export interface BuildOptions {
  readonly units: readonly Unit[];
  readonly linkFlags: readonly string[];
  /** Where objects and results are kept between runs. */
  readonly cache: string;
  readonly progress?: (message: string) => void;
}

export class ClangError extends Error {
  override name = 'ClangError';
}

/** Compiles and links all units; the bytes of a WASM module. */
export async function buildWasm(options: BuildOptions): Promise<Uint8Array> {
  mkdirSync(options.cache, { recursive: true });
  const objects = options.units.flatMap((unit) =>
    unit.sources.map((source) => ({ unit, source, key: objectKey(unit, source) })),
  );
  const keys = objects.map((object) => object.key);
  const target = join(options.cache, `${hash([...keys, ...options.linkFlags])}.wasm`);
  if (existsSync(target)) return readFileSync(target);

  const linked = new Map<string, Uint8Array>();
  for (const [index, { unit, source, key }] of objects.entries()) {
    const path = join(options.cache, `${key}.o`);
    if (!existsSync(path)) {
      options.progress?.(`compiling ${source} (${index + 1} of ${objects.length})`);
      const flags = ['-c', ...unit.flags, source, '-o', 'out.o'];
      writeWhole(path, await runClang(flags, unit.files, 'out.o'));
    }
    linked.set(`${index}.o`, readFileSync(path));
  }
  options.progress?.('linking');
  const flags = [...linked.keys(), ...options.linkFlags, '-o', 'out.wasm'];
  const wasm = await runClang(flags, linked, 'out.wasm');
  writeWhole(target, wasm);
  return wasm;
}

function objectKey(unit: Unit, source: string): string {
  const read = [...includedBy(source, unit)].sort();
  const contents = read.flatMap((path) => [path, unit.files.get(path) as Uint8Array]);
  return hash([compilerVersion(), ...unit.flags, source, ...contents]);
}

/** The source and all that it includes, by file name alone: at worst too many, never too few. */
function includedBy(source: string, { files, flags }: Unit): Set<string> {
  const found = new Set([source, ...flags.filter((flag) => files.has(flag))]); // -include FILE
  for (const path of found) {
    const text = Buffer.from(files.get(path) as Uint8Array).toString('latin1');
    for (const [, name] of text.matchAll(/^\s*#\s*include\s*["<](?:[^">]*\/)?([^">]+)[">]/gm)) {
      for (const file of files.keys()) if (`/${file}`.endsWith(`/${name}`)) found.add(file);
    }
  }
  return found;
}

function hash(parts: readonly (string | Uint8Array)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(`${part.length}:`).update(part);
  return sum.digest('hex').slice(0, 32);
}

/** No reader, not even one in another process, ever sees half a file. */
function writeWhole(path: string, contents: Uint8Array): void {
  const partial = `${path}.${process.pid}`;
  writeFileSync(partial, contents);
  renameSync(partial, path);
}

function compilerVersion(): string {
  const bundle = createRequire(import.meta.url).resolve('@yowasp/clang');
  const manifest = readFileSync(join(bundle, '..', '..', 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

type Tree = { [name: string]: Tree | string | Uint8Array };

async function runClang(args: string[], files: Sources, output: string): Promise<Uint8Array> {
  const clang = await import('@yowasp/clang');
  // Clang itself is read from node_modules; by default that would be told on standard output.
  await clang.runLLVM(undefined, undefined, { fetchProgress: () => {} });
  let messages = '';
  const collect = (bytes: Uint8Array | null) => {
    if (bytes !== null) messages += Buffer.from(bytes).toString('utf8');
  };
  try {
    const tree = await clang.commands['clang'](args, toTree(files), {
      stdout: collect,
      stderr: collect,
    });
    return tree?.[output] as Uint8Array;
  } catch (error) {
    if (error instanceof clang.Exit) throw new ClangError(`clang ${args.join(' ')}\n${messages}`);
    throw error;
  }
}

function toTree(files: Sources): Tree {
  const root: Tree = {};
  for (const [path, contents] of files) {
    const folders = path.split('/');
    const name = folders.pop() as string;
    let tree = root;
    for (const folder of folders) {
      tree[folder] ??= {};
      tree = tree[folder] as Tree;
    }
    tree[name] = contents;
  }
  return root;
}
