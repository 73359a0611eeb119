/** A value with the words that belong to it though it would be the same without them. */

import type { Field, Param } from '../../codegen/ir.ts';

/** Characters of the query, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * "ten" to "ten minutes", "half" to "half an hour", "40" to "40%", "hour" to "an hour", "lowest"
 * to "the lowest", "evening" to "7 in the evening": the corpus's convention. `isRight` tells
 * whether a wider span still says the value.
 */
export function growSpan(
  query: string,
  words: readonly Span[],
  span: Span,
  param: Param,
  isRight: (wide: Span) => boolean,
): Span {
  let grown = growRight(query, words, span, param, isRight);
  if (param.kind === 'time') grown = growToHour(query, words, grown, isRight);
  const before = words.filter((word) => word.end <= grown.start).at(-1);
  if (before === undefined) return grown;
  const wide = { start: before.start, end: grown.end };
  const led = LED.find(([leader]) => leader.test(textOf(query, before)));
  return led?.[1].test(query.slice(grown.start)) && isRight(wide) ? wide : grown;
}

const COUNTED =
  /^(half|quarter|couple|few|hundred|thousand|dozen|point|second|minute|hour|day|week)/i;
/** Words that lead a value, and how the value then begins. */
const LED: readonly (readonly [RegExp, RegExp])[] = [
  [/^(an?|one|zero|1)$/i, COUNTED],
  [/^the$/i, /^(low|high|min|max|middle)/i],
];
const HOUR = /^([0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i;
/** Words that stand between parts of a value and end none. */
const LINK = /^(in|the|of|an?|o|['’.:-])$/i;

function growRight(
  query: string,
  words: readonly Span[],
  { start, end }: Span,
  param: Param,
  isRight: (wide: Span) => boolean,
): Span {
  const belongs = unitWords(param);
  let last = end;
  for (const word of words.filter((one) => one.start >= end)) {
    const text = textOf(query, word);
    if (!belongs.test(text)) break;
    if (!LINK.test(text) && isRight({ start, end: word.end })) last = word.end;
  }
  const isAbbreviated = /\b[ap]\. ?m$/i.test(query.slice(start, last)) && query[last] === '.';
  const isPercent = query[last] === '%' && isRight({ start, end: last + 1 });
  return { start, end: isAbbreviated || isPercent ? last + 1 : last };
}

/** A part of the day is a time by itself, and the same with the hour before it. */
function growToHour(
  query: string,
  words: readonly Span[],
  span: Span,
  isRight: (wide: Span) => boolean,
): Span {
  const ahead = words.filter((word) => word.end <= span.start).reverse();
  const links = ahead.findIndex((word) => !/^(in|the)$/i.test(textOf(query, word)));
  const hour = ahead[links];
  if (links < 1 || hour === undefined || !HOUR.test(textOf(query, hour))) return span;
  const wide = { start: hour.start, end: span.end };
  return isRight(wide) ? wide : span;
}

const TIME_WORDS = "am|pm|a|p|m|o|clock|in|the|morning|afternoon|evening|night|00|['’.:]";
const DURATION_WORDS =
  'ms|milliseconds?|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|weeks?|of|an?|-';
const MEASURE_WORDS =
  'm|met(er|re)s?|k|km|kilomet(er|re)s?|mi|miles?|kg|kilos?|kilograms?|lbs?|pounds?|°|degrees?' +
  '|c|f|celsius|fahrenheit';
const MEASURES: readonly Field['unit'][] = ['m', 'km', 'mi', 'kg', 'lb', 'celsius', 'fahrenheit'];

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

export function textOf(query: string, { start, end }: Span): string {
  return query.slice(start, end);
}
