import { expect, test } from 'vitest';
import { formatWarning, parseToolSet } from '../../codegen/index.ts';

const TOOLS = [
  {
    name: 'book',
    parameters: {
      type: 'object',
      dependentRequired: { title: ['guests'] },
      properties: {
        title: { type: 'string', pattern: '\\bA', minLength: 99 },
        guests: { type: 'integer', multipleOf: 0.5, minimum: 2, maximum: 8 },
        tags: { type: 'array', items: { type: 'object' } },
        level: { enum: [1, 'two', 3] },
        extra: { type: 'object' },
        kind: { $ref: '#/$defs/Kind' },
      },
      required: ['title', 'tags'],
      $defs: { Kind: { enum: ['table', 'room'] } },
    },
  },
];

test('a tolerant reading leaves out what the device cannot take, and says so', () => {
  const warnings: string[] = [];
  const { tools } = parseToolSet(TOOLS, 'rows', {
    tolerant: true,
    warn: (warning) => warnings.push(formatWarning(warning)),
  });
  expect(tools[0].params.map(({ name, kind, required }) => ({ name, kind, required }))).toEqual([
    { name: 'title', kind: 'text', required: true },
    { name: 'guests', kind: 'int', required: false },
    { name: 'kind', kind: 'enum', required: false },
  ]);
  expect(tools[0].params[1].fields[0]).toMatchObject({ minimum: 2, maximum: 8 });
  expect(warnings.map((warning) => warning.replace('rows: book.', ''))).toEqual([
    'title.pattern: warning: left out: "\\bA" is not matched on the device',
    'title.minLength: warning: left out: no text has 99 characters in at most 64 bytes',
    'guests.multipleOf: warning: left out: an integer has no steps of 0.5',
    'tags: warning: left out: a list of object has no C type',
    'level: warning: left out: values must all be texts, or all numbers, found 1',
    'extra: warning: left out: an object without declared properties has no C member',
  ]);
});

test('a strict reading refuses the same tools', () => {
  expect(() => parseToolSet(TOOLS, 'rows')).toThrow('rows: book.dependentRequired: ');
});
