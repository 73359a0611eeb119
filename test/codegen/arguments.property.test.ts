import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildTables, nestArguments, parseToolSet } from '../../codegen/index.ts';
import type { FieldRow, Tables } from '../../codegen/index.ts';

/**
 * What the tables let through is what the declared schema lets through, both ways: arguments drawn
 * from the rows validate against the schema, and arguments drawn from the schema fit the rows.
 */
interface Declared {
  readonly schema: Record<string, unknown>;
  /** Draws valid values. */
  readonly values: fc.Arbitrary<unknown>;
}

const INT32 = { min: -(2 ** 31), max: 2 ** 31 - 1 };
const word = fc.stringMatching(/^[a-z]{1,8}$/);

const integer: fc.Arbitrary<Declared> = fc
  .tuple(fc.integer(INT32), fc.integer(INT32), fc.constantFrom('none', 'min', 'max', 'both'))
  .map(([a, b, bounds]) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    const min = bounds === 'min' || bounds === 'both' ? { minimum: low } : {};
    const max = bounds === 'max' || bounds === 'both' ? { maximum: high } : {};
    const range = { min: min.minimum ?? INT32.min, max: max.maximum ?? INT32.max };
    return { schema: { type: 'integer', ...min, ...max }, values: fc.integer(range) };
  });

const number: fc.Arbitrary<Declared> = fc
  .tuple(
    fc.float({ noNaN: true, noDefaultInfinity: true }),
    fc.float({ noNaN: true, noDefaultInfinity: true }),
  )
  .map(([a, b]) => {
    const [min, max] = [Math.min(a, b), Math.max(a, b)];
    return {
      schema: { type: 'number', minimum: min, maximum: max },
      values: fc.float({ min, max, noNaN: true, noDefaultInfinity: true }),
    };
  });

const text: fc.Arbitrary<Declared> = fc.integer({ min: 1, max: 100 }).map((maxLength) => ({
  schema: { type: 'string', minLength: 1, maxLength },
  values: fc.stringMatching(/^[ -~]+$/, { maxLength }).map((value) => value.slice(0, maxLength)),
}));

const choice: fc.Arbitrary<Declared> = fc
  .uniqueArray(word, { minLength: 1, maxLength: 9 })
  .map((values) => ({ schema: { enum: values }, values: fc.constantFrom(...values) }));

const choices: fc.Arbitrary<Declared> = fc
  .uniqueArray(word, { minLength: 1, maxLength: 9 })
  .map((values) => ({
    schema: { type: 'array', items: { enum: values }, uniqueItems: true },
    values: fc.subarray(values),
  }));

const flag: fc.Arbitrary<Declared> = fc.constant({
  schema: { type: 'boolean' },
  values: fc.boolean(),
});

const scalar = fc.oneof(integer, number, text, choice, choices, flag);

/** An object of declared properties, some of them required. */
function objectOf(member: fc.Arbitrary<Declared>): fc.Arbitrary<Declared> {
  return fc
    .tuple(fc.dictionary(word, fc.tuple(member, fc.boolean()), { maxKeys: 5, minKeys: 1 }))
    .map(([members]) => {
      const entries = Object.entries(members);
      const required = entries.filter(([, [, isRequired]]) => isRequired).map(([name]) => name);
      return {
        schema: {
          type: 'object',
          properties: Object.fromEntries(entries.map(([name, [{ schema }]]) => [name, schema])),
          required,
          additionalProperties: false,
        },
        values: fc.record(
          Object.fromEntries(entries.map(([name, [{ values }]]) => [name, values])),
          { requiredKeys: required },
        ),
      };
    });
}

const declared = objectOf(
  fc.oneof({ weight: 4, arbitrary: scalar }, { weight: 1, arbitrary: objectOf(scalar) }),
);

function tablesOf({ schema }: Declared): Tables {
  return buildTables(parseToolSet([{ name: 'tool', parameters: schema }], 'random.tools.json'));
}

/** Draws what a row's storage, limits, enum and size let through. */
function rowValues(tables: Tables, row: FieldRow): fc.Arbitrary<unknown> {
  const ranges = row.storage === 'f32' ? tables.numLimits : tables.intLimits;
  switch (row.storage) {
    case 'bool':
      return fc.boolean();
    case 'string':
      return fc.stringMatching(/^[ -~]+$/).map((value) => value.slice(0, row.detail));
    case 'enum': {
      const values = tables.enums[row.detail];
      return row.repeated ? fc.subarray([...values]) : fc.constantFrom(...values);
    }
    case 'f32':
      return fc.float({ ...ranges[row.detail], noNaN: true, noDefaultInfinity: true });
    default:
      return fc.integer(ranges[row.detail] ?? INT32);
  }
}

const STORAGE_RANGES: Readonly<Record<string, readonly [number, number]>> = {
  i8: [-0x80, 0x7f],
  u8: [0, 0xff],
  i16: [-0x8000, 0x7fff],
  u16: [0, 0xffff],
  i32: [INT32.min, INT32.max],
  u32: [0, 2 ** 32 - 1],
};

function fits(tables: Tables, row: FieldRow, value: unknown): boolean {
  switch (row.storage) {
    case 'bool':
      return typeof value === 'boolean';
    case 'string':
      return typeof value === 'string' && value.length <= row.detail;
    case 'enum': {
      const values = tables.enums[row.detail];
      return [value].flat().every((item) => values.includes(item as string));
    }
    default: {
      const range = (row.storage === 'f32' ? tables.numLimits : tables.intLimits)[row.detail];
      const [low, high] = STORAGE_RANGES[row.storage] ?? [-Infinity, Infinity];
      const number = value as number;
      return (
        number >= Math.max(low, range?.min ?? low) && number <= Math.min(high, range?.max ?? high)
      );
    }
  }
}

test('arguments that the tables let through validate against the schema', () => {
  const ajv = new Ajv({ strict: false });
  const drawn = declared.chain((declaration) => {
    const tables = tablesOf(declaration);
    const rows = Object.fromEntries(
      tables.fields.map((row) => [row.field.name, rowValues(tables, row)]),
    );
    const requiredKeys = tables.fields
      .filter(({ required }) => required)
      .map(({ field }) => field.name);
    return fc.record({
      declaration: fc.constant(declaration),
      tables: fc.constant(tables),
      flat: fc.record(rows, { requiredKeys }),
    });
  });
  fc.assert(
    fc.property(drawn, ({ declaration, tables, flat }) => {
      const [tool] = tables.toolSet.tools;
      const complete = withRequiredObjects(declaration.schema, nestArguments(tool, flat));
      const validate = ajv.compile(declaration.schema);
      expect(validate(complete), JSON.stringify([complete, validate.errors])).toBe(true);
    }),
    { numRuns: 500, seed: 20261122 },
  );
});

/**
 * An optional object that has required members is given whole or not at all, and a required one
 * without required members may be empty: rules between fields, which rows of fields don't have.
 */
function withRequiredObjects(
  schema: Record<string, unknown>,
  value: Record<string, unknown>,
): Record<string, unknown> {
  const complete = { ...value };
  const properties = schema.properties as Record<string, Record<string, unknown>>;
  for (const [name, inner] of Object.entries(properties)) {
    if (inner.type !== 'object') continue;
    const isRequired = (schema.required as string[]).includes(name);
    const given = complete[name] as object | undefined;
    if (given === undefined && isRequired) complete[name] = {};
    const missing = (inner.required as string[]).some((key) => !(key in (given ?? {})));
    if (!isRequired && missing) delete complete[name];
  }
  return complete;
}

test('arguments that the schema lets through fit the rows', () => {
  const drawn = declared.chain((declaration) =>
    fc.record({ declaration: fc.constant(declaration), value: declaration.values }),
  );
  fc.assert(
    fc.property(drawn, ({ declaration, value }) => {
      const tables = tablesOf(declaration);
      for (const row of tables.fields) {
        const [outer, inner] = row.field.path ?? [row.field.name];
        const given = (value as Record<string, unknown>)[outer];
        const at =
          inner === undefined ? given : (given as Record<string, unknown> | undefined)?.[inner];
        if (at === undefined) expect(row.required, row.field.name).toBe(false);
        else expect(fits(tables, row, at), `${row.field.name} = ${at}`).toBe(true);
      }
    }),
    { numRuns: 500, seed: 20261122 },
  );
});
