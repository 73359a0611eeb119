/** Times of day: "quarter to six", "7 pm", "19:30". */

import type { Random } from '../random.ts';
import { numberWords } from './number.ts';
import type { Said } from './number.ts';

export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
  /** Said without am or pm: twelve hours later is as right. */
  readonly ambiguous: boolean;
}

const MINUTES = [0, 0, 0, 0, 5, 10, 15, 15, 20, 25, 30, 30, 30, 35, 40, 45, 45, 50, 55];

export function sayTime(random: Random): Said<ClockTime> {
  const roll = random.next();
  if (roll < 0.04) {
    const [text, hour] = random.pick([
      ['noon', 12],
      ['midday', 12],
      ['midnight', 0],
    ] as const);
    return { text, value: { hour, minute: 0, ambiguous: false } };
  }
  if (roll < 0.12) return twentyFour(random);
  const hour12 = random.int(1, 12);
  const minute = random.chance(0.08) ? random.int(1, 59) : random.pick(MINUTES);
  const clock = random.pick([digits, digits, words, words, relative])(hour12, minute, random);
  return withHalfOfDay(clock, hour12, minute, random);
}

function twentyFour(random: Random): Said<ClockTime> {
  const hour = random.int(13, 23);
  const minute = random.pick(MINUTES);
  const text = `${hour}:${pad(minute)}`;
  return { text, value: { hour, minute, ambiguous: false } };
}

function digits(hour: number, minute: number, random: Random): string {
  if (minute === 0 && random.chance(0.8)) return String(hour);
  return random.chance(0.85) || minute < 10 ? `${hour}:${pad(minute)}` : `${hour} ${minute}`;
}

function words(hour: number, minute: number, random: Random): string {
  if (minute === 0) return numberWords(hour) + (random.chance(0.2) ? " o'clock" : '');
  const spoken = minute < 10 ? `oh ${numberWords(minute)}` : numberWords(minute);
  return `${numberWords(hour)} ${spoken}`;
}

/** "quarter past", "ten to": the hour said is the next one after the half hour. */
function relative(hour: number, minute: number, random: Random): string {
  if (minute % 5 !== 0 || minute === 0) return words(hour, minute, random);
  const past = minute <= 30;
  const said = past ? hour : (hour % 12) + 1;
  const distance = past ? minute : 60 - minute;
  const amount =
    distance === 30
      ? 'half'
      : distance === 15
        ? random.pick(['quarter', 'a quarter'])
        : numberWords(distance);
  const name = random.chance(0.25) ? String(said) : numberWords(said);
  return `${amount} ${past ? 'past' : 'to'} ${name}`;
}

function withHalfOfDay(
  clock: string,
  hour12: number,
  minute: number,
  random: Random,
): Said<ClockTime> {
  if (random.chance(0.45)) {
    return { text: clock, value: { hour: hour12 % 12, minute, ambiguous: true } };
  }
  const isPm = random.chance(0.5);
  const hour = (hour12 % 12) + (isPm ? 12 : 0);
  const value = { hour, minute, ambiguous: false };
  if (/o'clock|past|to /.test(clock) || random.chance(0.15)) {
    // "twelve in the morning" is said by nobody.
    if (hour12 === 12) return { text: clock, value: { hour: 0, minute, ambiguous: true } };
    const part = !isPm ? 'in the morning' : hour < 18 ? 'in the afternoon' : 'in the evening';
    return { text: `${clock} ${part}`, value };
  }
  const half = isPm
    ? random.pick(['pm', 'pm', 'p.m.', 'p m'])
    : random.pick(['am', 'am', 'a.m.', 'a m']);
  const gap = /\d$/.test(clock) && half.length === 2 && random.chance(0.5) ? '' : ' ';
  return { text: clock + gap + half, value };
}

function pad(minute: number): string {
  return String(minute).padStart(2, '0');
}
