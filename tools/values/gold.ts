/**
 * The timex set as cases: what to ask, and what the source says is right. A case that no parameter
 * of a tool could hold is `out` with its reason; none is dropped.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ducklingCase } from './gold-duckling.ts';
import { recognizersCases } from './gold-recognizers.ts';
import { rustlingCase } from './gold-rustling.ts';

export type Expected =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'duration'; readonly milliseconds: number }
  /** Any of these points: 'YYYY-MM-DD hh:mm:ss', compared at the grain. */
  | { readonly kind: 'moment'; readonly at: string; readonly grain: Grain }
  | { readonly kind: 'time'; readonly at: string }
  | { readonly kind: 'range'; readonly from: string; readonly to: string; readonly grain: Grain }
  | { readonly kind: 'recurrence'; readonly value: string }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'digits'; readonly value: string }
  | { readonly kind: 'error' };

export type Grain = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

export interface Case {
  readonly source: string;
  /** What is reported together: 'number', 'time', 'holiday' … */
  readonly group: string;
  readonly text: string;
  readonly question: string;
  readonly argument: string;
  readonly expected: Expected;
}

export interface Out {
  readonly source: string;
  readonly text: string;
  readonly out: string;
}

export type Row = Case | Out;

export const isOut = (row: Row): row is Out => 'out' in row;

function lines(path: string): unknown[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** All of the set, in its order; a case that comes twice is out the second time. */
export function loadTimex(folder: string): Row[] {
  const rows: Row[] = [
    ...lines(join(folder, 'duckling_en.jsonl')).map((row) => ducklingCase(row as never)),
    ...lines(join(folder, 'rustling_en.jsonl')).map((row) => rustlingCase(row as never)),
    ...lines(join(folder, 'recognizers_text_en.jsonl')).flatMap((row) =>
      recognizersCases(row as never),
    ),
  ];
  const seen = new Set<string>();
  return rows.map((row) => {
    if (isOut(row)) return row;
    const key = JSON.stringify(row);
    if (seen.has(key)) return { source: row.source, text: row.text, out: 'repeats another case' };
    seen.add(key);
    return row;
  });
}

/** Numbers of the C enum bodkin_unit. */
export const UNIT = {
  none: '0',
  ms: '1',
  s: '2',
  min: '3',
  h: '4',
  day: '5',
  percent: '6',
  celsius: '7',
  fahrenheit: '8',
  m: '12',
  km: '13',
  mi: '14',
  kg: '15',
  lb: '16',
} as const;

/** Months count 30 days and years 365, as in firmware/values. */
export function calendarDays(months: number): number {
  return Math.floor(months / 12) * 365 + (months % 12) * 30;
}

export const pad = (value: number, width = 2) => String(value).padStart(width, '0');

export function stamp(p: readonly number[]): string {
  const [y = 0, mo = 1, d = 1, h = 0, mi = 0, s = 0] = p;
  return `${pad(y, 4)}-${pad(mo)}-${pad(d)} ${pad(h)}:${pad(mi)}:${pad(s)}`;
}

/** A stamp moved by units of a grain. */
export function move(at: string, grain: Grain, by: number): string {
  const date = new Date(`${at.replace(' ', 'T')}Z`);
  if (grain === 'second') date.setUTCSeconds(date.getUTCSeconds() + by);
  if (grain === 'minute') date.setUTCMinutes(date.getUTCMinutes() + by);
  if (grain === 'hour') date.setUTCHours(date.getUTCHours() + by);
  if (grain === 'day') date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 19).replace('T', ' ');
}
