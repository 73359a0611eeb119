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

/** The program's path. An object of the same source, headers and flags is built once. */
export function buildProgram(name: string, sources: readonly string[]): string {
  mkdirSync(BUILD, { recursive: true });
  const headers = hashHeaders();
  const objects = sources.map((source) =>
    source.endsWith('.o') ? source : buildObject(source, headers),
  );
  const hash = createHash('sha256').update(objects.join(' ')).digest('hex').slice(0, 16);
  const program = join(BUILD, `${name}-${hash}`);
  if (!existsSync(program)) compile([...FLAGS, ...objects, '-lm'], program);
  return program;
}

function buildObject(source: string, headers: string): string {
  const hash = createHash('sha256').update(`${headers} ${source} `);
  const digest = hash.update(readFileSync(join(ROOT, source))).digest('hex');
  const object = join(BUILD, `${digest.slice(0, 16)}.o`);
  if (existsSync(object)) return object;
  const includes = INCLUDES.map((folder) => `-I${folder}`);
  // wasm3's headers aren't ours: no warnings for them.
  compile([...FLAGS, ...includes, '-isystem', 'firmware/wasm3', '-c', source], object);
  return object;
}

function compile(args: readonly string[], output: string): void {
  const partial = `${output}.${process.pid}`; // another test may be building the same
  const command = [...args, '-o', partial];
  const { status, stderr } = spawnSync(compiler ?? 'cc', command, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${args.at(-1)} does not compile:\n${stderr}`);
  renameSync(partial, output);
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

/** Of all that any source may include, and of the flags. */
function hashHeaders(): string {
  const hash = createHash('sha256').update(`${compiler} ${FLAGS.join(' ')}`);
  for (const folder of [...INCLUDES, 'firmware/values']) {
    const names = readdirSync(join(ROOT, folder)).filter((name) => name.endsWith('.h'));
    for (const name of names.sort()) hash.update(readFileSync(join(ROOT, folder, name)));
  }
  return hash.digest('hex');
}
