/** Generated utterances as rows for `bodkin eval`: the generator knows the true values. */

import type { EvalRow } from '../eval/row.ts';
import type { GeneratedExample, GoldCall } from './draft.ts';

/** null where a right value depends on the device's clock ("next friday" of a date). */
export function toEvalRow(example: GeneratedExample): EvalRow | null {
  const { query, answers, accept, expect } = example;
  if (!isKnown(answers)) return null;
  const isPlain = expect === (answers.length === 0 ? 'none' : 'call');
  return {
    query,
    answers,
    ...(accept.length === 0 ? {} : { accept: accept.filter(isKnown) }),
    ...(isPlain ? {} : { expect }),
  };
}

function isKnown(calls: readonly GoldCall[]): boolean {
  return calls.every((call) => Object.values(call.arguments).every((value) => value !== null));
}

/** One JSON object a line. */
export function formatRows(rows: readonly object[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
