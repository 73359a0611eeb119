/** Base against tuned, one metric a line. */
import type { Metrics, Report } from '../eval/metrics.ts';
import type { Finetuned } from '../train/finetune.ts';

const SHOWN: readonly (keyof Report)[] = [
  'exact_match',
  'name_f1',
  'call_f1',
  'args_acc',
  'param_haluc',
  'param_miss',
  'value_acc',
  'false_call_rate',
  'missed_call_rate',
  'coverage_at_1',
  'coverage_at_5',
  'ece',
];
const CHANGED_TOOLS_MAX = 10;

export function formatComparison({ base, tuned, calibrated }: Finetuned): string {
  const row = (name: string, before: string, after: string) =>
    `${name.padEnd(18)}${before.padStart(8)}${after.padStart(8)}\n`;
  const share = (report: Report, name: keyof Report) => (report[name] as number).toFixed(4);
  return [
    row(`${tuned.rows} rows`, 'base', 'tuned'),
    ...SHOWN.map((name) => row(name, share(base, name), share(tuned, name))),
    `calibrated anew: ${calibrated}\n`,
    ...formatTools(base.per_tool, tuned.per_tool),
  ].join('');
}

/** The tools that are still worst: where more utterances would help. */
function formatTools(
  base: Readonly<Record<string, Metrics>>,
  tuned: Readonly<Record<string, Metrics>>,
): string[] {
  const worst = Object.entries(tuned)
    .filter(([, { exact_match }]) => exact_match < 1)
    .sort(([, a], [, b]) => a.exact_match - b.exact_match || b.rows - a.rows)
    .slice(0, CHANGED_TOOLS_MAX);
  if (worst.length === 0) return [];
  const lines = worst.map(([name, { rows, exact_match }]) => {
    const before = base[name]!.exact_match.toFixed(2);
    return `  ${name}: ${before} to ${exact_match.toFixed(2)} of ${rows}\n`;
  });
  return ['weakest tools, exact_match base to tuned:\n', ...lines];
}
