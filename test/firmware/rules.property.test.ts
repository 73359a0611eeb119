/**
 * What the device lets through is what the schema lets through, both ways: random schemas, random
 * values said one after the other, the firmware's own tables, grammar and readers, and ajv.
 */
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ToolSet } from '../../codegen/ir.ts';
import { toolsOf } from './fixture.ts';
import { compiler } from './native.ts';
import { runTurn } from './turn.ts';
import type { Turn } from './turn.ts';

type Value = string | number | boolean;

/** A schema of one value, and values that it may or may not take. */
interface Scalar {
  readonly schema: Record<string, unknown>;
  readonly values: fc.Arbitrary<Value>;
}

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const integer: fc.Arbitrary<Scalar> = fc
  .record({
    minimum: optional(fc.integer({ min: -50, max: 20 })),
    maximum: optional(fc.integer({ min: 21, max: 400 })),
    multipleOf: optional(fc.constantFrom(1, 2, 5, 7)),
  })
  .map((rules) => ({
    schema: { type: 'integer', ...rules },
    values: fc.integer({ min: 0, max: 500 }),
  }));
const number: fc.Arbitrary<Scalar> = fc
  .record({
    minimum: optional(fc.constantFrom(0, 0.5, 2.25)),
    multipleOf: optional(fc.constantFrom(0.25, 0.5, 1)),
  })
  .map((rules) => ({
    schema: { type: 'number', ...rules },
    values: fc.integer({ min: 0, max: 40 }).map((eighths) => eighths / 8),
  }));
const text: fc.Arbitrary<Scalar> = fc
  .record({
    minLength: optional(fc.integer({ min: 1, max: 3 })),
    maxLength: optional(fc.integer({ min: 3, max: 6 })),
    pattern: optional(fc.constantFrom('^[k-q]+$', 'x.q', '^k|5$', '^\\w{2,4}$', '^[^x]*\\d')),
  })
  .map((rules) => ({
    schema: { type: 'string', ...rules },
    values: fc.stringMatching(/^[kxqz][kxqz5]{0,6}$/),
  }));
const choice: fc.Arbitrary<Scalar> = fc.constant({
  schema: { enum: ['red', 'green', 'blue'] },
  values: fc.constantFrom('red', 'green', 'blue'),
});
const flag: fc.Arbitrary<Scalar> = fc.constant({
  schema: { type: 'boolean' },
  values: fc.boolean(),
});
const scalar = fc.oneof(integer, number, text, choice, flag);

const list = scalar.chain(({ schema, values }) =>
  fc
    .record({
      minItems: optional(fc.integer({ min: 0, max: 3 })),
      maxItems: optional(fc.integer({ min: 3, max: 5 })),
      uniqueItems: optional(fc.boolean()),
    })
    .map((rules) => ({ schema: { type: 'array', items: schema, ...rules }, values })),
);

/** A schema, values to say for it, and whether it is required. */
const cases = fc.oneof(scalar, list).chain(({ schema, values }) =>
  fc.record({
    schema: fc.constant(withoutAbsent(schema)),
    said: fc.array(values, { minLength: schema.type === 'array' ? 0 : 1, maxLength: 6 }),
    isRequired: fc.boolean(),
  }),
);

function withoutAbsent(schema: object): Record<string, unknown> {
  return JSON.parse(JSON.stringify(schema));
}

/** One turn that says the values for `value`, each as the decoder would point at it. */
function say(toolSet: ToolSet, said: readonly Value[]): Turn {
  const [{ kind }] = toolSet.tools[0].params;
  const isHead = kind === 'enum' || kind === 'bool';
  let token = 0; // a character is one
  const script = said.flatMap((value) => {
    const first = token;
    token += String(value).length;
    const head = kind === 'bool' ? String(value) : `do_it.value=${value}`;
    return ['do_it.value', isHead ? head : `span ${first} ${token - 1}`];
  });
  return runTurn(toolSet, said.join(' ') || 'go', ['do_it', ...script, 'end']);
}

/** The values as JSON. A list of enum values has each once, others if they say so. */
function argumentsOf(schema: Record<string, unknown>, said: readonly Value[]): object {
  if (schema.type !== 'array') return { value: said[0] };
  const isUnique = schema.uniqueItems === true || 'enum' in (schema.items as object);
  const items = isUnique ? [...new Set(said)] : said;
  return items.length === 0 ? {} : { value: items };
}

it.skipIf(compiler === null)('takes what the schema takes, and nothing else', () => {
  const ajv = new Ajv({ strict: false });
  const counts = { taken: 0, refused: 0 };
  fc.assert(
    fc.property(cases, ({ schema, said, isRequired }) => {
      const values = schema.type === 'array' ? said : said.slice(0, 1);
      const { answer, args } = say(
        toolsOf({ do_it: { [isRequired ? 'value!' : 'value']: schema } }),
        values,
      );
      const expected = argumentsOf(schema, values);
      const required = isRequired ? ['value'] : [];
      const isValid = ajv.compile({ type: 'object', properties: { value: schema }, required });
      if (isValid(expected)) {
        expect(answer, JSON.stringify([schema, values])).toMatchObject({ outcome: 'calls' });
        expect([answer.calls[0].arguments, args[0]]).toEqual([expected, expected]);
        counts.taken++;
      } else {
        const outcome = expect.stringMatching(/^(missing|out_of_range)$/);
        expect(answer, JSON.stringify([schema, values])).toMatchObject({ outcome });
        counts.refused++;
      }
    }),
    { numRuns: 120, seed: 20261126 },
  );
  expect(counts.taken).toBeGreaterThan(30);
  expect(counts.refused).toBeGreaterThan(30);
});
