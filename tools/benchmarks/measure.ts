/** What the benchmarks report. */

export interface Measure {
  readonly what: string;
  readonly value: number;
  /** A share of rows, points of a share (signed), or a count. */
  readonly unit: 'share' | 'points' | 'count';
  /** Must hold, and what we are after; without, the number only informs. */
  readonly bar?: {
    readonly better: 'higher' | 'lower';
    readonly floor: number;
    readonly goal: number;
  };
}

export interface BenchmarkResult {
  readonly name: string;
  readonly rows: number;
  readonly measures: readonly Measure[];
}

/** The share of the rows that `counts` holds for; the higher, the better. */
export function share<Row>(
  what: string,
  rows: readonly Row[],
  counts: (row: Row) => boolean,
  bar?: readonly [floor: number, goal: number],
): Measure {
  return { what, value: shareOf(rows, counts), unit: 'share', bar: bar && higher(bar) };
}

export function shareOf<Row>(rows: readonly Row[], counts: (row: Row) => boolean): number {
  return rows.length === 0 ? 0 : rows.filter(counts).length / rows.length;
}

export function lower(
  what: string,
  value: number,
  unit: Measure['unit'],
  [floor, goal]: readonly [floor: number, goal: number],
): Measure {
  return { what, value, unit, bar: { better: 'lower', floor, goal } };
}

export function higher([floor, goal]: readonly [floor: number, goal: number]): Measure['bar'] {
  return { better: 'higher', floor, goal };
}

/** 7 rows of 700 are one point, whatever the difference of two shares is in binary. */
const TOLERANCE = 1e-9;

/** Which of the bars a measure holds; '' where there are none. */
export function verdict({ value, bar }: Measure): 'goal' | 'floor' | 'missed' | '' {
  if (bar === undefined) return '';
  const sign = bar.better === 'higher' ? 1 : -1;
  const holds = (limit: number) => sign * (value - limit) >= -TOLERANCE;
  if (holds(bar.goal)) return 'goal';
  return holds(bar.floor) ? 'floor' : 'missed';
}

/** A line a measure: what, value, floor, goal, verdict. */
export function formatResults(results: readonly BenchmarkResult[]): string {
  const lines = results.flatMap(({ name, rows, measures }) =>
    measures.map((measure) => {
      const { what, value, unit, bar } = measure;
      const limits = bar ? [show(bar.floor, unit), show(bar.goal, unit)] : ['', ''];
      return [`${name} (${rows})`, what, show(value, unit), ...limits, verdict(measure)];
    }),
  );
  const table = [['benchmark (rows)', 'what', 'value', 'floor', 'goal', ''], ...lines];
  const widths = table[0].map((_, column) => Math.max(...table.map((line) => line[column].length)));
  const pad = (cell: string, column: number) =>
    column < 2 || column === 5 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]);
  return table.map((line) => `${line.map(pad).join('  ').trimEnd()}\n`).join('');
}

function show(value: number, unit: Measure['unit']): string {
  switch (unit) {
    case 'share':
      return `${(100 * value).toFixed(1)} %`;
    case 'points':
      return (100 * value).toFixed(1);
    case 'count':
      return value >= 1e5 ? `${(value / 1e6).toFixed(2)} M` : String(value);
  }
}
