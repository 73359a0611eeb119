/**
 * The bars that a model must hold to ship, measured as the device would: the checkpoint packed to
 * int8, in an image, through the firmware with its kernels on this process's engine. Test splits
 * are read here and nowhere in training.
 *
 * What is counted: the best guess of each turn, whether or not the image's threshold would let it
 * run, except where a measure says "sure" or "runs". A turn that the firmware refuses is wrong. A
 * tool is right if the called tools are the right ones, in order, and nothing is called where
 * nothing is due. Exact: that, and every argument, as spans of the query in characters.
 */
import { loadToolSet } from '../../codegen/index.ts';
import { readCheckpoint } from '../../codegen/checkpoint.ts';
import type { Tool } from '../../codegen/ir.ts';
import type { DataSet, Example } from '../data/example.ts';
import { loadDataSets } from '../data/load.ts';
import { predictRows } from '../eval/predict.ts';
import type { PredictOptions } from '../eval/predict.ts';
import { guessIsRight } from '../eval/metrics.ts';
import { DEFAULT_TOOLS, ROOT } from '../paths.ts';
import { openModel } from '../project.ts';
import type { Model } from '../project.ts';
import type { Progress } from '../progress.ts';
import { DEFAULT_NOW, parseNow } from '../sim/clock.ts';
import { loadFirmware } from '../sim/firmware.ts';
import type { Firmware } from '../sim/firmware.ts';
import { compareWithFloat } from './float.ts';
import { higher, lower, share, shareOf } from './measure.ts';
import type { BenchmarkResult, Measure } from './measure.ts';
import { heldOut } from './own.ts';
import { PointingDevice } from './pointing.ts';
import type { Pointed } from './pointing.ts';

export interface BenchmarkOptions {
  /** Folder of the checkpoint. */
  readonly model: string;
  /** Folder of public sets. Default: as loadDataSets has it. */
  readonly dataDir?: string;
  /** One of BENCHMARKS; all when not given. */
  readonly only?: string;
  /** Rows a benchmark at most, spread evenly over its rows. */
  readonly limit?: number;
  readonly progress?: Progress;
}

interface Bench extends BenchmarkOptions {
  readonly openedModel: Model;
  readonly firmware: Firmware;
  /** The test split of a public set. */
  set(name: string): DataSet;
}

const RUNS: Readonly<Record<string, (bench: Bench) => Promise<BenchmarkResult> | BenchmarkResult>> =
  {
    hwu64: (bench) => wholeSet(bench, 'hwu64', { tool: [0.86, 0.92] }),
    snips: (bench) => wholeSet(bench, 'snips', { exact: [0.84, 0.92] }),
    clinc150,
    sgd,
    wearable: (bench) => own(bench, 'test', [0.93, 0.97]),
    challenge: (bench) => own(bench, 'challenge'),
    quiet,
    int8,
    cost,
    size,
  };

export const BENCHMARKS: readonly string[] = Object.keys(RUNS);

export async function runBenchmarks(options: BenchmarkOptions): Promise<BenchmarkResult[]> {
  const { dataDir, progress } = options;
  let sets: DataSet[] | undefined;
  const bench: Bench = {
    ...options,
    openedModel: await openModel(options.model),
    firmware: await loadFirmware({ root: ROOT, driver: 'v8', progress }),
    set: (name) => {
      sets ??= loadDataSets({ dataDir, seed: 1, split: 'test', generatedPerTool: 0 });
      const found = sets.find((set) => set.name === name);
      if (found === undefined) throw new BenchmarkError(`no folder "${name}"; give it with --data`);
      return found;
    },
  };
  const results: BenchmarkResult[] = [];
  for (const [name, run] of Object.entries(RUNS)) {
    if (options.only !== undefined && options.only !== name) continue;
    results.push(await run(bench));
  }
  progress?.('');
  return results;
}

/** A set that isn't there. */
export class BenchmarkError extends Error {
  override name = 'BenchmarkError';
}

/** Every tool of the set offered with every utterance. */
function wholeSet(
  bench: Bench,
  name: string,
  bars: { readonly tool?: [number, number]; readonly exact?: [number, number] },
): BenchmarkResult {
  const { tools, examples } = bench.set(name);
  const pointed = point(bench, name, tools, examples);
  return {
    name,
    rows: pointed.length,
    measures: [
      share(`tool, ${tools.size} offered`, pointed, (p) => p.tool, bars.tool),
      share('exact', pointed, (p) => p.exact, bars.exact),
    ],
  };
}

function clinc150(bench: Bench): BenchmarkResult {
  const { tools, examples } = bench.set('clinc150');
  const rows = sample(examples, bench.limit);
  const pointed = point(bench, 'clinc150', tools, rows);
  const [inScope, outside] = [true, false].map((calls) =>
    pointed.filter((_, index) => rows[index].calls.length > 0 === calls),
  );
  return {
    name: 'clinc150',
    rows: pointed.length,
    measures: [
      share(`in scope, ${tools.size} offered`, inScope, (p) => p.tool, [0.86, 0.93]),
      share('out of scope, recall', outside, (p) => p.guessesNone, [0.7, 0.85]),
      // With the threshold of the wearable tools, an unsure turn is no call.
      share('in scope, right and sure', inScope, (p) => p.tool && p.sure),
      share('out of scope, none or unsure', outside, (p) => p.guessesNone || !p.sure),
    ],
  };
}

/** Five tools of services that never trained anything, as the set offers them. */
function sgd(bench: Bench): BenchmarkResult {
  const { tools, examples } = bench.set('sgd');
  const groups = new Map<string, Example[]>();
  for (const example of sample(examples, bench.limit)) {
    const key = [...(example.offer ?? tools.keys())].sort().join('\n');
    groups.set(key, [...(groups.get(key) ?? []), example]);
  }
  const pointed: Pointed[] = [];
  for (const group of groups.values()) {
    const offer = new Map((group[0].offer ?? []).map((key) => [key, tools.get(key) as Tool]));
    const device = new PointingDevice(bench.openedModel, bench.firmware, offer);
    pointed.push(...group.map((example) => device.judge(example)));
    tellRows(bench, 'sgd', pointed.length);
  }
  return {
    name: 'sgd',
    rows: pointed.length,
    measures: [
      share('tool, 5 unseen offered', pointed, (p) => p.tool, [0.7, 0.85]),
      share('exact', pointed, (p) => p.exact, [0.35, 0.6]),
    ],
  };
}

/** Typed values, as `bodkin eval` compares them: the whole way from words to the C call. */
function own(
  bench: Bench,
  split: 'test' | 'challenge',
  bar?: readonly [number, number],
): BenchmarkResult {
  const { rows } = heldOut(bench.dataDir, split, bench.limit);
  const answers = predictRows(rows, predictOptions(bench));
  const right = rows.map((row, i) => {
    const answer = answers[i];
    return !('error' in answer) && guessIsRight(row, answer);
  });
  const name = split === 'test' ? 'wearable' : split;
  return { name, rows: rows.length, measures: [share('exact, 60 offered', right, isTrue, bar)] };
}

/** Calls made where nothing was meant for the watch, and what the threshold costs for that. */
function quiet(bench: Bench): BenchmarkResult {
  const outside = bench.set('clinc150').examples.filter(({ calls }) => calls.length === 0);
  const strays = sample(outside, bench.limit).map(({ query }, index) => ({
    query,
    answers: [],
    where: `clinc150, out of scope, ${index + 1}`,
  }));
  const options = predictOptions(bench);
  const stray = predictRows(strays, options).map(
    (answer) => !('error' in answer) && answer.outcome === 'calls',
  );
  const { rows } = heldOut(bench.dataDir, 'test', bench.limit);
  const kept = predictRows(rows, options).flatMap((answer, i) => {
    if ('error' in answer || answer.calls.length === 0 || !guessIsRight(rows[i], answer)) return [];
    return [answer.outcome !== 'unsure'];
  });
  return {
    name: 'quiet',
    rows: stray.length,
    measures: [
      lower('a call runs, 60 offered', shareOf(stray, isTrue), 'share', [0.03, 0.01]),
      share(`right calls that run (of ${kept.length})`, kept, isTrue, [0.9, 0.9]),
    ],
  };
}

/** The packed model against the trainer's float arithmetic on the same rows and weights. */
async function int8(bench: Bench): Promise<BenchmarkResult> {
  const wearable = heldOut(bench.dataDir, 'test', bench.limit).set;
  const sets = [wearable, bench.set('snips'), bench.set('hwu64')];
  const measures: Measure[] = [];
  let rows = 0;
  for (const { name, tools, examples } of sets) {
    const chosen = sample(examples, bench.limit);
    const float = await compareWithFloat(readCheckpoint(bench.model), tools, chosen);
    const packed = point(bench, `int8 ${name}`, tools, float.examples);
    const value = shareOf(packed, ({ exact }) => exact) - float.exact;
    const bar = higher([-0.01, -0.003]);
    measures.push(
      { what: `${name}: float exact`, value: float.exact, unit: 'share' },
      { what: `${name}: int8 − float, points`, value, unit: 'points', bar },
    );
    rows += chosen.length;
  }
  return { name: 'int8', rows, measures };
}

/** Multiply-accumulates of a turn of 11 to 13 words with the 60 wearable tools. */
function cost(bench: Bench): BenchmarkResult {
  const { rows } = heldOut(bench.dataDir, 'test', bench.limit);
  const typical = rows.filter(({ query }) => {
    const words = query.trim().split(/\s+/).length;
    return words >= 11 && words <= 13;
  });
  const macs = predictRows(typical, predictOptions(bench))
    .flatMap((answer) => ('error' in answer ? [] : [answer.cost.macs]))
    .sort((a, b) => a - b);
  const median = macs[macs.length >> 1] ?? Number.NaN;
  return {
    name: 'cost',
    rows: macs.length,
    measures: [lower('MACs a turn, 12 words, median', median, 'count', [10e6, 6e6])],
  };
}

/** What an image holds; what only training needs isn't counted. */
function size({ model }: Bench): BenchmarkResult {
  const { tensors } = readCheckpoint(model);
  const counted = [...tensors].filter(([name]) => !name.startsWith('contrast.'));
  const parameters = counted.reduce((sum, [, { data }]) => sum + data.length, 0);
  return {
    name: 'size',
    rows: 0,
    measures: [lower('parameters', parameters, 'count', [1.4e6, 1.0e6])],
  };
}

function point(
  bench: Bench,
  name: string,
  tools: ReadonlyMap<string, Tool>,
  examples: readonly Example[],
): Pointed[] {
  bench.progress?.(`${name}: baking ${tools.size} tools`);
  const device = new PointingDevice(bench.openedModel, bench.firmware, tools);
  return sample(examples, bench.limit).map((example, index) => {
    tellRows(bench, name, index + 1);
    return device.judge(example);
  });
}

function predictOptions({ openedModel, firmware, progress }: Bench): PredictOptions {
  const toolSet = loadToolSet(DEFAULT_TOOLS);
  return { model: openedModel, firmware, now: parseNow(DEFAULT_NOW), toolSet, progress };
}

function tellRows({ progress }: Bench, name: string, rows: number): void {
  if (rows % 100 === 0) progress?.(`${name}: ${rows} rows`);
}

function isTrue(holds: boolean): boolean {
  return holds;
}

/** Every n-th row: files are often sorted by intent. */
function sample<T>(rows: readonly T[], limit = Number.POSITIVE_INFINITY): readonly T[] {
  if (rows.length <= limit) return rows;
  return Array.from({ length: limit }, (_, i) => rows[Math.floor((i * rows.length) / limit)]);
}
