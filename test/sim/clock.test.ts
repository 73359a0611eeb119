import { describe, expect, it } from 'vitest';
import { UsageError } from '../../tools/cli-error.ts';
import { DEFAULT_NOW, parseNow } from '../../tools/sim/clock.ts';

describe('parseNow', () => {
  it('is a midnight by default', () => {
    const midnight = { hour: 0, minute: 0, second: 0 };
    expect(parseNow(DEFAULT_NOW)).toEqual({
      year: 2026,
      month: 1,
      day: 5,
      ...midnight,
    });
  });

  it('takes a date, minutes or seconds', () => {
    expect(parseNow('2024-02-29')).toMatchObject({ day: 29, hour: 0 });
    expect(parseNow('2026-12-31T23:59')).toMatchObject({ month: 12, hour: 23, minute: 59 });
    expect(parseNow('2026-12-31T23:59:58')).toMatchObject({ second: 58 });
  });

  it('takes the system clock', () => {
    expect(parseNow('system').year).toBeGreaterThanOrEqual(2024);
  });

  it.each(['', 'noon', '2026-02-30', '2026-13-01', '2026-01-01T24:00', '2026-01-01T10:60'])(
    'refuses %j',
    (text) => {
      expect(() => parseNow(text)).toThrow(UsageError);
    },
  );
});
