/** What a benchmark says of its bars. */
import { expect, test } from 'vitest';
import { verdict } from '../../tools/benchmarks/measure.ts';

const POINTS = { better: 'higher', floor: -0.01, goal: -0.003 } as const;
const CALLS = { better: 'lower', floor: 0.03, goal: 0.01 } as const;

test.each([
  { value: 530 / 700 - 537 / 700, bar: POINTS, says: 'floor' },
  { value: 529 / 700 - 537 / 700, bar: POINTS, says: 'missed' },
  { value: 536 / 700 - 537 / 700, bar: POINTS, says: 'goal' },
  { value: 30 / 1000, bar: CALLS, says: 'floor' },
  { value: 31 / 1000, bar: CALLS, says: 'missed' },
  { value: 10 / 1000, bar: CALLS, says: 'goal' },
])('$value is at "$says" where $bar.better is better', ({ value, bar, says }) => {
  expect(verdict({ what: '', value, unit: 'share', bar })).toBe(says);
});
