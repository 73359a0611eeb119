/** Base against tuned, one metric a line. */
import { METRIC_NAMES } from '../eval/metrics.ts';
import type { Metrics } from '../eval/metrics.ts';
import type { Finetuned } from '../train/finetune.ts';

const CHANGED_TOOLS_MAX = 10;

export function formatComparison({ base, tuned, calibrated }: Finetuned): string {
  const row = (name: string, before: string, after: string) =>
    `${name.padEnd(18)}${before.padStart(8)}${after.padStart(8)}\n`;
  const shares = METRIC_NAMES.filter((name) => name !== 'rows').map((name) =>
    row(name, base[name].toFixed(4), tuned[name].toFixed(4)),
  );
  return [
    row(`${tuned.rows} rows`, 'base', 'tuned'),
    ...shares,
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
