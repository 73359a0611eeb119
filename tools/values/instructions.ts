/**
 * Counts the instructions that a value takes, with valgrind on this computer (-Os): of every case
 * of the timex set, by kind, and which words took the most.
 *
 *     npx tsx tools/values/instructions.ts [--data <folder of the sets>]
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findCompiler, valueSources } from './driver.ts';
import type { Case } from './gold.ts';
import { isOut, loadTimex } from './gold.ts';

const KINDS = ['number', 'duration', 'time', 'moment', 'range', 'recurrence', 'digits', 'bool'];
const BAR = 20_000;

/** Instructions of each call, in order. */
function countCalls(program: string, kind: string, cases: readonly Case[]): number[] {
  const folder = mkdtempSync(join(tmpdir(), 'values-'));
  const input = cases
    .map((c) => `${c.question}\t${c.argument}\t${c.text.replace(/[\t\n]/g, ' ')}\n`)
    .join('');
  const name = `bodkin_value_${kind}`;
  const run = spawnSync(
    'valgrind',
    ['--tool=callgrind', `--toggle-collect=${name}`, `--dump-after=${name}`, program],
    { input, cwd: folder, maxBuffer: 1 << 28 },
  );
  if (run.error) throw new Error(`valgrind is needed: ${run.error.message}`);
  const counts = readdirSync(folder)
    .sort((a, b) => Number(a.split('.')[3] ?? 1e9) - Number(b.split('.')[3] ?? 1e9))
    .map((file) => /^totals: (\d+)/m.exec(readFileSync(join(folder, file), 'utf8'))?.[1])
    .map(Number)
    .filter((count) => count > 0);
  rmSync(folder, { recursive: true });
  if (counts.length !== cases.length) {
    throw new Error(`valgrind counted ${counts.length} calls of ${cases.length} (${kind})`);
  }
  return counts;
}

function report(kind: string, cases: readonly Case[], counts: readonly number[]): string {
  const sorted = counts.map((count, i) => ({ count, text: cases[i]?.text ?? '' }));
  sorted.sort((a, b) => b.count - a.count);
  const mean = Math.round(counts.reduce((sum, count) => sum + count, 0) / counts.length);
  const over = counts.filter((count) => count > BAR).length;
  const [most] = sorted;
  return (
    `${kind.padEnd(10)} ${String(counts.length).padStart(4)} values, mean ${mean}, ` +
    `most ${most?.count} (${most?.text}), ${over} over ${BAR}`
  );
}

const { values: options } = parseArgs({ options: { data: { type: 'string' } } });
const data = join(options.data ?? process.env.BODKIN_DATA ?? '../shared/data', 'timex');
const program = resolve('build/values/driver-size');
mkdirSync('build/values', { recursive: true });
execFileSync(findCompiler() ?? 'cc', [
  '-std=c99',
  '-Os',
  '-g',
  ...valueSources(),
  'test/values/driver.c',
  '-o',
  program,
]);
const cases = loadTimex(data).filter((row): row is Case => !isOut(row));
for (const kind of KINDS) {
  const asked = cases.filter((c) => c.question === kind);
  console.log(report(kind, asked, countCalls(program, kind, asked)));
}
