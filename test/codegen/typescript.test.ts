import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { emitTypescript, loadToolSet } from '../../codegen/index.ts';

/** What `bodkin import --to ts` writes declares the same tools as what it read. */
const CASES = 'test/codegen/cases';
const folder = mkdtempSync(join(tmpdir(), 'bodkin-import-'));
const cacheFolder = join(folder, 'declarations');
afterAll(() => rmSync(folder, { recursive: true }));

const declarations = readdirSync(CASES)
  .sort()
  .filter((name) => readdirSync(join(CASES, name)).includes('expected.c'))
  .flatMap((name) => readdirSync(join(CASES, name)).map((file) => join(CASES, name, file)))
  .filter((path) => /tools\.(ts|json)$/.test(path));

describe.each([...declarations, 'examples/watch/watch.tools.ts'])('%s', (path) => {
  test('comes back from TypeScript as it was', () => {
    const toolSet = loadToolSet(path, { cacheFolder });
    const written = join(folder, `${path.replaceAll('/', '-')}.tools.ts`);
    writeFileSync(written, emitTypescript(toolSet));
    // No comment of TypeScript can hold the two characters that end it.
    const expected = JSON.parse(JSON.stringify(toolSet.tools).replaceAll('*/', '* /'));
    expect(loadToolSet(written, { cacheFolder }).tools).toEqual(expected);
  });
});
