/** `bodkin bench`: what a turn costs on the emulated boards. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { WeightBits } from '../../codegen/image/index.ts';
import { loadToolSet } from '../../codegen/index.ts';
import { benchBoard, benchPeer } from '../boards/bench.ts';
import type { BenchResult, PeerResult } from '../boards/bench.ts';
import { listBoards, loadBoard, TIERS } from '../boards/board.ts';
import type { Tier } from '../boards/board.ts';
import { drawChart } from '../boards/chart-bench.ts';
import { formatDifferences, formatPeers, formatTable } from '../boards/format-bench.ts';
import { brokenBars, BarError } from '../boards/bars.ts';
import { BENCH_UTTERANCES } from '../boards/utterances.ts';
import { UsageError } from '../cli-error.ts';
import { DEFAULT_MODEL, DEFAULT_TOOLS } from '../paths.ts';
import { progressLine } from '../progress.ts';
import { openModel } from '../project.ts';
import { weightsOption } from './weights-option.ts';

interface BenchFlags {
  readonly board?: readonly string[];
  readonly tier?: readonly Tier[];
  readonly tools: string;
  readonly model: string;
  readonly weights?: WeightBits;
  readonly limit: number;
  readonly from?: string;
  readonly diff?: string;
  readonly svg?: string;
  readonly bars?: boolean;
  readonly json?: boolean;
}

export function benchCommand(): Command {
  return new Command('bench')
    .description('count the instructions of a turn on emulated boards; RAM and flash by part')
    .addOption(new Option('--board <name...>', 'only these boards').choices(listBoards()))
    .addOption(new Option('--tier <name...>', 'only these tiers').choices([...TIERS]))
    .option('--tools <file>', 'tool declarations', DEFAULT_TOOLS)
    .option('--model <folder>', 'the checkpoint', DEFAULT_MODEL)
    .addOption(weightsOption().default(undefined, "each board's"))
    .option('--limit <n>', 'only the first n utterances', readLimit, BENCH_UTTERANCES.length)
    .option('--from <file>', 'run nothing, show what --json printed earlier')
    .option('--diff <file>', 'compare with what --json printed earlier')
    .option('--svg <file>', 'draw the result')
    .option('--bars', 'exit with 4 when a result is over what it should be at most')
    .option('--json', 'JSON instead of a table')
    .action(bench);
}

interface Measured {
  readonly results: readonly BenchResult[];
  readonly peers: readonly PeerResult[];
}

async function bench(flags: BenchFlags): Promise<void> {
  const baseline = flags.diff === undefined ? undefined : readSaved('--diff', flags.diff).results;
  const { results, peers } =
    flags.from === undefined ? await measure(flags) : readSaved('--from', flags.from);
  if (flags.svg !== undefined) writeFileSync(flags.svg, drawChart(results, peers));
  const shown = flags.json
    ? `${JSON.stringify({ results, peers }, null, 2)}\n`
    : formatTable(results) + formatPeers(results, peers);
  process.stdout.write(shown);
  if (baseline) process.stderr.write(formatDifferences(results, baseline));
  const broken = flags.bars ? brokenBars(results) : [];
  if (broken.length > 0) throw new BarError(broken);
}

async function measure(flags: BenchFlags): Promise<Measured> {
  const toolSet = loadToolSet(flags.tools);
  const progress = progressLine();
  const results: BenchResult[] = [];
  const peers: PeerResult[] = [];
  for (const name of flags.board ?? listBoards()) {
    const board = loadBoard(name);
    const model = await openModel(flags.model, flags.weights ?? board.weightBits);
    for (const tier of board.tiers.filter((tier) => flags.tier?.includes(tier) ?? true)) {
      const utterances = BENCH_UTTERANCES.slice(0, flags.limit);
      results.push(await benchBoard({ board, tier, toolSet, model, utterances, progress }));
    }
    peers.push(await benchPeer({ board, toolSet, model, utterances: [], progress }));
  }
  progress('');
  if (results.length === 0) throw new UsageError('no such tier on these boards');
  return { results, peers };
}

function readSaved(option: string, path: string): Measured {
  if (!existsSync(path)) throw new UsageError(`${option} ${path}: there is no such file`);
  const { results, peers } = JSON.parse(readFileSync(path, 'utf8')) as Partial<Measured>;
  if (Array.isArray(results) && Array.isArray(peers)) return { results, peers };
  throw new UsageError(`${option} ${path}: it isn't what bodkin bench --json prints`);
}

function readLimit(text: string): number {
  const limit = Number(text);
  if (Number.isInteger(limit) && limit >= 1 && limit <= BENCH_UTTERANCES.length) return limit;
  throw new InvalidArgumentError(`Give a number from 1 to ${BENCH_UTTERANCES.length}.`);
}
