/** Values of the formats digits, weekdays and change. */

import type { Random } from '../random.ts';
import { numberWords, sayInteger } from './number.ts';
import type { Said } from './number.ts';

type Format = 'digits' | 'weekdays' | 'change';

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
/** Bit 0 is Monday. */
const SETS: readonly (readonly [string, number])[] = [
  ['every weekday', 31],
  ['on weekdays', 31],
  ['monday to friday', 31],
  ['weekends', 96],
  ['on weekends', 96],
  ['every day', 127],
  ['daily', 127],
];

export function sayFormat(format: Format, random: Random): Said<string | number> {
  switch (format) {
    case 'digits':
      return sayDigits(random);
    case 'weekdays':
      return sayWeekdays(random);
    case 'change':
      return sayChange(random);
  }
}

/** "0755", "555 0142", "oh seven five five". */
function sayDigits(random: Random): Said<string> {
  const figures = Array.from({ length: random.pick([4, 6, 7, 10]) }, () => random.int(0, 9));
  const value = figures.join('');
  if (random.chance(0.4)) return { text: figures.map(numberWords).join(' '), value };
  if (random.chance(0.5)) return { text: value, value };
  return { text: `${value.slice(0, 3)} ${value.slice(3)}`, value };
}

function sayWeekdays(random: Random): Said<number> {
  if (random.chance(0.4)) {
    const [text, value] = random.pick(SETS);
    return { text, value };
  }
  const first = random.int(0, 6);
  const second = random.int(0, 6);
  const value = (1 << first) | (1 << second);
  const every = random.chance(0.3) ? 'every ' : '';
  const plural = every === '' ? 's' : '';
  if (first === second) return { text: `${every}${DAYS[first]}${plural}`, value };
  return { text: `${every}${DAYS[first]}${plural} and ${DAYS[second]}${plural}`, value };
}

/** Up is positive. */
function sayChange(random: Random): Said<number> {
  const isUp = random.chance(0.5);
  const size = random.pick([1, 2, 3, 5, 10, 10, 15, 20]);
  const word = random.pick(isUp ? ['up', 'higher', 'more'] : ['down', 'lower', 'less']);
  const said = sayInteger(size, random);
  const text = word === 'up' || word === 'down' ? `${word} by ${said}` : `${said} ${word}`;
  return { text, value: isUp ? size : -size };
}
