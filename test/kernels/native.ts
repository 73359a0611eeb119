/** Builds the small C programs beside this file with the system's compiler, where there is one. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FIRMWARE = join(ROOT, 'firmware');
const WASM3 = join(FIRMWARE, 'wasm3');

/** Bits must not depend on these. */
export const COMPILERS: readonly string[] = ['gcc', 'clang'].filter(
  (name) => spawnSync(name, ['--version']).status === 0,
);
export const HAS_WASM3 = existsSync(join(WASM3, 'VERSION')) && COMPILERS.length > 0;

const FLAGS = ['-std=c11', '-O2', '-ffp-contract=off', '-fno-math-errno'];
const STRICT = ['-Wall', '-Wextra', '-Werror', '-pedantic'];

const INTRINSICS = readdirSync(FIRMWARE)
  .filter((name) => /^(intrinsics|linear|attend)\w*\.c$/.test(name))
  .sort();
const IMAGE = ['image.c', 'shape.c', 'errors.c', 'crc32.c', 'sha256.c'];
const KERNELS = [
  'arena.c',
  'wasm3_heap.c',
  'wasm3_limits.c',
  'kernels_module.c',
  'kernels_wasm3.c',
];

/** The program's path. It is in build/ and made again only when a source changes. */
export function buildIntrinsicRunner(compiler: string): string {
  const sources = [join(ROOT, 'test/kernels/native/run_intrinsic.c'), ...inFirmware(INTRINSICS)];
  return build(compiler, [...FLAGS, ...STRICT, `-I${FIRMWARE}`, ...sources], sources);
}

export function buildKernelRunner(compiler: string): string {
  const units = inFirmware([...INTRINSICS, ...IMAGE, ...KERNELS]);
  const sources = [join(ROOT, 'test/kernels/native/run_kernels.c'), ...units];
  const includes = [`-I${FIRMWARE}`, '-isystem', WASM3];
  const flags = [...FLAGS, ...STRICT, ...includes, ...sources, wasm3Objects(compiler)];
  return build(compiler, flags, sources);
}

function wasm3Objects(compiler: string): string {
  const names = readdirSync(WASM3).filter((name) => name.endsWith('.c'));
  const sources = names.sort().map((name) => join(WASM3, name));
  const config = join(FIRMWARE, 'wasm3_config.h');
  // One object of all sources: -r links them without main.
  return build(compiler, [...FLAGS, '-w', '-include', config, '-r', ...sources], sources, '.o');
}

function build(compiler: string, flags: string[], sources: string[], suffix = ''): string {
  const hash = createHash('sha256').update([compiler, ...flags].join(' '));
  const headers = readdirSync(FIRMWARE).filter((name) => name.endsWith('.h'));
  for (const path of [...sources, ...inFirmware(headers.sort())]) hash.update(readFileSync(path));
  const folder = join(ROOT, 'build', 'test-kernels');
  const path = join(folder, hash.digest('hex').slice(0, 16) + suffix);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const partial = `${path}.${process.pid}`;
  const libraries = suffix === '' ? ['-lm'] : [];
  execFileSync(compiler, [...flags, ...libraries, '-o', partial], { stdio: 'pipe' });
  renameSync(partial, path);
  return path;
}

function inFirmware(names: readonly string[]): string[] {
  return names.map((name) => join(FIRMWARE, name));
}
