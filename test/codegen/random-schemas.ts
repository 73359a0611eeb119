/** Random schemas, and values to say for them that they may or may not take. */
import fc from 'fast-check';

export type Scalar = string | number | boolean;
export type Schema = Readonly<Record<string, unknown>>;

/** One value, and the words that a wearer would say for it. */
export interface Said {
  readonly value: Scalar;
  readonly words: string;
}

/** Properties that are drawn together: one, or the parts of a composite, which are said as one. */
export interface Drawn {
  readonly properties: Readonly<Record<string, Schema>>;
  /** What is said for it; several for a list, none for an argument that is left out. */
  readonly said: readonly Said[];
  /** What the schema is to judge: the values of the properties that were said. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly isRequired: boolean;
}

interface Kind {
  readonly schema: Schema;
  readonly said: fc.Arbitrary<Said>;
}

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const spoken = (value: Scalar, words = String(value)): Said => ({ value, words });
/** One in four: a program in which everything must be said is seldom valid. */
const seldom = fc.nat(3).map((one) => one === 0);
const twoDigits = (number: number) => String(number).padStart(2, '0');

const integer: fc.Arbitrary<Kind> = fc
  .record({
    minimum: optional(fc.integer({ min: -9, max: 5 })),
    exclusiveMaximum: optional(fc.integer({ min: 10, max: 400 })),
    multipleOf: optional(fc.constantFrom(1, 2)),
    unit: optional(fc.constantFrom('percent', 'bpm')),
  })
  .map((rules) => ({
    schema: { type: 'integer', ...rules },
    said: fc
      .integer({ min: -9, max: 20 })
      .map((value) => spoken(value, value < 0 ? `minus ${-value}` : `${value}`)),
  }));

const number: fc.Arbitrary<Kind> = fc
  .record({
    exclusiveMinimum: optional(fc.constantFrom(0, 0.5)),
    maximum: optional(fc.constantFrom(2.25, 4)),
    multipleOf: optional(fc.constantFrom(0.25, 0.5, 1)),
  })
  .map((rules) => ({
    schema: { type: 'number', ...rules },
    said: fc.integer({ min: 0, max: 20 }).map((quarters) => spoken(quarters / 4)),
  }));

const someNumber: fc.Arbitrary<Kind> = fc
  .uniqueArray(fc.constantFrom(0, 1, 2, 3, 5, 0.5, 1.5), { minLength: 1, maxLength: 4 })
  .map((values) => ({
    schema: values.length === 1 ? { const: values[0] } : { enum: values },
    said: fc.constantFrom(...values, ...values, ...values, 2).map((value) => spoken(value)),
  }));

const minutes: fc.Arbitrary<Kind> = optional(fc.integer({ min: 20, max: 80 })).map((maximum) => ({
  schema: { type: 'integer', unit: 'min', minimum: 1, maximum },
  said: fc.integer({ min: 0, max: 60 }).map((value) => spoken(value, `${value} minutes`)),
}));

const text: fc.Arbitrary<Kind> = fc
  .record({
    minLength: optional(fc.integer({ min: 1, max: 2 })),
    maxLength: optional(fc.integer({ min: 3, max: 6 })),
    pattern: optional(fc.constantFrom('^[k-q]+$', 'x.q', '^k|5$', '^\\w{2,4}$', '^[^x]*\\d')),
  })
  .map((rules) => ({
    schema: { type: 'string', ...rules },
    said: fc.stringMatching(/^[kxqz][kxqz5]{0,6}$/).map((value) => spoken(value)),
  }));

const moment: fc.Arbitrary<Kind> = fc.constantFrom<Kind>(
  {
    schema: { type: 'string', format: 'time' },
    said: fc.tuple(fc.nat(23), fc.nat(59)).map(([hour, minute]) => {
      const clock = `${twoDigits(hour)}:${twoDigits(minute)}`;
      return spoken(`${clock}:00`, clock);
    }),
  },
  {
    schema: { type: 'string', format: 'date' },
    said: fc.integer({ min: 1, max: 28 }).map((day) => spoken(`2027-03-${twoDigits(day)}`)),
  },
  {
    schema: { type: 'string', format: 'duration', pattern: '^PT[^H]*$' },
    said: fc.integer({ min: 1, max: 80 }).map((count) => {
      const hour = count >= 60 ? '1H' : '';
      const rest = count % 60 > 0 ? `${count % 60}M` : '';
      return spoken(`PT${hour}${rest}`, `${count} minutes`);
    }),
  },
);

const choice: fc.Arbitrary<Kind> = fc
  .constantFrom<Schema>(
    { enum: ['red', 'green', 'blue'] },
    { oneOf: [{ const: 'red' }, { const: 'green', title: 'Green' }, { const: 'blue' }] },
  )
  .map((schema) => ({
    schema,
    said: fc.constantFrom('red', 'green', 'blue').map((value) => spoken(value)),
  }));

const flag: fc.Arbitrary<Kind> = fc
  .constantFrom<Schema>({ type: 'boolean' }, { const: true })
  .map((schema) => ({ schema, said: fc.boolean().map((value) => spoken(value)) }));

const scalar = fc.oneof(integer, number, someNumber, minutes, text, moment, choice, flag);

/** A property with one value, which may be left out. */
const single = (name: string): fc.Arbitrary<Drawn> =>
  scalar.chain(({ schema, said }) =>
    fc.tuple(optional(said), seldom).map(([one, isRequired]) => ({
      properties: { [name]: withoutAbsent(schema) },
      said: one === undefined ? [] : [one],
      values: one === undefined ? {} : { [name]: one.value },
      isRequired,
    })),
  );

const list = (name: string): fc.Arbitrary<Drawn> =>
  scalar.chain(({ schema: items, said }) =>
    fc
      .record({
        rules: fc.record({
          minItems: optional(fc.nat(2)),
          maxItems: optional(fc.integer({ min: 2, max: 3 })),
          uniqueItems: optional(fc.boolean()),
        }),
        said: fc.array(said, { maxLength: 3 }),
        isRequired: seldom,
      })
      .map(({ rules, said, isRequired }) => {
        const schema = withoutAbsent({ type: 'array', items, ...rules });
        const isUnique = rules.uniqueItems === true || isStrings(items);
        const values = said.map(({ value }) => value);
        const each = isUnique ? [...new Set(values)] : values;
        return {
          properties: { [name]: schema },
          said,
          values: each.length === 0 ? {} : { [name]: each },
          isRequired,
        };
      }),
  );

/** Strings to choose from: a list has each once, whatever its schema says. */
function isStrings({ enum: values, oneOf }: Schema): boolean {
  return oneOf !== undefined || (Array.isArray(values) && typeof values[0] === 'string');
}

/** Two members that the device fills from one time of day, or from one duration. */
const composite = (name: string): fc.Arbitrary<Drawn> =>
  fc
    .record({
      isTime: fc.boolean(),
      said: optional(fc.tuple(fc.nat(23), fc.nat(59))),
      least: optional(fc.integer({ min: 5, max: 9 })),
      isRequired: seldom,
    })
    .map(({ isTime, said, least, isRequired }) => {
      const [hours, minutes] = isTime
        ? [`${name}_hour`, `${name}_minute`]
        : [`${name}_hours`, `${name}_minutes`];
      const [first, last] = [
        withoutAbsent({ type: 'integer', minimum: least, ...(isTime ? { maximum: 23 } : {}) }),
        { type: 'integer', maximum: 59 },
      ];
      const properties = { [hours]: first, [minutes]: last };
      if (said === undefined) return { properties, said: [], values: {}, isRequired };
      const [hour, minute] = said;
      const words = isTime
        ? `${twoDigits(hour)}:${twoDigits(minute)}`
        : `${hour} hours ${minute} minutes`;
      // A part of a duration that is nothing isn't said, unless it must be.
      const isPart = (part: number) => isTime || isRequired || part > 0 || hour + minute === 0;
      const values = {
        ...(isPart(hour) ? { [hours]: hour } : {}),
        ...(isPart(minute) ? { [minutes]: minute } : {}),
      };
      return { properties, said: [{ value: words, words }], values, isRequired };
    });

const plain = (name: string) =>
  fc.oneof(
    { weight: 4, arbitrary: single(name) },
    { weight: 2, arbitrary: list(name) },
    { weight: 1, arbitrary: composite(name) },
  );

/** An argument: a property or two, or an object of them. */
export type Argument =
  | { readonly kind: 'plain'; readonly drawn: Drawn }
  | {
      readonly kind: 'object';
      readonly name: string;
      readonly members: readonly Drawn[];
      readonly isRequired: boolean;
    };

const argument = (name: string): fc.Arbitrary<Argument> =>
  fc.oneof(
    {
      weight: 3,
      arbitrary: plain(name).map((drawn) => ({ kind: 'plain', drawn }) as const),
    },
    {
      weight: 1,
      arbitrary: fc
        .record({ members: fc.tuple(plain('left'), plain('right')), isRequired: seldom })
        .map(({ members, isRequired }) => ({ kind: 'object', name, members, isRequired }) as const),
    },
  );

/** The arguments of one tool, with what is said for them in one call. */
export const toolArguments: fc.Arbitrary<readonly Argument[]> = fc
  .integer({ min: 1, max: 3 })
  .chain((count) => fc.tuple(...['a', 'b', 'c'].slice(0, count).map(argument)));

/** The JSON Schema of a tool's parameters. */
export function schemaOf(list: readonly Argument[]): Schema {
  return objectOf(
    list.map((each) => {
      if (each.kind === 'plain') return each.drawn;
      const { name, members, isRequired } = each;
      return { properties: { [name]: objectOf(members) }, isRequired };
    }),
  );
}

function objectOf(parts: readonly Pick<Drawn, 'properties' | 'isRequired'>[]): Schema {
  return {
    type: 'object',
    properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
    required: parts
      .filter(({ isRequired }) => isRequired)
      .flatMap(({ properties }) => Object.keys(properties)),
    additionalProperties: false,
  };
}

/** The arguments of the call as JSON has them; an object of which nothing is said is absent. */
export function valuesOf(list: readonly Argument[]): Record<string, unknown> {
  const entries = list.flatMap((each) => {
    if (each.kind === 'plain') return Object.entries(each.drawn.values);
    const inner = Object.assign({}, ...each.members.map(({ values }) => values));
    const isThere = each.isRequired || Object.keys(inner).length > 0;
    return isThere ? [[each.name, inner]] : [];
  });
  return Object.fromEntries(entries);
}

/** What is said, in the order of the parameters. */
export function saidOf(list: readonly Argument[]): readonly (readonly Said[])[] {
  return list.flatMap((each) =>
    each.kind === 'plain' ? [each.drawn.said] : each.members.map(({ said }) => said),
  );
}

function withoutAbsent(schema: object): Schema {
  return JSON.parse(JSON.stringify(schema));
}
