/** The numbers of an evaluation as text. */
import { METRIC_NAMES } from '../eval/metrics.ts';
import type { Report } from '../eval/metrics.ts';

export function formatReport(report: Report): string {
  const width = Math.max(...METRIC_NAMES.map((name) => name.length));
  return METRIC_NAMES.map((name) => {
    const value = name === 'rows' ? `${report.rows}` : report[name].toFixed(4);
    return `${name.padEnd(width)}  ${value}\n`;
  }).join('');
}

/** A line a tool. */
export function formatPerTool({ per_tool: perTool }: Report): string {
  const tools = Object.entries(perTool);
  const width = Math.max(0, ...tools.map(([name]) => name.length));
  const line = (name: string, cells: readonly string[]) =>
    [name.padEnd(width), ...cells.map((cell, i) => cell.padStart(METRIC_NAMES[i].length))].join(
      '  ',
    );
  const rows = tools.map(([name, metrics]) =>
    line(
      name,
      METRIC_NAMES.map((column) => metrics[column].toFixed(column === 'rows' ? 0 : 2)),
    ),
  );
  return ['', line('', METRIC_NAMES), ...rows].map((text) => `${text.trimEnd()}\n`).join('');
}
