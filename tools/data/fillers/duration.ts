/** Spans of time: "an hour and a half", "90 secs", "a ten minute …". */

import type { Field, Param, Unit } from '../../../codegen/ir.ts';
import type { Random } from '../random.ts';
import { sayInteger } from './number.ts';
import type { Said } from './number.ts';

const UNIT_SECONDS: Partial<Record<Unit, number>> = {
  ms: 0.001,
  s: 1,
  min: 60,
  h: 3600,
  day: 86_400,
};
const NAMES: Readonly<Record<number, readonly [one: string, many: readonly string[]]>> = {
  1: ['second', ['seconds', 'seconds', 'secs', 'sec', 's']],
  60: ['minute', ['minutes', 'minutes', 'minutes', 'mins', 'min']],
  3600: ['hour', ['hours', 'hours', 'hrs']],
  86400: ['day', ['days']],
};
/** Fixed expressions and their seconds. */
const PHRASES: readonly (readonly [string, number])[] = [
  ['half an hour', 1800],
  ['half an hour', 1800],
  ['a half hour', 1800],
  ['an hour', 3600],
  ['an hour and a half', 5400],
  ['one and a half hours', 5400],
  ['two and a half hours', 9000],
  ['a quarter of an hour', 900],
  ['quarter of an hour', 900],
  ['three quarters of an hour', 2700],
  ['an hour and a quarter', 4500],
  ['a minute', 60],
  ['a minute and a half', 90],
  ['half a minute', 30],
  ['a couple of minutes', 120],
  ['a couple of hours', 7200],
  ['two and a half minutes', 150],
  ['one and a half minutes', 90],
  ['a day', 86_400],
  ['a week', 604_800],
  ['two weeks', 1_209_600],
  ['a couple of days', 172_800],
  ['1h30', 5400],
  ['1 hr 30', 5400],
  ['one hour twenty', 4800],
  ['an hour ten', 4200],
];
const TYPICAL: Readonly<Record<number, readonly number[]>> = {
  1: [5, 10, 10, 15, 20, 30, 30, 40, 45, 50, 60, 75, 90, 90],
  60: [
    1, 2, 3, 4, 5, 5, 6, 7, 8, 10, 10, 12, 15, 15, 18, 20, 20, 25, 30, 30, 35, 40, 45, 50, 60, 75,
    90,
  ],
  3600: [1, 2, 2, 3, 4, 5, 6, 8, 12],
  86400: [1, 2, 3, 4, 5, 7, 10, 14],
};

/** 'plain': "ten minutes". 'attributive': "ten minute". 'bare': "ten", in the field's unit. */
export type DurationForm = 'plain' | 'attributive' | 'bare';

/** The value is in seconds and can be held by the param's fields exactly. */
export function sayDuration(param: Param, form: DurationForm, random: Random): Said<number> {
  const unit = form === 'bare' ? bareUnit(param) : undefined;
  for (let tries = 0; tries < 200; tries++) {
    const said =
      form === 'plain'
        ? plain(random)
        : form === 'attributive'
          ? attributive(random)
          : bare(unit!, random);
    if (holds(param, said.value)) return said;
  }
  return smallest(param, form, random);
}

function plain(random: Random): Said<number> {
  const kind = random.next();
  if (kind < 0.18) {
    const [text, value] = random.pick(PHRASES);
    return { text, value };
  }
  if (kind < 0.3) return twoUnits(random);
  const unit = random.pick([1, 1, 60, 60, 60, 60, 60, 3600, 3600, 86_400]);
  const count = sampleCount(unit, random);
  return { text: sayCount(count, unit, random), value: count * unit };
}

/** "2 hours and 15 minutes", "one minute thirty seconds". */
function twoUnits(random: Random): Said<number> {
  const unit = random.pick([3600, 3600, 60]);
  const count = unit === 3600 ? random.int(1, 4) : random.int(1, 10);
  const rest = random.pick([5, 10, 15, 20, 30, 40, 45, 50]);
  const link = random.pick([' and ', ' ', ' ']);
  const text = sayCount(count, unit, random) + link + sayCount(rest, unit / 60, random);
  return { text, value: count * unit + rest * (unit / 60) };
}

/** The singular before a noun: "ten minute", "half hour", "90 second". */
function attributive(random: Random): Said<number> {
  if (random.chance(0.12)) {
    const [text, value] = random.pick([
      ['half hour', 1800],
      ['half an hour', 1800],
      ['hour and a half', 5400],
      ['hour long', 3600],
      ['two and a half hour', 9000],
    ] as const);
    return { text, value };
  }
  const unit = random.pick([1, 60, 60, 60, 60, 3600, 86_400]);
  const count = sampleCount(unit, random);
  const [one, many] = NAMES[unit]!;
  const name = random.chance(0.85)
    ? one
    : random.pick(many.filter((word) => !/(.s|^s)$/.test(word) || word === 'secs').concat(one));
  const text = `${sayInteger(count, random)}${random.pick([' ', ' ', ' ', '-'])}${name}`;
  return { text, value: count * unit };
}

function bare(unit: number, random: Random): Said<number> {
  const count = random.pick(TYPICAL[unit] ?? TYPICAL[60]!);
  return { text: sayInteger(count, random), value: count * unit };
}

function sayCount(count: number, unit: number, random: Random): string {
  const [one, many] = NAMES[unit]!;
  if (count === 1) return random.chance(0.5) ? `1 ${one}` : `one ${one}`;
  const name = random.pick(many);
  // "90s", "45 min"; a letter alone never follows a word.
  if (name === 's') return `${count}s`;
  return `${sayInteger(count, random)} ${name}`;
}

function sampleCount(unit: number, random: Random): number {
  if (random.chance(0.7)) return random.pick(TYPICAL[unit]!);
  return unit >= 3600 ? random.int(1, 23) : random.int(1, 99);
}

function bareUnit(param: Param): number {
  const [field] = param.fields;
  return param.fields.length === 1 ? (UNIT_SECONDS[field!.unit] ?? 60) : 60;
}

/** Every part fits its field: whole numbers within the declared limits. */
function holds(param: Param, seconds: number): boolean {
  const parts = splitDuration(param, seconds);
  return parts !== null;
}

/**
 * The declared fields' values; null if they can't hold the duration. Of a composite the parts that
 * are zero are left out, as the firmware leaves them.
 */
export function splitDuration(param: Param, seconds: number): Record<string, number> | null {
  if (param.fields.length === 1) {
    const [field] = param.fields;
    const value = seconds / (UNIT_SECONDS[field!.unit] ?? 60);
    return within(field!, value) ? { [field!.name]: value } : null;
  }
  let rest = seconds;
  const values: Record<string, number> = {};
  for (const role of ['hour', 'minute', 'second'] as const) {
    const field = param.fields.find((candidate) => candidate.role === role);
    if (field === undefined) continue;
    const unit = role === 'hour' ? 3600 : role === 'minute' ? 60 : 1;
    const value = Math.floor(rest / unit);
    rest -= value * unit;
    if (!within(field, value) && value !== 0) return null;
    if (value !== 0 || field.required) values[field.name] = value;
  }
  return rest === 0 && seconds > 0 ? values : null;
}

function within(field: Field, value: number): boolean {
  if (field.type === 'integer' && !Number.isInteger(value)) return false;
  return value >= (field.minimum ?? 0) && value <= (field.maximum ?? Infinity);
}

/** For ranges that no usual duration meets: the least the field holds. */
function smallest(param: Param, form: DurationForm, random: Random): Said<number> {
  const [field] = param.fields;
  const unit = UNIT_SECONDS[field!.unit] ?? 60;
  const count = Math.max(1, Math.ceil(field!.minimum ?? 1));
  const name = NAMES[unit]?.[0] ?? 'millisecond';
  const plural = count === 1 || form === 'attributive' ? name : `${name}s`;
  const number = sayInteger(count, random);
  return { text: form === 'bare' ? number : `${number} ${plural}`, value: count * unit };
}
