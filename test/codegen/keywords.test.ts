import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseToolSet, SchemaError } from '../../codegen/index.ts';
import { UNITS } from '../../codegen/ir.ts';
import { KEYWORDS } from '../../codegen/schema/keywords.ts';
import { UNSUPPORTED } from '../../codegen/schema/unsupported.ts';

const DOCUMENT = readFileSync('docs/schema.md', 'utf8');

test.each([...KEYWORDS.keys(), ...UNSUPPORTED.keys()])('docs/schema.md has %s', (keyword) => {
  expect(DOCUMENT).toContain(`\`${keyword}\``);
});

test('docs/schema.md has every unit', () => {
  const [, units] = /Units: ([^.]*?), and their usual/.exec(DOCUMENT.replace(/\s+/g, ' ')) ?? [];
  expect(units?.split(', ')).toEqual(UNITS.slice(1));
});

test.each([...UNSUPPORTED])(
  '%s is refused, with its place and a way out',
  (keyword, { reason, fix }) => {
    const parameters = { properties: { value: { type: 'string', [keyword]: [] } } };
    const parse = () => parseToolSet([{ name: 'do_it', parameters }], 'a.json');
    expect(parse).toThrow(SchemaError);
    expect(parse).toThrow(`a.json: do_it.value.${keyword}: ${reason}\n  fix: ${fix}`);
  },
);
