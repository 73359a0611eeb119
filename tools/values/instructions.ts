/**
 * Counts the instructions that a value takes on a Cortex-M33 (gcc -Os, under QEMU): of every case
 * of the timex set, by kind, and which words took the most.
 *
 *     npx tsx tools/values/instructions.ts [--data <folder of the sets>] [--over]
 *
 * `--over` lists the words that take more than the bar. Time is counted in ticks, of 50
 * instructions each, so a count is up to 50 too small or too large.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Board, loadBoard } from '../boards/board.ts';
import { compileProgram } from '../boards/compile.ts';
import { runEmulator } from '../boards/emulator.ts';
import { type Question, valueSources } from './driver.ts';
import { isOut, loadTimex } from './gold.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BOARD = 'mps2-an505';
/** One nanosecond each; the board's clock is 20 MHz. */
const INSTRUCTIONS_A_TICK = 50;
export const INSTRUCTIONS_MAX = 20_000;

function buildCounter(board: Board): Promise<string> {
  const bare = ['boards/bare/startup.c', 'boards/bare/no_clock.c', 'test/values/instructions.c'];
  const core = ['semihosting.c', 'startup.c', 'ticks.c'].map((name) => `boards/cortex-m/${name}`);
  const own = join(ROOT, 'boards', BOARD);
  const folders = board.folders.map((folder) => join(ROOT, folder));
  const sources = [...bare, ...core, 'boards/mps2/uart.c', `boards/${BOARD}/port.c`];
  return compileProgram({
    compiler: `${board.compiler}gcc`,
    units: [
      {
        sources: [...sources.map((source) => join(ROOT, source)), ...valueSources()],
        includes: [join(ROOT, 'firmware'), join(ROOT, 'firmware/values'), ...folders, own],
        flags: [...board.flags, '-std=c99', '-Os', '-ffunction-sections', '-fdata-sections'],
      },
    ],
    linkFlags: [
      ...[...board.flags, '-nostartfiles', '-Wl,--gc-sections', '-Wl,--no-warn-rwx-segments'],
      ...[`-Wl,-L${join(ROOT, 'boards/bare')}`, '-T', join(own, 'board.ld')],
    ],
    watched: [join(own, 'board.ld')],
    cache: join(ROOT, 'build/values/instructions'),
  });
}

/** Of each question, in order. */
export async function countInstructions(questions: readonly Question[]): Promise<number[]> {
  const board = loadBoard(BOARD);
  const lines = questions.map(
    ({ kind, argument, text }) => `${kind}\t${argument}\t${text.replace(/[\t\n]/g, ' ')}\n`,
  );
  const ticks = await runEmulator({
    board,
    program: await buildCounter(board),
    image: Buffer.from(`${lines.join('')}\0`),
    utterances: [],
    timeoutMs: 300_000,
  });
  if (ticks.length !== questions.length) {
    throw new Error(`${BOARD} counted ${ticks.length} values of ${questions.length}`);
  }
  return ticks.map((line) => Number(line) * INSTRUCTIONS_A_TICK);
}

function report(kind: string, counted: readonly { text: string; count: number }[]): string {
  const mean = Math.round(counted.reduce((sum, { count }) => sum + count, 0) / counted.length);
  const over = counted.filter(({ count }) => count > INSTRUCTIONS_MAX).length;
  return (
    `${kind.padEnd(10)} ${String(counted.length).padStart(4)} values, mean ${mean}, ` +
    `most ${counted[0]?.count} (${counted[0]?.text}), ${over} over ${INSTRUCTIONS_MAX}`
  );
}

async function main(): Promise<void> {
  const { values: options } = parseArgs({
    options: { data: { type: 'string' }, over: { type: 'boolean' } },
  });
  const data = join(options.data ?? process.env.BODKIN_DATA ?? '../shared/data', 'timex');
  const questions = loadTimex(data).flatMap((row) =>
    isOut(row) ? [] : [{ kind: row.question, argument: row.argument, text: row.text }],
  );
  const counts = await countInstructions(questions);
  const counted = questions
    .map(({ kind, text }, i) => ({ kind, text, count: counts[i] ?? 0 }))
    .sort((a, b) => b.count - a.count);
  for (const kind of new Set(questions.map((question) => question.kind))) {
    const own = counted.filter((question) => question.kind === kind);
    console.log(report(kind, own));
    if (!options.over) continue;
    for (const { text, count } of own) if (count > INSTRUCTIONS_MAX) console.log(count, text);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
