import { isNeeded } from './ir.ts';
import type { Field } from './ir.ts';
import { listItemsMax } from './layout.ts';
import { compilePattern } from './pattern/index.ts';
import type { State } from './pattern/index.ts';

/** The order is the C enum `bodkin_rule`. */
export const RULES = [
  'items_max',
  'items_min',
  'unique',
  'characters_min',
  'multiple',
  'pattern',
  'equal',
  'needed',
] as const;
export type Rule = (typeof RULES)[number];

/** A limit that few fields have, beyond those of their rows. */
export interface CheckRow {
  /** Index in fields. */
  readonly field: number;
  readonly rule: Rule;
  /** 32 bits, with a sign only for `equal`. */
  readonly value: number;
}

/** The matcher of one pattern, in the rows of `edges` from `first` on. */
export interface PatternRows {
  readonly pattern: string;
  readonly first: number;
  readonly states: readonly State[];
}

const MICROS = 1_000_000;

/** A tool's fields, which have consecutive rows. */
export interface FieldRows {
  readonly fields: readonly Field[];
  readonly first: number;
}

/** The checks of one field of a tool; `patterns` grows by one that it doesn't have. */
export function checksOf(field: Field, rows: FieldRows, patterns: PatternRows[]): CheckRow[] {
  const { minItems, uniqueItems, minLength, multipleOf, pattern, allowed = [] } = field;
  const most = field.repeated ? listItemsMax(field) : 0;
  const scaled = (number: number | boolean) =>
    field.type === 'number' ? Math.round(Number(number) * MICROS) : Number(number);
  const values: Readonly<Record<Rule, readonly (number | undefined)[]>> = {
    items_max: [field.repeated && most !== field.values?.length ? most : undefined],
    items_min: [minItems],
    unique: [uniqueItems ? 1 : undefined],
    characters_min: [minLength],
    multiple: [multipleOf === undefined ? undefined : scaled(multipleOf)],
    pattern: [pattern === undefined ? undefined : sharePattern(pattern, patterns)],
    equal: allowed.map(scaled),
    needed: [neededWith(field, rows)],
  };
  const row = rows.first + rows.fields.indexOf(field);
  return RULES.flatMap((rule) =>
    values[rule].flatMap((value) => (value === undefined ? [] : [{ field: row, rule, value }])),
  );
}

/** The rows of the object, if the field must be given where one of them is. */
function neededWith({ inside }: Field, { fields, first }: FieldRows): number | undefined {
  if (inside === undefined || !isNeeded(inside)) return undefined;
  const isInObject = (field: Field) => field.inside?.object === inside.object;
  const count = fields.filter(isInObject).length;
  return count === 1 ? undefined : first + fields.findIndex(isInObject) + count * 2 ** 16;
}

function sharePattern(pattern: string, patterns: PatternRows[]): number {
  const found = patterns.find((other) => other.pattern === pattern);
  if (found !== undefined) return found.first;
  const last = patterns.at(-1);
  const first = last === undefined ? 0 : last.first + rowsOf(last);
  patterns.push({ pattern, first, states: compilePattern(pattern) });
  return first;
}

/** A state is a row, and so is each of its edges. */
function rowsOf({ states }: PatternRows): number {
  return states.reduce((sum, { edges }) => sum + 1 + edges.length, 0);
}

export function edgeCount(patterns: readonly PatternRows[]): number {
  return patterns.reduce((sum, pattern) => sum + rowsOf(pattern), 0);
}

/** The index in edges of each of a pattern's states. */
export function stateRows({ first, states }: PatternRows): readonly number[] {
  let row = first;
  return states.map(({ edges }) => {
    const at = row;
    row += 1 + edges.length;
    return at;
  });
}
