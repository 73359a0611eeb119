/** kernels.wasm to C, by wabt's wasm2c. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { CompileError, run } from './compile.ts';

const NAME = 'kernels_generated';
const HEADER = 'wasm-rt.h';

/** A folder with the C file, its header and wasm2c's own; kept under the hash of the kernels. */
export async function translateKernels(kernels: Uint8Array, cache: string): Promise<string> {
  const version = (await run('wasm2c', ['--version'])).trim();
  const hash = createHash('sha256').update(version).update(kernels).digest('hex').slice(0, 16);
  const folder = join(cache, hash);
  if (existsSync(folder)) return folder;
  const partial = `${folder}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  writeFileSync(join(partial, 'kernels.wasm'), kernels);
  const source = join(partial, `${NAME}.c`);
  await run('wasm2c', [join(partial, 'kernels.wasm'), '--module-name', 'kernels', '-o', source]);
  copyFileSync(findHeader(), join(partial, HEADER));
  if (existsSync(folder))
    rmSync(partial, { recursive: true }); // another process was faster
  else renameSync(partial, folder);
  return folder;
}

/** It is installed next to the program. */
function findHeader(): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const program = folders.find((folder) => existsSync(join(folder, 'wasm2c')));
  const header = join(program ?? '', '..', 'include', HEADER);
  if (program === undefined || !existsSync(header)) {
    throw new CompileError(`${header} is missing: install wabt's development files`);
  }
  return header;
}
