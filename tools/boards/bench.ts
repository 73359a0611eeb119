/** What a turn costs on a board: instructions by phase, RAM and flash by part. */
import type { ToolSet } from '../../codegen/ir.ts';
import type { Model } from '../project.ts';
import type { Progress } from '../progress.ts';
import type { Board, Tier } from './board.ts';
import { buildBoard } from './build.ts';
import { runEmulator } from './emulator.ts';
import { EmulatorError } from './emulator-options.ts';
import { makeTierImage } from './image.ts';
import { linearMemoryBytes } from './linear-memory.ts';
import { measureSizes, withTotal } from './sizes.ts';
import type { Parts } from './sizes.ts';

export interface BenchOptions {
  readonly board: Board;
  readonly tier: Tier;
  readonly toolSet: ToolSet;
  readonly model: Model;
  readonly utterances: readonly string[];
  readonly progress?: Progress;
}

export interface Spread {
  readonly median: number;
  readonly p95: number;
}

export interface BenchResult {
  readonly board: string;
  readonly core: string;
  readonly tier: Tier;
  /** Of a turn. */
  readonly instructions: Spread;
  /** Medians of instructions. `interpreter` is the kernels' work that isn't native, in encode and
   * decode. */
  readonly phases: Parts;
  /** Of bodkin_init, once. */
  readonly start_instructions: number;
  /** Instructions a multiply-accumulate, over all turns. */
  readonly per_mac: { readonly linear: number; readonly attend: number };
  readonly macs: Spread;
  /** Utterances that were asked. */
  readonly turns: number;
  /** In use at most. `code_pages` are wasm3's threaded code, `heap` what else of the arena the
   * kernels' host takes. */
  readonly ram_bytes: Parts;
  readonly flash_bytes: Parts;
}

/** One `measure` line of boards/bare/measure.c. */
type Measure = Readonly<Record<string, number>>;

/** Emulated instructions a second are many; interpreted arithmetic takes more of them. */
const TIMEOUT_MS_PER_UTTERANCE = 600_000;
const PHASES = ['tokenise', 'encode', 'decode', 'values'];
const NATIVE = ['linear', 'attend', 'vectors'];

export async function benchBoard(options: BenchOptions): Promise<BenchResult> {
  const { board, tier, toolSet, model, utterances, progress } = options;
  const image = makeTierImage(model, toolSet, tier);
  const kernels = model.kernels.intrinsics;
  const parts = { board, tier, toolSet, kernels, progress };
  const program = await buildBoard({ ...parts, program: 'measured' });
  progress?.(`running ${utterances.length} utterances on ${board.name}, ${tier}`);
  const timeoutMs = TIMEOUT_MS_PER_UTTERANCE * (utterances.length + 1);
  const lines = await runEmulator({ board, program, image, utterances, timeoutMs });
  const { costs, measures } = readLines(lines, utterances.length);
  // Sizes are those of the program that ships, which measures nothing.
  const shipped = await buildBoard(parts);
  const sizes = measureSizes(shipped, image);
  const linear = linearMemoryBytes(image);
  const pages = measures[0]['code_page_bytes'];
  const all = (name: string) => measures.map((measure) => measure[name]);
  const perMac = (name: string, macs: string) => {
    const count = sum(all(macs));
    return count === 0 ? 0 : round(sum(all(name)) / count);
  };
  const interpreted = measures.map((m) => m['kernels'] - sum(NATIVE.map((name) => m[name])));
  return {
    board: board.name,
    core: board.core,
    tier,
    instructions: spread(all('turn')),
    phases: {
      ...Object.fromEntries(PHASES.map((name) => [name, spread(all(name)).median])),
      interpreter: spread(interpreted).median,
    },
    start_instructions: measures[0]['start'],
    per_mac: {
      linear: perMac('linear', 'linear_macs'),
      attend: perMac('attend', 'attend_macs'),
    },
    macs: spread(costs.map(({ macs }) => macs)),
    turns: measures.length,
    ram_bytes: withTotal({
      linear_memory: linear,
      code_pages: pages,
      heap: costs[0].ram_bytes - linear - pages,
      stack: Math.max(...all('stack_bytes')),
      variables: sizes.variables,
    }),
    flash_bytes: sizes.flash,
  };
}

export interface PeerResult {
  readonly board: string;
  readonly core: string;
  /** Of a step of an ordinary transformer in plain C; boards/bare/peer.c. */
  readonly instructions: number;
  readonly macs: number;
}

/** What the board takes for something else that one could do with it. */
export async function benchPeer(options: Omit<BenchOptions, 'tier'>): Promise<PeerResult> {
  const { board, toolSet, model, progress } = options;
  const tier = board.tiers[0];
  const image = makeTierImage(model, toolSet, tier);
  const kernels = model.kernels.intrinsics;
  const program = await buildBoard({ board, tier, toolSet, kernels, progress, program: 'peer' });
  progress?.(`running an ordinary transformer on ${board.name}`);
  const timeoutMs = TIMEOUT_MS_PER_UTTERANCE;
  const [line] = await runEmulator({ board, program, image, utterances: [], timeoutMs });
  const { peer } = JSON.parse(line) as { peer: { step: number; macs: number } };
  return { board: board.name, core: board.core, instructions: peer.step, macs: peer.macs };
}

interface Cost {
  readonly macs: number;
  readonly ram_bytes: number;
}

function readLines(
  lines: readonly string[],
  turns: number,
): { costs: Cost[]; measures: Measure[] } {
  const parsed = lines.map((line) => JSON.parse(line));
  const measures = parsed.flatMap(({ measure }) => (measure ? [measure as Measure] : []));
  const costs = parsed.flatMap(({ cost }) => (cost ? [cost as Cost] : []));
  if (measures.length !== turns || costs.length !== turns) {
    throw new EmulatorError(`${turns} turns gave ${costs.length} answers:\n${lines.join('\n')}`);
  }
  return { costs, measures };
}

/** The middle value (of two, the lower), and the one that 95 % don't exceed. */
export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  return { median: at(0.5), p95: at(0.95) };
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
