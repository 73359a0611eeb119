/** Where a query says a value: the words that the device would read as just that value. */

import type { Param, ToolSet } from '../../codegen/ir.ts';
import { sameValue } from '../eval/compare.ts';
import type { Json } from '../eval/row.ts';
import { parseNow } from '../sim/clock.ts';
import type { FieldValues, ValueReader } from '../values/reader.ts';
import { growSpan, textOf } from './grow-span.ts';
import type { Span } from './grow-span.ts';

export type { Span };
/** The gold fields of one param. */
export type Gold = Readonly<Record<string, Json>>;

/** The tokenizer's words: a span can't start or end inside one. */
const WORD = /[A-Za-z\u0080-\u{10ffff}]+|[0-9]+|[^\t-\r ]/gu;
/** Words in the longest value that isn't text: "twenty-five minutes past seven in the evening". */
const VALUE_WORDS_MAX = 12;

/** At midnight "seven" is 7:00, at noon it is 19:00: what was meant is one of the two. */
const CLOCKS = [parseNow('2026-01-05T00:00:00'), parseNow('2026-01-05T12:00:00')];

export class SpanFinder {
  readonly #toolSet: ToolSet;
  readonly #reader: ValueReader;
  /** What the firmware made of words: most rows say the same ones. */
  readonly #known = new Map<string, FieldValues | null>();
  #clock = -1;

  constructor(toolSet: ToolSet, reader: ValueReader) {
    this.#toolSet = toolSet;
    this.#reader = reader;
  }

  /** The best span that reads as `gold` and overlaps none of `taken`. */
  find(at: ParamAt, query: string, gold: Gold, taken: readonly Span[]): Span | null {
    const param = this.#toolSet.tools[at.tool]!.params[at.param]!;
    const words = wordsOf(query);
    const spans = param.kind === 'text' ? spansOfText(query, words, gold) : spansOf(query, words);
    const free = spans.filter((span) => !taken.some((other) => overlap(span, other)));
    for (const clock of clocksOf(param)) {
      const right = free.filter((span) => this.reads(at, textOf(query, span), gold, clock));
      const [shortest] = right;
      if (shortest === undefined) continue;
      if (param.kind === 'text') return shortest;
      const length = (span: Span) => wordCount(textOf(query, span));
      const candidates = right.filter((span) => length(span) === length(shortest));
      const grown = candidates.map((span) =>
        growSpan(query, words, span, param, (wide) =>
          this.reads(at, textOf(query, wide), gold, clock),
        ),
      );
      // "two timers of two minutes": the one that brings its unit.
      return grown.reduce((best, span) => (length(span) > length(best) ? span : best));
    }
    return null;
  }

  /** Whether the device, its clock at `clock`, reads the words as just these fields. */
  reads(at: ParamAt, words: string, gold: Gold, clock = 0): boolean {
    const values = this.#read(at, words, clock);
    return values !== null && sameFields(values, gold);
  }

  readsAtAnyHour(at: ParamAt, words: string, gold: Gold): boolean {
    const param = this.#toolSet.tools[at.tool]!.params[at.param]!;
    return clocksOf(param).some((clock) => this.reads(at, words, gold, clock));
  }

  #read(at: ParamAt, words: string, clock: number): FieldValues | null {
    const key = `${clock} ${at.tool} ${at.param} ${words}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.#clock !== clock) this.#reader.setClock(CLOCKS[clock]!);
    this.#clock = clock;
    const values = this.#reader.read(at.tool, at.param, words);
    this.#known.set(key, values);
    return values;
  }
}

/** Indices in the set's tools and the tool's params. */
export interface ParamAt {
  readonly tool: number;
  readonly param: number;
}

/** Every field that is due, and no other than zeros: "at seven" gives minute 0. */
function sameFields(values: FieldValues, gold: Gold): boolean {
  const due = Object.entries(gold);
  return (
    due.every(([name, value]) => sameValue(values[name] ?? 0, value)) &&
    Object.entries(values).every(([name, value]) => Object.hasOwn(gold, name) || value === 0) &&
    due.some(([name]) => Object.hasOwn(values, name))
  );
}

function clocksOf({ kind }: Param): number[] {
  return kind === 'time' ? [0, 1] : [0];
}

function wordsOf(query: string): Span[] {
  return [...query.matchAll(WORD)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

/**
 * The shortest first, then as they are said. A value starts with a word, a sign or a point, not
 * with the "m" of "i'm", which would be a minute.
 */
function spansOf(query: string, words: readonly Span[]): Span[] {
  const spans: { span: Span; count: number }[] = [];
  for (const [first, { start }] of words.entries()) {
    if (!/^[\p{L}\p{N}.+-]/u.test(query.slice(start))) continue;
    if (/\p{L}['’]$/u.test(query.slice(0, start))) continue;
    for (const { end } of words.slice(first, first + VALUE_WORDS_MAX)) {
      const count = wordCount(query.slice(start, end));
      if (count > 0) spans.push({ span: { start, end }, count });
    }
  }
  return spans.sort((a, b) => a.count - b.count).map(({ span }) => span);
}

/** Punctuation doesn't count. */
function wordCount(text: string): number {
  return [...text.matchAll(/\p{L}+|\p{N}+/gu)].length;
}

/** The gold text as it is; else without regard to punctuation ("dr smith" in "Dr. Smith"). */
function spansOfText(query: string, words: readonly Span[], gold: Gold): Span[] {
  const text = String(Object.values(gold)[0]).trim();
  const wanted = wordsOf(text).map((word) => textOf(text, word).toLowerCase());
  if (wanted.length === 0) return [];
  return words.flatMap(({ start }, first) => {
    const last = words[first + wanted.length - 1];
    const found = words.slice(first, first + wanted.length).map((word) => textOf(query, word));
    const isIt = last !== undefined && wanted.every((word, i) => word === found[i]!.toLowerCase());
    return isIt ? [{ start, end: last.end }] : [];
  });
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
