import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildTables, emitC, parseToolSet, SchemaError } from '../../codegen/index.ts';
import { KEYWORDS } from '../../codegen/schema/keywords.ts';
import { UNSUPPORTED } from '../../codegen/schema/unsupported.ts';

/** Whatever comes in gives tables or a SchemaError: never a crash, never anything else. */
const KEYS = [...KEYWORDS.keys(), ...UNSUPPORTED.keys(), 'x-note', 'nonsense', '__proto__'];
const NAMES = [
  'value',
  'hour',
  'minute',
  'from_hour',
  'from-minute',
  'time',
  'has',
  'int',
  '设置',
  '',
];
const TYPES = ['string', 'integer', 'number', 'boolean', 'array', 'object', 'dict', 'null', 'x'];

const scalar = fc.oneof(
  fc.constantFrom(...TYPES, ...NAMES, '#/properties/value', '#/$defs/a', 'date', 'h', 's', 'none'),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
);
const { schema } = fc.letrec((tie) => ({
  schema: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 6 }),
  ),
  value: fc.oneof(
    scalar,
    fc.array(tie('schema'), { maxLength: 4 }),
    tie('schema'),
    fc.dictionary(fc.constantFrom(...NAMES), tie('schema'), { maxKeys: 4 }),
  ),
}));
/** Most of a set must be right for what is wrong in it to be reached. */
const fine = fc.constantFrom<object[]>(
  { type: 'string' },
  { type: 'integer', minimum: 0, maximum: 23, unit: 'h' },
  { type: 'integer', maximum: 59 },
  { type: 'boolean', description: 'On or off' },
  { enum: ['a', 'A b', '1'] },
  { enum: [0.5, 1, 4] },
  { oneOf: [{ const: 'a' }, { const: 'b' }] },
  { type: 'array', items: { enum: ['x', 'y'] } },
  { type: 'object', properties: { hour: { type: 'number' }, minute: { type: 'number' } } },
);
const property = fc.oneof({ weight: 6, arbitrary: fine }, { weight: 1, arbitrary: schema });
const parameters = fc.oneof(
  schema,
  fc.record({
    type: fc.constantFrom('object', 'dict'),
    properties: fc.dictionary(fc.constantFrom(...NAMES), property, { maxKeys: 6 }),
    required: fc.array(fc.constantFrom(...NAMES), { maxLength: 3 }),
  }),
);
const named = {
  name: fc.constantFrom(...NAMES, 'setTimer', 'set-timer', 'stop', 'go', 'look'),
  description: scalar,
};
const tool = fc.oneof(
  fc.record({ ...named, parameters }),
  fc.record({ ...named, inputSchema: parameters }),
  fc.record({ ...named, input_schema: parameters }),
  fc.record({ title: named.name, properties: fc.dictionary(fc.constantFrom(...NAMES), property) }),
  fc.record({ type: fc.constant('function'), ...named, parameters }),
  fc.record({ ...named, parameters: fc.dictionary(fc.constantFrom(...NAMES), scalar) }),
  fc.record({ type: fc.constant('function'), function: fc.record({ ...named, parameters }) }),
  fc.record({ ...named, parameters: fc.dictionary(fc.constantFrom(...NAMES), property) }),
);
const tools = fc.oneof(
  fc.array(fc.oneof(tool, fc.jsonValue()), { maxLength: 3 }),
  fc.record({ tools: fc.array(tool, { maxLength: 3 }) }),
  fc.dictionary(fc.constantFrom(...NAMES), tool, { maxKeys: 3 }),
  fc.jsonValue(),
);

test.each([false, true])(
  'any JSON gives C and tables, or a SchemaError with a fix; tolerant: %s',
  (tolerant) => {
    let [compiled, refused] = [0, 0];
    fc.assert(
      fc.property(tools, (json) => {
        try {
          const toolSet = parseToolSet(json, 'fuzz.tools.json', { tolerant });
          const files = emitC(toolSet);
          expect(files.map(({ path }) => path)).toEqual(['fuzz.tools.h', 'fuzz.tools.c']);
          expect(buildTables(toolSet).tools.length).toBe(toolSet.tools.length);
          compiled++;
        } catch (error) {
          if (!(error instanceof SchemaError)) throw error;
          expect(error.message).toContain('\n  fix: ');
          refused++;
        }
      }),
      { numRuns: 2000, seed: 20261122 },
    );
    expect(compiled).toBeGreaterThan(50);
    expect(refused).toBeGreaterThan(50);
  },
);
