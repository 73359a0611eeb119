import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { emitC, formatWarning, loadToolSet, SchemaError } from '../../codegen/index.ts';

/**
 * Each folder of cases/ has tools.ts or tools.json, and what comes of it: expected.h and
 * expected.c, with expected-warnings.txt when there are any; or expected-error.txt.
 * `UPDATE=1 npx vitest run test/codegen` writes what comes of it now.
 */
const CASES = new URL('cases/', import.meta.url).pathname;
const EXPECTED = ['expected.h', 'expected.c', 'expected-warnings.txt', 'expected-error.txt'];
const cacheFolder = mkdtempSync(join(tmpdir(), 'bodkin-declarations-'));
afterAll(() => rmSync(cacheFolder, { recursive: true }));

describe.each(readdirSync(CASES).sort())('%s', (name) => {
  test('gives what is expected', () => {
    const folder = join(CASES, name);
    const actual = compile(folder);
    if (process.env.UPDATE !== undefined) update(folder, actual);
    for (const file of EXPECTED) {
      const path = join(folder, file);
      expect(actual.get(file), file).toBe(
        existsSync(path) ? readFileSync(path, 'utf8') : undefined,
      );
    }
    expect(actual.size).toBeGreaterThan(0);
  });
});

function compile(folder: string): ReadonlyMap<string, string> {
  const input = existsSync(join(folder, 'tools.ts')) ? 'tools.ts' : 'tools.json';
  const actual = new Map<string, string>();
  let warnings = '';
  try {
    const toolSet = loadToolSet(join(folder, input), {
      source: `${basename(folder)}.${input}`,
      cacheFolder,
      warn: (warning) => {
        warnings += `${formatWarning(warning)}\n`;
      },
    });
    const [header, source] = emitC(toolSet);
    actual.set('expected.h', String(header.contents));
    actual.set('expected.c', String(source.contents));
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error;
    actual.set('expected-error.txt', `${error.message}\n`);
  }
  if (warnings !== '') actual.set('expected-warnings.txt', warnings);
  return actual;
}

function update(folder: string, actual: ReadonlyMap<string, string>): void {
  for (const file of EXPECTED) {
    const contents = actual.get(file);
    if (contents === undefined) rmSync(join(folder, file), { force: true });
    else writeFileSync(join(folder, file), contents);
  }
}
