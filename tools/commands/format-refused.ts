/** Rows that teach nothing, for people: each reason once, with how often and where. */
import { summarizeRefused } from '../data/rows-to-examples.ts';
import type { Refused } from '../data/rows-to-examples.ts';

const REASONS_MAX = 20;

export function formatRefused(refused: readonly Refused[]): string {
  if (refused.length === 0) return '';
  const reasons = summarizeRefused(refused);
  const lines = reasons.slice(0, REASONS_MAX).map(({ reason, count, first }) => {
    const { where, query } = first.row;
    const place = where === undefined ? '' : `${where}: `;
    const detail = first.reason === reason ? '' : ` (${first.reason})`;
    return `  ${count} × ${reason}; the first: ${place}${JSON.stringify(query)}${detail}\n`;
  });
  const more = reasons.length - lines.length;
  if (more > 0) lines.push(`  and ${more} more reasons\n`);
  return `bodkin: ${refused.length} rows were left out:\n${lines.join('')}`;
}
