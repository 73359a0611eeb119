/**
 * Counts the instructions that a value takes, with valgrind on this computer (-Os).
 *
 *     npx tsx tools/values/instructions.ts [--data <folder of the sets>]
 *
 * Of each kind: the longest texts of the timex set and every n-th of the rest.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findCompiler, valueSources } from './driver.ts';
import type { Case } from './gold.ts';
import { isOut, loadTimex } from './gold.ts';

const KINDS = ['number', 'duration', 'time', 'moment', 'range', 'recurrence', 'digits'];
const LONGEST = 25;
const SPREAD = 35;

function sample(cases: readonly Case[]): Case[] {
  const sorted = [...cases].sort((a, b) => b.text.length - a.text.length);
  const step = Math.ceil(sorted.length / SPREAD);
  return sorted.filter((_, i) => i < LONGEST || i % step === 0);
}

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
    { input, cwd: folder },
  );
  if (run.error) throw new Error(`valgrind is needed: ${run.error.message}`);
  const counts = readdirSync(folder)
    .map((file) => /^totals: (\d+)/m.exec(readFileSync(join(folder, file), 'utf8'))?.[1])
    .map(Number)
    .filter((count) => count > 0);
  rmSync(folder, { recursive: true });
  return counts;
}

const { values: options } = parseArgs({ options: { data: { type: 'string' } } });
const data = join(options.data ?? process.env.BODKIN_DATA ?? '../shared/data', 'timex');
const program = resolve('build/values/driver-size');
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
  const counts = countCalls(program, kind, sample(cases.filter((c) => c.question === kind)));
  const mean = Math.round(counts.reduce((sum, count) => sum + count, 0) / counts.length);
  console.log(
    `${kind.padEnd(12)} ${String(counts.length).padStart(3)} calls, ` +
      `mean ${mean}, most ${Math.max(...counts)} instructions`,
  );
}
