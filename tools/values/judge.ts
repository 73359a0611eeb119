/** Whether an answer of the driver (or of a peer, in the same form) is what the source expects. */
import type { Case, Grain } from './gold.ts';

const LENGTH: Record<Grain, number> = {
  second: 19,
  minute: 16,
  hour: 16,
  day: 10,
  week: 10,
  month: 7,
  quarter: 7,
  year: 4,
};

/** A stamp "YYYY-MM-DD hh:mm:ss grain" against the expected one, as exact as the source is. */
function sameMoment(answer: string, at: string, grain: Grain, now: string): boolean {
  if (at.startsWith('time ')) return answer.slice(11, 16) === at.slice(5, 10);
  const length = LENGTH[grain];
  if (answer.slice(0, length) === at.slice(0, length)) return true;
  /* "in 7 days" is a date; the source keeps the hour of the clock in it. */
  const [, , , hour = '0'] = now.split(' ');
  const clockHour = at.slice(11, 13) === hour.padStart(2, '0');
  return (
    / day$/.test(answer) && grain === 'hour' && clockHour && answer.slice(0, 10) === at.slice(0, 10)
  );
}

export function isRight(c: Case, answer: string): boolean {
  const { expected } = c;
  if (expected.kind === 'error') return answer.startsWith('error');
  if (answer.startsWith('error')) return false;
  switch (expected.kind) {
    case 'number': {
      const value = Number(answer) / 1e6;
      return Math.abs(value - expected.value) <= 1e-6 * Math.max(1, Math.abs(expected.value));
    }
    case 'duration':
      return Number(answer) === expected.milliseconds;
    case 'moment':
      return sameMoment(answer, expected.at, expected.grain, c.argument);
    case 'time':
      return answer.slice(0, 8) === expected.at;
    case 'range': {
      const [from = '', to = ''] = answer.split(' / ');
      return (
        sameMoment(from, expected.from, expected.grain, c.argument) &&
        sameMoment(to, expected.to, expected.grain, c.argument)
      );
    }
    case 'recurrence':
    case 'digits':
      return answer === expected.value;
    case 'bool':
      return answer === String(expected.value);
  }
}
