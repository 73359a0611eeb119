/** The rows of an evaluation file: JSON Lines, one utterance each. */
import { readFileSync } from 'node:fs';
import { EXPECTATIONS } from './row.ts';
import type { EvalCall, EvalRow } from './row.ts';

/** A row as it stands in a file. */
export interface FileRow extends EvalRow {
  /** file:line, for errors. */
  readonly where: string;
  /** Tools in any published form, when the rows bring their own. */
  readonly tools?: unknown;
}

export class RowError extends Error {
  override name = 'RowError';
}

export function readRows(path: string): FileRow[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  const numbered = lines.map((line, index) => ({ line, where: `${path}:${index + 1}` }));
  return numbered.filter(({ line }) => line.trim() !== '').map(parseRow);
}

function parseRow({ line, where }: { line: string; where: string }): FileRow {
  const row = parseJson(line, where);
  const check = (holds: boolean, reason: string) => {
    if (!holds) throw new RowError(`${where}: ${reason}`);
  };
  check(typeof row === 'object' && row !== null, 'a row is a JSON object');
  const { query, accept, expect } = row as FileRow;
  const answers = unwrap((row as FileRow).answers, where);
  const tools = unwrap((row as FileRow).tools, where);
  check(typeof query === 'string', '"query" is not a string');
  check(isAnswerList(answers), '"answers" is not a list of { name, arguments }');
  check(
    accept === undefined || (Array.isArray(accept) && accept.every(isAnswerList)),
    '"accept" is not a list of answer lists',
  );
  check(
    expect === undefined || EXPECTATIONS.includes(expect),
    `"expect" is none of ${EXPECTATIONS.join(', ')}`,
  );
  return { ...(row as FileRow), where, answers: answers as EvalCall[], tools };
}

/** Lists may come as JSON inside a string. */
function unwrap(value: unknown, where: string): unknown {
  return typeof value === 'string' ? parseJson(value, where) : value;
}

function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new RowError(`${where}: not JSON: ${(error as Error).message}`);
  }
}

function isAnswerList(value: unknown): value is EvalCall[] {
  return Array.isArray(value) && value.every(isAnswer);
}

function isAnswer(value: unknown): boolean {
  const { name, arguments: args } = (value ?? {}) as Partial<EvalCall>;
  return typeof name === 'string' && typeof args === 'object' && args !== null;
}
