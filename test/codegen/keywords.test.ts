import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadToolSet, SchemaError } from '../../codegen/index.ts';
import { UNITS } from '../../codegen/ir.ts';
import { KEYWORDS } from '../../codegen/schema/keywords.ts';
import { UNSUPPORTED } from '../../codegen/schema/unsupported.ts';

const DOCUMENT = readFileSync('docs/schema.md', 'utf8');
const UNKNOWN = {
  reason: 'unknown keyword "misspelt"',
  fix: 'correct its spelling, or call it "x-…" if it is a note of your own',
};
const folder = mkdtempSync(join(tmpdir(), 'bodkin-keywords-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([...KEYWORDS.keys(), ...UNSUPPORTED.keys()])('docs/schema.md has %s', (keyword) => {
  expect(DOCUMENT).toContain(`\`${keyword}\``);
});

test('docs/schema.md has every unit', () => {
  const [, units] = /Units: ([^.]*?), and their usual/.exec(DOCUMENT.replace(/\s+/g, ' ')) ?? [];
  expect(units?.split(', ')).toEqual(UNITS.slice(1));
});

/** Indented, the keyword of the third property stands in line 14 of the file. */
test.each([...UNSUPPORTED, ['misspelt', UNKNOWN] as const])(
  '%s is refused: file, line, tool, path, reason and a way out',
  (keyword, { reason, fix }) => {
    const properties = {
      first: { type: 'string' },
      second: { type: 'string' },
      third: { type: 'string', [keyword]: [] },
    };
    const path = join(folder, 'a.json');
    writeFileSync(path, JSON.stringify([{ name: 'do_it', parameters: { properties } }], null, 2));
    const load = () => loadToolSet(path);
    expect(load).toThrow(SchemaError);
    expect(load).toThrow(`a.json:14: do_it.third.${keyword}: ${reason}\n  fix: ${fix}`);
  },
);

test('each row of the table of what is refused is in the program, and the other way round', () => {
  const [, table = ''] = /\| keyword \| why \|\n\|---\|---\|\n((?:\| `.*\n)+)/.exec(DOCUMENT) ?? [];
  const rows = table
    .trim()
    .split('\n')
    .map((row) => row.split(' | '));
  const documented = rows.flatMap(([keywords = '', why = '']) =>
    [...keywords.matchAll(/`([^`]+)`/g)].map(([, name]) => [name, why.replace(/ \|$/, '')]),
  );
  expect(documented).toEqual([...UNSUPPORTED].map(([name, { reason }]) => [name, reason]));
});
