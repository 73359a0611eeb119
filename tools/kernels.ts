/** Compiles assembly/ to the two builds of the inference kernels. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface KernelBuilds {
  /** kernels.wasm: the hot kernels are imported from the host. */
  readonly intrinsics: Uint8Array;
  /** kernels.pure.wasm: everything is inside. */
  readonly pure: Uint8Array;
}

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const SOURCE = 'assembly';
const CONFIG = 'asconfig.json';
const ENTRY = `${SOURCE}/index.ts`;

/** A build of the same sources is taken from build/. */
export async function buildKernels(): Promise<KernelBuilds> {
  return { intrinsics: await build(ENTRY, 'intrinsics'), pure: await build(ENTRY, 'pure') };
}

/** Every kernel exported on its own, for tests. */
export function buildEachKernel(): Promise<Uint8Array> {
  return build(`${SOURCE}/each.ts`, 'pure');
}

async function build(entry: string, target: keyof KernelBuilds): Promise<Uint8Array> {
  const cached = join(ROOT, 'build', `kernels-${hashSources(entry, target)}.wasm`);
  if (existsSync(cached)) return readFileSync(cached);
  const binary = await compile(entry, target);
  mkdirSync(join(ROOT, 'build'), { recursive: true });
  const partial = `${cached}.${process.pid}`; // another process may be building the same
  writeFileSync(partial, binary);
  renameSync(partial, cached);
  return binary;
}

function hashSources(entry: string, target: string): string {
  const sources = readdirSync(join(ROOT, SOURCE)).filter((name) => name.endsWith('.ts'));
  const hash = createHash('sha256').update(`${compilerVersion()} ${entry} ${target}`);
  for (const path of [CONFIG, ...sources.sort().map((name) => join(SOURCE, name))]) {
    hash.update(path).update(readFileSync(join(ROOT, path)));
  }
  return hash.digest('hex').slice(0, 16);
}

function compilerVersion(): string {
  return createRequire(import.meta.url)('assemblyscript/package.json').version;
}

async function compile(entry: string, target: string): Promise<Uint8Array> {
  // Loading the compiler takes seconds: not for a build that is there already.
  const { default: asc } = await import('assemblyscript/asc');
  let binary: Uint8Array | undefined;
  const { error, stderr } = await asc.main([entry, '--config', CONFIG, '--target', target], {
    readFile: (name, base) => {
      const path = join(ROOT, base ?? '', name);
      return existsSync(path) ? readFileSync(path, 'utf8') : null;
    },
    writeFile: (_name, contents) => {
      if (typeof contents !== 'string') binary = contents;
    },
    listFiles: () => [],
  });
  if (error || binary === undefined) {
    throw new Error(`${entry}, target ${target}: ${error?.message}\n${stderr.toString()}`);
  }
  return binary;
}
