import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compiler, runtimeSources } from './native.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const hasNm = spawnSync('nm', ['--version']).status === 0;
const canLook = compiler !== null && hasNm && process.platform === 'linux';
/** All that the runtime needs of a C library. */
const LIBRARY = ['memchr', 'memcmp', 'memcpy', 'memmove', 'memset', 'sqrtf', 'strlen'];

/** Symbols of the whole runtime as one object: [type, name]. */
function symbolsOf(sources: readonly string[]): [string, string][] {
  const object = join(mkdtempSync(join(tmpdir(), 'bodkin-stateless-')), 'runtime.o');
  const flags = ['-std=c99', '-O1', '-fno-pic', '-fno-stack-protector', '-Ifirmware', '-nostdlib'];
  const args = [...flags, '-r', ...sources, '-o', object];
  const { stderr } = spawnSync(compiler ?? 'cc', args, { cwd: ROOT, encoding: 'utf8' });
  expect(stderr).toBe('');
  const { stdout } = spawnSync('nm', [object], { encoding: 'utf8' });
  rmSync(dirname(object), { recursive: true });
  return stdout
    .trim()
    .split('\n')
    .map((line) => /(\w) (\S+)$/.exec(line)!.slice(1) as [string, string]);
}

describe.skipIf(!canLook)('the runtime, with a C compiler and nm', () => {
  const symbols = canLook ? symbolsOf(runtimeSources()) : [];

  it('has no variables: all its state is the caller’s', () => {
    const variables = symbols.filter(([type]) => /[bBdDcCgGsS]/.test(type));
    expect(variables).toEqual([]);
  });

  it('needs seven functions of a C library, and no heap', () => {
    const needed = symbols.filter(([type]) => type === 'U').map(([, name]) => name);
    const isKernel = (name: string) => name.startsWith('bodkin_kernels_');
    expect(needed.filter((name) => !LIBRARY.includes(name) && !isKernel(name))).toEqual([]);
  });

  it('exports only names that start with bodkin_', () => {
    const exported = symbols.filter(([type]) => /[TR]/.test(type)).map(([, name]) => name);
    expect(exported.filter((name) => !name.startsWith('bodkin_'))).toEqual([]);
    expect(exported).toContain('bodkin_turn');
  });
});
