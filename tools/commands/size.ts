/** `bodkin size`: what takes how much of a board's flash and RAM. */
import { Command, InvalidArgumentError, Option } from 'commander';
import type { WeightBits } from '../../codegen/image/index.ts';
import { loadToolSet } from '../../codegen/index.ts';
import { listBoards, loadBoard, TIERS } from '../boards/board.ts';
import type { Tier } from '../boards/board.ts';
import { buildBoard } from '../boards/build.ts';
import { makeTierImage } from '../boards/image.ts';
import { linearMemoryBytes } from '../boards/linear-memory.ts';
import { measureSizes, withTotal } from '../boards/sizes.ts';
import type { Parts } from '../boards/sizes.ts';
import { BudgetError } from '../cli-error.ts';
import { DEFAULT_MODEL, DEFAULT_TOOLS } from '../paths.ts';
import { progressLine } from '../progress.ts';
import { openModel } from '../project.ts';
import { weightsOption } from './weights-option.ts';

interface SizeFlags {
  readonly board: string;
  readonly tier: Tier;
  readonly tools: string;
  readonly model: string;
  readonly weights?: WeightBits;
  readonly symbols: number;
  readonly budget?: number;
  readonly json?: boolean;
}

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
    .option('--symbols <n>', 'list the n largest symbols', readCount, 10)
    .option('--budget <bytes>', 'exit with 4 when flash takes more', readCount)
    .option('--json', 'JSON instead of text')
    .action(size);
}

async function size(flags: SizeFlags): Promise<void> {
  const toolSet = loadToolSet(flags.tools);
  const board = loadBoard(flags.board);
  const model = await openModel(flags.model, flags.weights ?? board.weightBits);
  const image = makeTierImage(model, toolSet, flags.tier);
  const progress = progressLine();
  const kernels = model.kernels.intrinsics;
  const program = await buildBoard({ board, tier: flags.tier, toolSet, kernels, progress });
  progress('');
  const { flash, variables, contributions } = measureSizes(program, image);
  // What only a run can tell (the interpreter's code pages, the stack) is bench's to measure.
  const ram = withTotal({ linear_memory: linearMemoryBytes(image), variables });
  const symbols = contributions
    .filter(({ section, symbol }) => symbol !== '' && section !== '.arena')
    .sort((a, b) => b.bytes - a.bytes || (a.symbol < b.symbol ? -1 : 1))
    .slice(0, flags.symbols);
  if (flags.json) {
    const report = {
      board: board.name,
      tier: flags.tier,
      flash_bytes: flash,
      ram_bytes: ram,
      symbols,
    };
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  } else {
    process.stdout.write(
      `flash\n${formatParts(flash)}RAM, known before a run\n${formatParts(ram)}`,
    );
    process.stdout.write('largest symbols\n');
    for (const { bytes, symbol, object } of symbols) {
      process.stdout.write(`${String(bytes).padStart(9)}  ${symbol} (${object})\n`);
    }
  }
  if (flags.budget !== undefined && flash['total'] > flags.budget) {
    const over = flash['total'] - flags.budget;
    throw new BudgetError(`flash: ${flash['total']} bytes, ${over} over the budget`);
  }
}

function formatParts(parts: Parts): string {
  return Object.entries(parts)
    .map(([name, bytes]) => `${String(bytes).padStart(9)}  ${name.replaceAll('_', ' ')}\n`)
    .join('');
}

function readCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 0) return count;
  throw new InvalidArgumentError('Give a whole number.');
}
