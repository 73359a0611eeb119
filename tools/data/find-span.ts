/** Where a query says a value: the words that the device would read as just that value. */

import type { Field, Param, ToolSet } from '../../codegen/ir.ts';
import { sameValue } from '../eval/compare.ts';
import type { Json } from '../eval/row.ts';
import { parseNow } from '../sim/clock.ts';
import type { FieldValues, ValueReader } from '../values/reader.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}
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
      const grown = candidates.map((span) => this.#grow(at, query, words, span, gold, clock));
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

  /** "ten" to "ten minutes", "hour" to "an hour", "7" to "7 in the morning". */
  #grow(
    at: ParamAt,
    query: string,
    words: readonly Span[],
    span: Span,
    gold: Gold,
    clock: number,
  ): Span {
    const param = this.#toolSet.tools[at.tool]!.params[at.param]!;
    const isRight = (grown: Span) => this.reads(at, textOf(query, grown), gold, clock);
    const belongs = unitWords(param);
    let { start, end } = span;
    const after = words.filter((word) => word.start >= end);
    const own = after.findIndex((word) => !belongs.test(textOf(query, word)));
    for (const word of after.slice(0, own < 0 ? after.length : own)) {
      const isEnd = !/^(in|the|of|o|['’.:-])$/i.test(textOf(query, word));
      if (isEnd && isRight({ start, end: word.end })) end = word.end;
    }
    if (/\b[ap]\. ?m$/i.test(query.slice(start, end)) && query[end] === '.') end++;
    const before = words.filter((word) => word.end <= start).at(-1);
    const isOne = before !== undefined && /^(an?|one|zero|1)$/i.test(textOf(query, before));
    const counts =
      /^(half|quarter|couple|few|hundred|thousand|dozen|point|second|minute|hour|day|week)/i;
    const widened = { start: before?.start ?? start, end };
    if (isOne && counts.test(query.slice(start)) && isRight(widened)) start = widened.start;
    return { start, end };
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

/** The shortest first, then as they are said. A value starts with a word, a sign or a point. */
function spansOf(query: string, words: readonly Span[]): Span[] {
  const spans: { span: Span; count: number }[] = [];
  for (const [first, { start }] of words.entries()) {
    if (!/^[\p{L}\p{N}.+-]/u.test(query.slice(start))) continue;
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

const TIME_WORDS = "am|pm|a|p|m|o|clock|in|the|morning|afternoon|evening|night|00|['’.:]";
const DURATION_WORDS =
  'ms|milliseconds?|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|weeks?|of|-';
const MEASURE_WORDS =
  'm|met(er|re)s?|k|km|kilomet(er|re)s?|mi|miles?|kg|kilos?|kilograms?|lbs?|pounds?|°|degrees?' +
  '|c|f|celsius|fahrenheit';
const MEASURES: readonly Field['unit'][] = ['m', 'km', 'mi', 'kg', 'lb', 'celsius', 'fahrenheit'];

/** Words that belong to a value though it would be the same without: the corpus's convention. */
function unitWords({ kind, fields }: Param): RegExp {
  const list =
    kind === 'time'
      ? TIME_WORDS
      : kind === 'duration'
        ? DURATION_WORDS
        : MEASURES.includes(fields[0]!.unit)
          ? MEASURE_WORDS
          : '$.'; // none: "forty" of "forty percent"
  return new RegExp(`^(${list})$`, 'i');
}

function textOf(query: string, { start, end }: Span): string {
  return query.slice(start, end);
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
