/** Numbers as people say and type them. */

import type { Field, Unit } from '../../../codegen/ir.ts';
import type { Random } from '../random.ts';

/** What is said, and the value that it means. */
export interface Said<T> {
  readonly text: string;
  readonly value: T;
}

const ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const;
const TENS = [
  '',
  '',
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
] as const;

/** 0 to 999,999: "one hundred and five", "twelve thousand". */
export function numberWords(value: number): string {
  if (value < 20) return ONES[value]!;
  if (value < 100) {
    const ones = value % 10;
    return TENS[Math.floor(value / 10)]! + (ones === 0 ? '' : ` ${ONES[ones]}`);
  }
  if (value < 1000) {
    const rest = value % 100;
    const hundreds = `${ONES[Math.floor(value / 100)]} hundred`;
    return rest === 0 ? hundreds : `${hundreds} and ${numberWords(rest)}`;
  }
  const rest = value % 1000;
  const thousands = `${numberWords(Math.floor(value / 1000))} thousand`;
  if (rest === 0) return thousands;
  return `${thousands}${rest < 100 ? ' and' : ''} ${numberWords(rest)}`;
}

/** In digits or in words, about evenly. */
export function sayInteger(value: number, random: Random): string {
  if (value < 0) return `${random.pick(['minus ', '-'])}${-value}`;
  if (random.chance(0.5) || value > 999_999) {
    return value >= 10_000 && random.chance(0.3) ? value.toLocaleString('en-US') : String(value);
  }
  const words = numberWords(value);
  if (value >= 100 && value < 200 && random.chance(0.3)) return words.replace('one', 'a');
  return value > 20 && value < 100 && random.chance(0.25) ? words.replace(' ', '-') : words;
}

/** A bare number within the field's range; round ones more often. */
export function sayNumber(field: Field, random: Random): Said<number> {
  const value = field.type === 'number' ? sampleReal(field, random) : sampleInteger(field, random);
  if (isLength(field.unit) || isWeight(field.unit) || isTemperature(field.unit)) {
    return sayWithUnit(value, field, random);
  }
  return { text: sayReal(value, random), value };
}

const SHARES: readonly (readonly [string, number])[] = [
  ['half', 50],
  ['half', 50],
  ['halfway', 50],
  ['a quarter', 25],
  ['three quarters', 75],
];
const MOST = ['max', 'max', 'maximum', 'full', 'the max', 'the maximum', 'the highest'];
const LEAST = ['minimum', 'min', 'the minimum', 'the lowest'];

/**
 * A level without a number, one time in five: "half", "max". null the other times, and where the
 * field's limits are no level's.
 */
export function sayLevel(field: Field, random: Random): Said<number> | null {
  const { minimum = 0, maximum = 100 } = field;
  if (field.unit !== 'percent' || maximum !== 100 || !random.chance(0.2)) return null;
  if (random.chance(0.4)) return { text: random.pick(MOST), value: maximum };
  if (random.chance(0.3)) return { text: random.pick(LEAST), value: minimum };
  const shares = SHARES.filter(([, value]) => value >= minimum);
  const [text, value] = random.pick(shares);
  return { text, value };
}

function sampleInteger(field: Field, random: Random): number {
  const [minimum, maximum] = rangeOf(field);
  const value = Math.floor(sample(minimum, maximum + 1, random));
  const size = Math.abs(value);
  const step =
    size >= 2000
      ? random.pick([500, 1000, 1000, 100])
      : size > 400
        ? 50
        : size > 40
          ? random.pick([1, 5, 10])
          : 1;
  const rounded = Math.round(value / step) * step;
  return rounded < minimum || rounded > maximum ? clamp(value, minimum, maximum) : rounded;
}

function sampleReal(field: Field, random: Random): number {
  const [minimum, maximum] = rangeOf(field);
  const value = sample(minimum, maximum, random);
  const step = value > 100 ? 1 : random.pick([1, 1, 1, 0.5, 0.1]);
  const rounded = Number((Math.round(value / step) * step).toFixed(2));
  return rounded < minimum || rounded > maximum || rounded === 0 ? Math.ceil(minimum) : rounded;
}

/** Even over a narrow range; of a wide one, small amounts more often: 5 km, not 137. */
function sample(minimum: number, maximum: number, random: Random): number {
  if (minimum < 0 || maximum - minimum <= 100 || maximum < 20 * minimum) {
    return minimum + random.next() * (maximum - minimum);
  }
  return (minimum + 1) * ((maximum + 1) / (minimum + 1)) ** random.next() - 1;
}

function clamp(value: number, minimum: number, maximum: number): number {
  return Math.min(Math.floor(maximum), Math.max(Math.ceil(minimum), value));
}

function rangeOf(field: Field): [number, number] {
  const minimum = field.minimum ?? Math.min(0, field.maximum ?? 0);
  return [minimum, field.maximum ?? minimum + 100];
}

function sayReal(value: number, random: Random): string {
  if (Number.isInteger(value)) return sayInteger(value, random);
  if (random.chance(0.5)) return String(value);
  const sign = value < 0 ? 'minus ' : '';
  const [whole, decimals] = String(Math.abs(value)).split('.') as [string, string];
  const wholeWords = numberWords(Number(whole));
  if (decimals === '5' && Number(whole) > 0 && random.chance(0.6)) {
    return `${sign}${random.chance(0.3) ? whole : wholeWords} and a half`;
  }
  const spoken = [...decimals].map((digit) => ONES[Number(digit)]).join(' ');
  return `${sign}${wholeWords} point ${spoken}`;
}

const LENGTHS: Readonly<Record<string, { meters: number; words: readonly string[] }>> = {
  km: { meters: 1000, words: [' kilometers', ' kilometres', ' km', 'km', ' k', 'k'] },
  m: { meters: 1, words: [' meters', ' metres', ' m', 'm'] },
  mi: { meters: 1609.344, words: [' miles', ' miles', ' mi'] },
};
const WEIGHTS: Readonly<Record<string, readonly string[]>> = {
  kg: [' kilos', ' kg', 'kg', ' kilograms'],
  lb: [' pounds', ' lbs', ' lb'],
};

function sayWithUnit(value: number, field: Field, random: Random): Said<number> {
  const { unit } = field;
  if (isTemperature(unit)) {
    const scale = unit === 'celsius' ? ' celsius' : ' fahrenheit';
    const words = random.pick(['', '', ' degrees', ' degrees', '°', ` degrees${scale}`]);
    return { text: (words === '°' ? String(value) : sayReal(value, random)) + words, value };
  }
  if (isLength(unit) && field.type === 'number' && random.chance(0.2)) {
    const other = random.pick(unit === 'mi' ? ['km', 'm'] : ['mi']);
    const converted = (value * LENGTHS[other]!.meters) / LENGTHS[unit]!.meters;
    const [minimum, maximum] = rangeOf(field);
    if (converted >= minimum && converted <= maximum) {
      return {
        text: joinUnit(value, random.pick(LENGTHS[other]!.words), random),
        value: converted,
      };
    }
  }
  const words = isLength(unit) ? LENGTHS[unit]!.words : WEIGHTS[unit]!;
  return { text: joinUnit(value, random.pick(words), random), value };
}

/** "5k" but "five k"; "1 mile". */
function joinUnit(value: number, unit: string, random: Random): string {
  const singular =
    value === 1 ? unit.replace(/(meter|metre|mile|kilo|gram|pound|lb)s$/, '$1') : unit;
  if (!unit.startsWith(' ')) return `${value}${singular}`;
  return sayReal(value, random) + singular;
}

export function isLength(unit: Unit): boolean {
  return unit in LENGTHS;
}

function isWeight(unit: Unit): boolean {
  return unit in WEIGHTS;
}

function isTemperature(unit: Unit): boolean {
  return unit === 'celsius' || unit === 'fahrenheit';
}
