/** An utterance while it is being put together: pieces of text, some of which are values. */

import type { Param, Tool } from '../../codegen/ir.ts';
import type { Argument, Example } from './example.ts';

export type Json = string | number | boolean | readonly string[];
/**
 * Fields by name. undefined stands for the words of the span as they end up, null for a day or time
 * that depends on the device's clock.
 */
export type Gold = Readonly<Record<string, Json | null | undefined>>;

export interface DraftArgument {
  readonly param: Param;
  /** null: the value is the piece's span. */
  readonly value: Exclude<Argument['value'], { kind: 'span' }> | null;
  /** The right fields, then other readings that count as right. */
  readonly gold: readonly Gold[];
}

export interface DraftCall {
  readonly tool: Tool;
  readonly arguments: readonly DraftArgument[];
}

export interface Piece {
  readonly text: string;
  /** The argument whose span this piece is. */
  readonly argument?: DraftArgument;
  /** Words of a value that must stay as they are: an enum's or a boolean's. */
  readonly fixed?: boolean;
}

/** Words that say a value: nothing may change them. */
export function isValue(piece: Piece): boolean {
  return piece.argument !== undefined || piece.fixed === true;
}

/** The words alone: what they say is no argument any more. */
export function plain({ text }: Piece): Piece {
  return { text };
}

export interface Draft {
  readonly pieces: readonly Piece[];
  readonly calls: readonly DraftCall[];
  /** 'file:line' of each phrasing. */
  readonly sources: readonly string[];
}

export interface GoldCall {
  readonly name: string;
  /** null: depends on the clock. */
  readonly arguments: Readonly<Record<string, Json | null>>;
}

/** An example that knows the true values, too. */
export interface GeneratedExample extends Example {
  readonly answers: readonly GoldCall[];
  /** Other answers that count as right: "at seven" is 7:00 or 19:00. */
  readonly accept: readonly (readonly GoldCall[])[];
  readonly expect: 'call' | 'none' | 'missing';
  readonly sources: readonly string[];
}

const ACCEPT_MAX = 8;

/** Joins the pieces; offsets are found here and nowhere else. */
export function finish(draft: Draft, keyOf: (tool: Tool) => string): GeneratedExample {
  let query = '';
  const spans = new Map<DraftArgument, { start: number; end: number }>();
  for (const { text, argument } of draft.pieces) {
    const single = text.replace(/ {2,}/g, ' ');
    const piece = query === '' || query.endsWith(' ') ? single.trimStart() : single;
    const start = query.length;
    query += piece;
    if (argument !== undefined) spans.set(argument, { start, end: query.length });
  }
  query = query.trimEnd();
  const calls = draft.calls.map(({ tool, arguments: list }) => ({
    tool: keyOf(tool),
    arguments: ordered(tool, list, spans).map(
      (argument): Argument => ({
        param: argument.param.name,
        value: argument.value ?? { kind: 'span', ...spans.get(argument)! },
      }),
    ),
  }));
  const [answers = [], ...accept] = readings(draft, query, spans);
  const missing = draft.calls.some(({ tool, arguments: list }) =>
    tool.params.some(
      (param) => param.required && !list.some((argument) => argument.param === param),
    ),
  );
  const expect = draft.calls.length === 0 ? 'none' : missing ? 'missing' : 'call';
  return { query, calls, answers, accept, expect, sources: draft.sources };
}

/** In declared order of params; a repeated param's values as they are spoken. */
function ordered(
  tool: Tool,
  list: readonly DraftArgument[],
  spans: ReadonlyMap<DraftArgument, { start: number }>,
): DraftArgument[] {
  const order = (argument: DraftArgument) => tool.params.indexOf(argument.param);
  const at = (argument: DraftArgument) => spans.get(argument)?.start ?? 0;
  return [...list].sort((a, b) => order(a) - order(b) || at(a) - at(b));
}

/** All combinations of the arguments' readings, the usual one first, a few at most. */
function readings(
  draft: Draft,
  query: string,
  spans: ReadonlyMap<DraftArgument, { start: number; end: number }>,
): GoldCall[][] {
  let all: GoldCall[][] = [[]];
  for (const { tool, arguments: list } of draft.calls) {
    let calls: Record<string, Json | null>[] = [{}];
    for (const argument of ordered(tool, list, spans)) {
      const span = spans.get(argument);
      const words = span === undefined ? '' : query.slice(span.start, span.end);
      calls = argument.gold.flatMap((gold) => calls.map((fields) => merge(fields, gold, words)));
    }
    all = calls
      .slice(0, ACCEPT_MAX)
      .flatMap((fields) => all.map((turn) => [...turn, { name: tool.name, arguments: fields }]));
  }
  return all.slice(0, ACCEPT_MAX);
}

/** Values of a repeated param add up to one list. */
function merge(
  fields: Record<string, Json | null>,
  gold: Gold,
  words: string,
): Record<string, Json | null> {
  const merged = { ...fields };
  for (const [name, value = words] of Object.entries(gold)) {
    const before = merged[name];
    merged[name] = Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value;
  }
  return merged;
}
