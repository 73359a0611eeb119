/** An evaluation as one page that needs nothing else: numbers, tools, plots. */

import type { Judged } from './calibration.ts';
import { METRIC_NAMES } from './metrics.ts';
import type { Metrics, Report } from './metrics.ts';
import { plotReliability, plotRiskCoverage } from './plots.ts';
import { escapeMarkup, PLOT_STYLE } from './svg.ts';

export interface HtmlOptions {
  readonly title: string;
  readonly report: Report;
  readonly judged: readonly Judged[];
}

const STYLE = `
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem;
  color: #1c2430; background: #fff; }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; margin-top: 2rem; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 0.2rem 0.7rem; text-align: right; border-bottom: 1px solid #dfe4ea; }
th:first-child, td:first-child { text-align: left; } th { font-weight: 600; }
.plots { display: flex; flex-wrap: wrap; gap: 1rem; } .wide { overflow-x: auto; }
${PLOT_STYLE}
svg { width: 24rem; max-width: 100%; }
@media (prefers-color-scheme: dark) {
  body { color: #e6e9ed; background: #14181d; } svg text { fill: #e6e9ed; }
  th, td { border-color: #333b45; } svg .grid { stroke: #333b45; } svg rect { fill: #24435f; }
}`;

/** What the names stand for, for who sees them first. */
const MEANING: Readonly<Record<keyof Metrics, string>> = {
  rows: 'turns',
  exact_match: 'turns that are right as a whole',
  name_f1: 'tools called against tools due',
  call_f1: 'whole calls made against calls due',
  args_acc: 'calls of the right tool with all arguments right',
  param_haluc: 'arguments made that are not due',
  param_miss: 'arguments due that were not made',
  value_acc: 'arguments in both with the right value',
  json_parse_rate: 'rows with an answer at all',
  false_call_rate: 'turns with a call, of those where none is due',
  missed_call_rate: 'turns without a call, of those where one is due',
  coverage_at_1: 'turns that can be answered with 1 % of them wrong',
  coverage_at_5: 'turns that can be answered with 5 % of them wrong',
  ece: 'expected calibration error',
};

export function formatHtml({ title, report, judged }: HtmlOptions): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<style>${STYLE}
</style>
</head>
<body>
<h1>${escapeMarkup(title)}</h1>
<h2>All ${report.rows} turns</h2>
${formatOverall(report)}
<h2>Confidence</h2>
${formatPlots(judged)}
<h2>Tools, the weakest first</h2>
${formatTools(report)}
</body>
</html>
`;
}

function formatOverall(report: Report): string {
  const rows = METRIC_NAMES.map((name) => {
    return [name, report[name].toFixed(name === 'rows' ? 0 : 4), MEANING[name]];
  });
  return formatTable(['metric', 'value', 'meaning'], rows);
}

function formatPlots(judged: readonly Judged[]): string {
  if (judged.length === 0) return '<p>No turn was answered.</p>';
  return `<div class="plots">\n${plotReliability(judged)}\n${plotRiskCoverage(judged)}\n</div>`;
}

function formatTools({ per_tool: perTool }: Report): string {
  const weakest = Object.entries(perTool).sort(
    ([, a], [, b]) => a.exact_match - b.exact_match || b.rows - a.rows,
  );
  const rows = weakest.map(([name, metrics]) => [
    name,
    ...METRIC_NAMES.map((column) => metrics[column].toFixed(column === 'rows' ? 0 : 3)),
  ]);
  return formatTable(['tool', ...METRIC_NAMES], rows);
}

function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (tag: string, cells: readonly string[]) =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeMarkup(cell)}</${tag}>`).join('')}</tr>`;
  const body = rows.map((cells) => line('td', cells)).join('\n');
  return `<div class="wide"><table>\n${line('th', head)}\n${body}\n</table></div>`;
}
