/** What a chat server wrote: the rows in it, and what is none. */

import type { GoldRow } from '../data/rows-to-examples.ts';

export interface AnswerRows {
  readonly rows: readonly GoldRow[];
  /** Items of the wrong shape. */
  readonly malformed: number;
}

/** null: there is no JSON array in the text. Prose and code fences around it don't matter. */
export function readAnswer(text: string): AnswerRows | null {
  const items = parseArray(text);
  if (items === null) return null;
  const rows = items.flatMap((item) => toRow(item) ?? []);
  return { rows, malformed: items.length - rows.length };
}

function parseArray(text: string): unknown[] | null {
  const [start, end] = [text.indexOf('['), text.lastIndexOf(']')];
  if (start < 0 || end < start) return null;
  try {
    return JSON.parse(text.slice(start, end + 1)) as unknown[];
  } catch {
    return null;
  }
}

function toRow(item: unknown): GoldRow | null {
  const { query, answers } = (item ?? {}) as Partial<GoldRow>;
  if (typeof query !== 'string' || !Array.isArray(answers)) return null;
  const calls = answers.map(({ name, arguments: args }) => ({ name, arguments: args ?? {} }));
  const isRight = calls.every(
    ({ name, arguments: args }) =>
      typeof name === 'string' && typeof args === 'object' && !Array.isArray(args),
  );
  return isRight ? { query: query.trim().replace(/\s+/g, ' '), answers: calls } : null;
}
