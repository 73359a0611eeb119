/** Packages on disk, as `bodkin package` writes them. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { packageFiles } from '../../tools/package/package.ts';
import type { PackageKind } from '../../tools/package/package.ts';
import type { PackageFile } from '../../tools/package/runtime.ts';
import { ROOT } from '../../tools/paths.ts';
import { vendorWasm3 } from '../../tools/wasm3.ts';

export const TIMEOUT_MS = 300_000;
export const SHIMS = join(ROOT, 'test', 'package', 'shims');

export function assemble(kind: PackageKind): readonly PackageFile[] {
  return packageFiles(kind, { root: ROOT, wasm3: vendorWasm3({ root: ROOT }) });
}

export function makeFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'bodkin-package-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export function writePackage(files: readonly PackageFile[], folder: string): void {
  for (const { path, contents } of files) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), contents);
  }
}

export function textOf(files: readonly PackageFile[], path: string): string {
  const file = files.find((candidate) => candidate.path === path);
  if (file === undefined) throw new Error(`${path} isn't in the package`);
  return Buffer.from(file.contents).toString('utf8');
}

/** 'skipped: …' for a test's name, or what it is run with. */
export function need(programs: readonly string[]): { isMissing: boolean; why: string } {
  const missing = programs.filter((name) => spawnSync(name, ['--version']).status !== 0);
  const isMissing = missing.length > 0;
  return {
    isMissing,
    why: isMissing ? `skipped: no ${missing.join(', no ')}` : programs.join(', '),
  };
}

/** What it printed; throws with all of it when it fails. */
export function runOk(argv: readonly string[], cwd: string): string {
  const [program, ...args] = argv;
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  if (status === 0) return stdout;
  throw new Error(`${argv.join(' ')}: status ${status}\n${stdout}${stderr}`);
}
