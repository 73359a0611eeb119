/** The README's example is compiled: it works as it stands. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { emitC, loadToolSet } from '../codegen/index.ts';
import { ROOT } from '../tools/paths.ts';
import { compiler, withCompiler } from './firmware/native.ts';

const folder = mkdtempSync(join(tmpdir(), 'bodkin-readme-'));
afterAll(() => rmSync(folder, { recursive: true }));

function exampleIn(language: string): string {
  const text = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const blocks = [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)];
  const [block, ...others] = blocks.filter(([, name]) => name === language);
  expect(others).toEqual([]);
  return block[2];
}

function writeTools() {
  const path = join(folder, 'lamp.tools.ts');
  writeFileSync(path, exampleIn('ts'));
  return loadToolSet(path, { cacheFolder: join(folder, 'cache') });
}

describe("the README's example", () => {
  it('declares two tools', () => {
    const params = writeTools().tools.map(({ name, params: [param] }) => [name, param.kind]);
    expect(params).toEqual([
      ['set_brightness', 'int'],
      ['turn_off_later', 'duration'],
    ]);
  });

  it.skipIf(compiler === null)(`compiles as C99 without a warning (${withCompiler})`, () => {
    for (const { path, contents } of emitC(writeTools())) {
      writeFileSync(join(folder, path), contents);
    }
    writeFileSync(join(folder, 'main.c'), exampleIn('c'));
    const warnings = ['-Wall', '-Wextra', '-Werror', '-pedantic'];
    const includes = [`-I${join(ROOT, 'firmware')}`, `-I${folder}`];
    const args = ['-std=c99', ...warnings, ...includes, '-fsyntax-only', 'main.c', 'lamp.tools.c'];
    const { status, stderr } = spawnSync(compiler as string, args, {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});
