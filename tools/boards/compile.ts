/**
 * C to a program of a board with the system's cross compiler. Each object file is kept under the
 * hash of everything that it is made from, so that a build after an edit compiles what changed.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Progress } from '../progress.ts';

export interface CompileUnit {
  /** Paths of .c files. */
  readonly sources: readonly string[];
  /** Folders with headers: all of theirs count as included. */
  readonly includes: readonly string[];
  readonly flags: readonly string[];
}

export interface CompileOptions {
  readonly compiler: string;
  readonly units: readonly CompileUnit[];
  /** For linking; `watched` are the files, such as linker scripts, that these name. */
  readonly linkFlags: readonly string[];
  readonly watched: readonly string[];
  /** Where objects and programs are kept. */
  readonly cache: string;
  readonly progress?: Progress;
}

export class CompileError extends Error {
  override name = 'CompileError';
}

const JOBS = 2;

/** The program's path; beside it lies its linker map, PROGRAM.map. */
export async function compileProgram(options: CompileOptions): Promise<string> {
  const { compiler, units, linkFlags, watched, cache, progress } = options;
  const version = await run(compiler, ['--version']);
  mkdirSync(cache, { recursive: true });
  const objects = units.flatMap((unit) => {
    const headers = hashHeaders(unit.includes);
    return unit.sources.map((source) => {
      const key = hash([version, ...unit.flags, ...headers, basename(source), read(source)]);
      return { unit, source, path: join(cache, `${basename(source, '.c')}-${key}.o`) };
    });
  });
  const paths = objects.map(({ path }) => path);
  const program = join(cache, `${hash([...paths, ...linkFlags, ...watched.map(read)])}.elf`);
  if (existsSync(program)) return program;

  const missing = objects.filter(({ path }) => !existsSync(path));
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < missing.length; index = next++) {
      const { unit, source, path } = missing[index];
      progress?.(`compiling ${basename(source)} (${index + 1} of ${missing.length})`);
      const includes = unit.includes.map((folder) => `-I${folder}`);
      await write(path, (to) =>
        run(compiler, ['-c', ...unit.flags, ...includes, source, '-o', to]),
      );
    }
  };
  await Promise.all(Array.from({ length: JOBS }, work));
  const map = `-Wl,-Map=${program}.map`;
  await write(program, (to) => run(compiler, [...paths, ...linkFlags, map, '-o', to]));
  return program;
}

/** Runs to the end; what it printed. */
export function run(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (errors += chunk));
    child.on('error', () => reject(new CompileError(`${program} can't be run: install it`)));
    child.on('close', (status) => {
      if (status === 0) resolve(output);
      else reject(new CompileError(`${program} ${args.join(' ')}\n${errors}`));
    });
  });
}

/** No reader, not even one in another process, ever sees half a file. */
async function write(path: string, make: (to: string) => Promise<unknown>): Promise<void> {
  const partial = `${path}.${process.pid}`;
  await make(partial);
  renameSync(partial, path);
}

function hashHeaders(folders: readonly string[]): (string | Buffer)[] {
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.h') && statSync(join(folder, name)).isFile())
      .sort()
      .flatMap((name) => [name, read(join(folder, name))]),
  );
}

function read(path: string): Buffer {
  return readFileSync(path);
}

function hash(parts: readonly (string | Uint8Array)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(`${part.length}:`).update(part);
  return sum.digest('hex').slice(0, 32);
}
