/** Generated utterances as rows for `bodkin eval`: the generator knows the true values. */

import type { EvalRow } from '../eval/row.ts';
import type { GeneratedExample } from './draft.ts';

export function toEvalRow(example: GeneratedExample): EvalRow {
  const { query, answers, accept, expect } = example;
  const isPlain = expect === (answers.length === 0 ? 'none' : 'call');
  return {
    query,
    answers,
    ...(accept.length === 0 ? {} : { accept }),
    ...(isPlain ? {} : { expect }),
  };
}

/** One JSON object a line. */
export function formatRows(rows: readonly EvalRow[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
