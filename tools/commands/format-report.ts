/** The numbers of an evaluation as text. */
import type { Metrics, Report } from '../eval/metrics.ts';

export function formatReport(report: Report): string {
  const entries = Object.entries(report).filter(([, value]) => typeof value === 'number');
  const width = Math.max(...entries.map(([name]) => name.length));
  const show = (name: string, value: number) => (name === 'rows' ? `${value}` : value.toFixed(4));
  return entries.map(([name, value]) => `${name.padEnd(width)}  ${show(name, value)}\n`).join('');
}

const COLUMNS: readonly (keyof Metrics)[] = [
  'rows',
  'exact_match',
  'name_f1',
  'call_f1',
  'args_acc',
  'value_acc',
  'param_haluc',
  'param_miss',
  'missed_call_rate',
];

/** A line a tool, over the rows where a call of it is due. */
export function formatPerTool({ per_tool: perTool }: Report): string {
  const tools = Object.entries(perTool);
  const width = Math.max(0, ...tools.map(([name]) => name.length));
  const line = (name: string, cells: readonly string[]) =>
    [name.padEnd(width), ...cells.map((cell, i) => cell.padStart(COLUMNS[i].length))].join('  ');
  const rows = tools.map(([name, metrics]) =>
    line(
      name,
      COLUMNS.map((column) => metrics[column].toFixed(column === 'rows' ? 0 : 2)),
    ),
  );
  return ['', line('', COLUMNS), ...rows].map((text) => `${text.trimEnd()}\n`).join('');
}
