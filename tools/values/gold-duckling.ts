/** Duckling's expressions (reference time 2013-02-12 04:30). */
import { OUT } from './out.ts';
import type { Grain, Row } from './gold.ts';
import { calendarDays, move, stamp, UNIT } from './gold.ts';

const SOURCE = 'duckling';
export const DUCKLING_NOW = '2013 2 12 4 30 0';

/** Grams, metres: what the source's units count in the unit that is asked for. */
const METRES: Record<string, number> = {
  Kilometre: 1000,
  Metre: 1,
  M: 1,
  Centimetre: 0.01,
  Millimetre: 0.001,
  Inch: 0.0254,
  Foot: 0.3048,
  Yard: 0.9144,
  Mile: 1609.344,
};
const KILOGRAMS: Record<string, number> = { Gram: 0.001, Pound: 0.45359237, Ounce: 0.028349523125 };
const DAYS: Record<string, number> = { Day: 1, Week: 7 };
const MONTHS: Record<string, number> = { Month: 1, Quarter: 3, Year: 12 };
const SECONDS: Record<string, number> = { Second: 1, Minute: 60, Hour: 3600 };

const LUNAR = new RegExp(
  [
    "eid|ramadan|ashura|laylat|islamic|qadr|wida|mi'raj|diwali|dhanteras|chaturdashi|bhai",
    'chhath|saptami|vijaya|navaratri|karva|yatra|raksha|jayanti|shivaratri|pongal|boghi',
    'vaisakhi|onam|panchami|holi|janmashtami|parsi|vesak|purim|chaturthi|navami|ugadi',
    'rabindra|ravidass|diwas|bishvat|hanukkah|passover|rosh|yom|sukkot|shavuot|simchat',
    "shemini|b'omer|tisha|chinese|orthodox|clean monday|lazarus|great lent|great fast",
  ].join('|'),
  'i',
);

export function ducklingCase(row: { dim: string; text: string; gold: string }): Row {
  const { dim, text, gold } = row;
  const out = (reason: string): Row => ({ source: SOURCE, text, out: reason });
  const number = (group: string, value: number, argument: string = UNIT.none): Row => ({
    source: SOURCE,
    group,
    text,
    question: 'number',
    argument,
    expected: { kind: 'number', value },
  });
  const value = Number(gold.match(/-?[\d.]+(e\d+)?(?=\W*($|\)| Nothing|\(Just))/)?.[0]);
  if (dim === 'Time') return timeCase(text, gold, out);
  if (dim === 'Duration') {
    const [, count = '0', unit = ''] = gold.match(/DurationData (\d+) (\w+)/) ?? [];
    const n = Number(count);
    const months = MONTHS[unit];
    const seconds = months
      ? calendarDays(n * months) * 86400
      : n * (SECONDS[unit] ?? (DAYS[unit] ?? Number.NaN) * 86400);
    return {
      source: SOURCE,
      group: 'duration',
      text,
      question: 'duration',
      argument: UNIT.min,
      expected: { kind: 'duration', milliseconds: seconds * 1000 },
    };
  }
  if (/\((between|under|above)/.test(gold)) return out(OUT.pair);
  if (/\\x/.test(text)) return out('an escape sequence of the source that is no text');
  if (dim === 'Numeral') return number('number', value);
  if (dim === 'Ordinal') return number('ordinal', value);
  const [, unit = '', amount = '0'] = gold.match(/\(simple (\w+) \(?(-?[\d.e]+)/) ?? [];
  switch (dim) {
    case 'Temperature':
      return number(
        'temperature',
        Number(amount),
        unit === 'Fahrenheit' ? UNIT.fahrenheit : UNIT.celsius,
      );
    case 'Distance':
      return number('distance', Number(amount) * (METRES[unit] ?? Number.NaN), UNIT.m);
    case 'Quantity': {
      const kilograms = KILOGRAMS[unit];
      return kilograms
        ? number('weight', Number(amount) * kilograms, UNIT.kg)
        : number('quantity', Number(amount));
    }
    case 'Volume':
      return out('a volume: no parameter has the unit');
    default:
      return number('money', Number(amount));
  }
}

function timeCase(text: string, gold: string, out: (reason: string) => Row): Row {
  const holiday = gold.match(/"([^"]+)"/)?.[1];
  if (holiday && LUNAR.test(`${holiday} ${text}`)) {
    return out('a holiday of a lunar or church calendar: dates no rule of a few bytes gives');
  }
  if (/OpenInterval/.test(gold)) return out(OUT.open);
  if (/\b(gmt|cst|cet|bst|pst|ist)\b/i.test(text)) return out(OUT.zone);
  const points = [...gold.matchAll(/\((-?\d+), *(\d+), *(\d+), *(\d+), *(\d+), *(\d+)\)/g)].map(
    (m) => stamp(m.slice(1).map(Number)),
  );
  const grain = (gold.match(/\) (\w+)(?: "|\)$)/)?.[1] ?? '').toLowerCase() as Grain;
  if (/\(-/.test(gold) || /(a\.?d\.?|b\.?c\.?)$/i.test(text))
    return out('years before and after Christ');
  const group = holiday
    ? 'holiday'
    : grain === 'day'
      ? 'date'
      : /second|minute|hour/.test(grain)
        ? 'time'
        : 'period';
  const [from = '', end] = points;
  const common = { source: SOURCE, text, argument: DUCKLING_NOW };
  if (end === undefined) {
    return { ...common, group, question: 'moment', expected: { kind: 'moment', at: from, grain } };
  }
  const twoEnds =
    /\d|from|between/.test(text) &&
    / to |-|until|til|thru|through|between|\bfor\b|\//.test(text) &&
    !/^(in the|at the|by|within|this|last|next|the) /i.test(text) &&
    !holiday &&
    !/week-?end/.test(text);
  if (!twoEnds) return out(OUT.vague);
  return {
    ...common,
    group: 'range',
    question: 'range',
    expected: { kind: 'range', from, to: move(end, grain, -1), grain },
  };
}
