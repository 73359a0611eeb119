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
] as const;
export type Rule = (typeof RULES)[number];

/** A limit that few fields have, beyond those of their rows. */
export interface CheckRow {
  /** Index in fields. */
  readonly field: number;
  readonly rule: Rule;
  readonly value: number;
}

/** The matcher of one pattern, in the rows of `edges` from `first` on. */
export interface PatternRows {
  readonly pattern: string;
  readonly first: number;
  readonly states: readonly State[];
}

const MICROS = 1_000_000;

/** The checks of the field in a row; `patterns` grows by one that it doesn't have. */
export function checksOf(field: Field, row: number, patterns: PatternRows[]): CheckRow[] {
  const { minItems, uniqueItems, minLength, multipleOf, pattern } = field;
  const most = field.repeated ? listItemsMax(field) : 0;
  const values: Readonly<Record<Rule, number | false | undefined>> = {
    items_max: field.repeated && most !== field.values?.length && most,
    items_min: minItems,
    unique: uniqueItems && 1,
    characters_min: minLength,
    multiple:
      multipleOf !== undefined &&
      (field.type === 'integer' ? multipleOf : Math.round(multipleOf * MICROS)),
    pattern: pattern === undefined ? undefined : sharePattern(pattern, patterns),
  };
  return RULES.flatMap((rule) => {
    const value = values[rule];
    return value === undefined || value === false ? [] : [{ field: row, rule, value }];
  });
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
