/** Compiles C of the firmware for this computer, with sanitizers. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUILD = join(ROOT, 'build', 'native');
const INCLUDES = ['firmware', 'boards/host', 'test/firmware'];
const WARNINGS = ['-Wall', '-Wextra', '-Werror', '-pedantic'];
const SANITIZERS = ['-fsanitize=address,undefined', '-fno-sanitize-recover=all'];
const FLAGS = ['-std=c99', '-g', '-O1', '-ffp-contract=off', ...WARNINGS, ...SANITIZERS];

/** The system's C compiler, or null. */
export const compiler: string | null =
  ['cc', 'gcc', 'clang'].find((name) => spawnSync(name, ['--version']).status === 0) ?? null;
export const withCompiler = compiler ? 'with a C compiler' : 'skipped: there is no C compiler here';

/** Every C file of a folder but those whose name matches `except`; paths from the root. */
export function sourcesOf(folder: string, except = /^$/): string[] {
  return readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.c') && !except.test(name))
    .sort()
    .map((name) => `${folder}/${name}`);
}

/** The runtime without kernels. */
export function runtimeSources(): string[] {
  return [...sourcesOf('firmware', /^(kernels_|wasm3_)/), ...sourcesOf('firmware/values')];
}

/** The program's path. The same sources and flags are built once. */
export function buildProgram(name: string, sources: readonly string[]): string {
  const program = join(BUILD, `${name}-${hashSources(sources)}`);
  if (existsSync(program)) return program;
  mkdirSync(BUILD, { recursive: true });
  const partial = `${program}.${process.pid}`; // another test may be building the same
  const includes = INCLUDES.map((folder) => `-I${folder}`);
  // wasm3's headers aren't ours: no warnings for them.
  const system = ['-isystem', 'firmware/wasm3'];
  const args = [...FLAGS, ...includes, ...system, ...sources, '-lm', '-o', partial];
  const { status, stderr } = spawnSync(compiler ?? 'cc', args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name} does not compile:\n${stderr}`);
  renameSync(partial, program);
  return program;
}

export interface Run {
  readonly status: number | null;
  readonly lines: readonly string[];
  readonly errors: readonly string[];
}

/** Runs to the end; a sanitizer's complaint throws. */
export function runProgram(program: string, args: readonly string[], input = ''): Run {
  // No leaks: the firmware has no heap, and programs here keep their files to the end.
  const env = { ...process.env, ASAN_OPTIONS: 'detect_leaks=0' };
  const run = spawnSync(program, args, { input, env, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.signal !== null || /Sanitizer|runtime error/.test(run.stderr)) {
    throw new Error(`${program} ${args.join(' ')}: ${run.signal ?? ''}\n${run.stderr}`);
  }
  return { status: run.status, lines: toLines(run.stdout), errors: toLines(run.stderr) };
}

function toLines(text: string): string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n');
}

/** Headers count too: any of theirs may be included. */
function hashSources(sources: readonly string[]): string {
  const folders = [...INCLUDES, 'firmware/values'];
  const headers = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith('.h'))
      .map((name) => `${folder}/${name}`),
  );
  const hash = createHash('sha256').update(FLAGS.join(' '));
  for (const path of [...sources, ...headers])
    hash.update(path).update(readFileSync(join(ROOT, path)));
  return hash.digest('hex').slice(0, 16);
}
