/** Days: "tomorrow", "next friday", "march 3rd". */

import type { Random } from '../random.ts';
import { numberWords } from './number.ts';

export const WEEKDAYS: readonly string[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];
export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
];

export function sayDate(random: Random): string {
  const roll = random.next();
  if (roll < 0.35) return random.pick(['today', 'tomorrow', 'tomorrow', 'the day after tomorrow']);
  if (roll < 0.6) {
    return random.pick(['', '', '', 'next ', 'this ', 'this coming ']) + random.pick(WEEKDAYS);
  }
  if (roll < 0.7) {
    return random.pick([
      'next week',
      'this weekend',
      'next weekend',
      'next month',
      'this week',
      'the end of the month',
      "new year's eve",
      'christmas day',
      'the weekend',
    ]);
  }
  if (roll < 0.76) {
    return `in ${numberWords(random.int(2, 10))} ${random.pick(['days', 'days', 'weeks'])}`;
  }
  const month = random.pick(MONTHS);
  const day = ordinal(random.int(1, 28), random);
  if (roll < 0.82) return `the ${day}`;
  return random.pick([
    `${month} ${day}`,
    `the ${day} of ${month}`,
    `${month} ${random.int(1, 28)}`,
    `${random.int(1, 28)} ${month}`,
  ]);
}

function ordinal(day: number, random: Random): string {
  if (random.chance(0.5)) {
    const suffix = day > 10 && day < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
    return `${day}${suffix}`;
  }
  if (day <= 20) return ORDINALS[day - 1]!;
  return `twenty ${ORDINALS[day - 21]}`;
}
