/** `bodkin size`: what takes how much of a board's flash and RAM. */
import { existsSync, readFileSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { WeightBits } from '../../codegen/image/index.ts';
import { loadToolSet } from '../../codegen/index.ts';
import { benchBoard } from '../boards/bench.ts';
import { listBoards, loadBoard, TIERS } from '../boards/board.ts';
import type { Tier } from '../boards/board.ts';
import { buildBoard } from '../boards/build.ts';
import { makeTierImage } from '../boards/image.ts';
import { linearMemoryBytes } from '../boards/linear-memory.ts';
import {
  checkBudgets,
  formatSizeDifferences,
  formatSizes,
  parseBudget,
  sortSymbols,
} from '../boards/size-report.ts';
import type { SizeReport } from '../boards/size-report.ts';
import { measureSizes, withTotal } from '../boards/sizes.ts';
import { BENCH_UTTERANCES } from '../boards/utterances.ts';
import { UsageError } from '../cli-error.ts';
import { DEFAULT_MODEL, DEFAULT_TOOLS } from '../paths.ts';
import { progressLine } from '../progress.ts';
import type { Progress } from '../progress.ts';
import { openModel } from '../project.ts';
import { weightsOption } from './weights-option.ts';

interface SizeFlags {
  readonly board: string;
  readonly tier: Tier;
  readonly tools: string;
  readonly model: string;
  readonly weights?: WeightBits;
  /** False for --no-run. */
  readonly run: boolean;
  readonly symbols: number;
  readonly budget: readonly string[];
  readonly diff?: string;
  readonly json?: boolean;
}

/** So many of bench's show how deep the stack gets; the interpreter's pages are there at once. */
const UTTERANCES = BENCH_UTTERANCES.slice(-5);

export function sizeCommand(): Command {
  return new Command('size')
    .description("a board's flash and RAM by part, and its largest symbols")
    .addOption(
      new Option('--board <name>', 'the board').choices(listBoards()).default('mps2-an505'),
    )
    .addOption(new Option('--tier <tier>', 'who runs the kernels').choices(TIERS).default('wasm3'))
    .option('--tools <file>', 'tool declarations', DEFAULT_TOOLS)
    .option('--model <folder>', 'the checkpoint', DEFAULT_MODEL)
    .addOption(weightsOption().default(undefined, "the board's"))
    .option('--no-run', "don't start the emulator: of the RAM only what the linker knows")
    .option('--symbols <n>', 'list the n largest symbols', readCount, 10)
    .option('--budget <limit...>', 'exit with 4 over BYTES of flash, or PART=BYTES', [])
    .option('--diff <file>', 'compare with what --json printed earlier')
    .option('--json', 'JSON instead of text, with every symbol')
    .action(size);
}

async function size(flags: SizeFlags): Promise<void> {
  const baseline = flags.diff === undefined ? undefined : readBaseline(flags.diff);
  const budgets = flags.budget.map(parseBudget);
  const progress = progressLine();
  const report = await measure(flags, progress);
  progress('');
  process.stdout.write(
    flags.json ? `${JSON.stringify(report, null, 2)}\n` : formatSizes(report, flags.symbols),
  );
  if (baseline) process.stderr.write(formatSizeDifferences(report, baseline, flags.symbols));
  checkBudgets(report, budgets);
}

async function measure(flags: SizeFlags, progress: Progress): Promise<SizeReport> {
  const { tier } = flags;
  const toolSet = loadToolSet(flags.tools);
  const board = loadBoard(flags.board);
  const model = await openModel(flags.model, flags.weights ?? board.weightBits);
  const kernels = model.kernels.intrinsics;
  const program = await buildBoard({ board, tier, toolSet, kernels, progress });
  const image = makeTierImage(model, toolSet, tier);
  const { flash, variables, contributions } = measureSizes(program, image);
  const options = { board, tier, toolSet, model, utterances: UTTERANCES, progress };
  const ram = flags.run
    ? (await benchBoard(options)).ram_bytes
    : withTotal({ linear_memory: linearMemoryBytes(image), variables });
  const symbols = sortSymbols(contributions);
  return { board: board.name, tier, flash_bytes: flash, ram_bytes: ram, symbols };
}

function readBaseline(path: string): SizeReport {
  if (!existsSync(path)) throw new UsageError(`--diff ${path}: there is no such file`);
  try {
    const report = JSON.parse(readFileSync(path, 'utf8')) as SizeReport;
    if (report.flash_bytes && report.ram_bytes && Array.isArray(report.symbols)) return report;
  } catch {
    // Told below, as for other JSON.
  }
  throw new UsageError(`--diff ${path}: it isn't what bodkin size --json prints`);
}

function readCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 0) return count;
  throw new InvalidArgumentError('Give a whole number.');
}
