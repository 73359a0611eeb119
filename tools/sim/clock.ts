/** The local date and time that the simulated device shows. */
import { UsageError } from '../cli-error.ts';

export interface LocalTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** Monday, midnight: fixed, so that the same words give the same call on any day. */
export const DEFAULT_NOW = '2026-01-05T00:00:00';

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?$/;

/** Reads `--now`: 'system', or a local time such as 2026-01-05T09:30. */
export function parseNow(text: string): LocalTime {
  if (text === 'system') return fromDate(new Date());
  const [, year, month, day, hour = 0, minute = 0, second = 0] = ISO.exec(text) ?? [];
  const parts = [year, month, day, hour, minute, second].map(Number);
  const [y, m, d, h, min, s] = parts as [number, number, number, number, number, number];
  const date = new Date(y, m - 1, d, h, min, s);
  const exists = date.getMonth() === m - 1 && date.getDate() === d && h < 24 && min < 60 && s < 60;
  if (!exists) {
    throw new UsageError(
      `--now ${text}: give a local time such as ${DEFAULT_NOW}, a date, or 'system'`,
    );
  }
  return { year: y, month: m, day: d, hour: h, minute: min, second: s };
}

function fromDate(date: Date): LocalTime {
  return {
    year: date.getFullYear(),
    month: date.getMonth() + 1,
    day: date.getDate(),
    hour: date.getHours(),
    minute: date.getMinutes(),
    second: date.getSeconds(),
  };
}
