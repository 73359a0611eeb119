import { join } from 'node:path';
import { readCheckpoint, writeCheckpoint } from '../../codegen/checkpoint.ts';
import type { Checkpoint, ModelConfig } from '../../codegen/checkpoint.ts';
import { Tokenizer } from '../../codegen/tokenizer.ts';
import { toolText } from '../../codegen/tool-text.ts';
import type { DataSet } from '../data/example.ts';
import { WeightAverage } from './average.ts';
import { startCrew } from './crew.ts';
import type { Crew } from './crew.ts';
import { evaluate, meanScore } from './evaluate.ts';
import type { Score } from './evaluate.ts';
import { ToolTokenizer } from './offer.ts';
import type { RunOptions } from './options.ts';
import { initialiseParameters } from './parameters.ts';
import { putCheckpoint, readRunHeader, restoreRun, takeCheckpoint, writeRun } from './run-state.ts';
import type { RunHeader } from './run-state.ts';
import { Sampler, makePool } from './sample.ts';
import type { SampleOptions } from './sample.ts';
import { growVocabulary } from './grow.ts';
import { seededRandom } from './random.ts';
import { rateScale } from './schedule.ts';
import { trainStep } from './step.ts';
import type { Batch, StepLoss } from './step.ts';
import { PHASE } from './tasks.ts';
import { learnVocabulary } from './vocabulary.ts';
import { vectorTable } from './word-vectors.ts';
import type { WordVectors } from './word-vectors.ts';

export type TrainEvent =
  | {
      readonly kind: 'start';
      readonly parameters: number;
      readonly step: number;
      /** Examples by set. */
      readonly train: Record<string, number>;
      readonly valid: Record<string, number>;
    }
  | {
      readonly kind: 'step';
      readonly step: number;
      readonly steps: number;
      readonly loss: StepLoss;
      readonly queriesPerSecond: number;
      readonly secondsLeft: number;
    }
  | {
      readonly kind: 'score';
      readonly step: number;
      readonly scores: Record<string, Score>;
      readonly mean: Score;
      readonly best: boolean;
    }
  | { readonly kind: 'skipped'; readonly reasons: Record<string, number> };

export interface TrainOptions {
  readonly run: RunOptions;
  readonly train: readonly DataSet[];
  /** Held-out sets: the checkpoint with the best mean share of exact turns is kept. */
  readonly valid: readonly DataSet[];
  readonly threads: number;
  /** Folder of the best checkpoint; `last/` and `run.state` are in it too. */
  readonly out: string;
  /** Go on from run.state in `out`; its options and vocabulary take the place of `run`. */
  readonly resume?: boolean;
  /** Folder of a checkpoint to start from: its config and weights (finetuning). */
  readonly base?: string;
  /** Tokens that the base's vocabulary grows to. */
  readonly vocabulary?: number;
  /** A run that began with word vectors needs them to go on, too. */
  readonly vectors?: WordVectors;
  /** Seconds between writes of run.state, and steps between scores. */
  readonly saveSeconds?: number;
  readonly scoreSteps?: number;
  /** Utterances of a validation set that are scored (384), in whole batches. */
  readonly scoreQueries?: number;
  /** How they and their offers are drawn, if not as in training: never altered either way. */
  readonly scoreSample?: SampleOptions;
  /** Scores in a row without a better one after which the run ends; it never does when absent. */
  readonly patience?: number;
  /** Stop early, as if interrupted: for tests and time limits. */
  readonly stopAfter?: number;
  readonly onEvent?: (event: TrainEvent) => void;
}

const DOMAIN = { initialise: 1, batch: 2, valid: 3 } as const;

/** Trains and returns the checkpoint that `out` holds. */
export async function train(options: TrainOptions): Promise<Checkpoint> {
  const statePath = join(options.out, 'run.state');
  const stored = options.resume ? readRunHeader<RunOptions>(statePath) : null;
  const run = stored?.options ?? options.run;
  const base = options.base && !stored ? openBase(options.base, options) : null;
  const config = stored?.config ?? base?.config ?? newConfig(run, options.train);
  const { queries } = run.sample;
  const { vectors, threads } = options;
  const capacity = { ...run.capacity, queries, threads, vectorWidth: vectors?.width ?? 0 };
  const { dropout, rates, quantize } = run;
  const crew = await startCrew(config, capacity, { dropout, rates, quantize });
  try {
    const { layout, f32 } = crew.compute;
    const master = f32.subarray(layout.master / 4);
    initialiseParameters(master, layout.parameters, seededRandom(run.seed, DOMAIN.initialise));
    if (base) putCheckpoint(crew.compute, base);
    const average = new WeightAverage(crew, run.averageShare * run.schedule.steps);
    if (stored) restoreRun(statePath, crew.compute, average.values);
    if (vectors) f32.set(vectorTable(config.vocabulary, vectors), layout.vectors / 4);
    crew.run(PHASE.publish);
    const header = stored ?? { config, options: run, step: 0, bestScore: -1 };
    return await loop(crew, options, header, statePath, average);
  } finally {
    await crew.stop();
  }
}

async function loop(
  crew: Crew,
  options: TrainOptions,
  header: RunHeader<RunOptions>,
  statePath: string,
  average: WeightAverage,
): Promise<Checkpoint> {
  const { config, options: run } = header;
  const { saveSeconds = 120, scoreSteps = 1000, patience = Infinity, onEvent = () => {} } = options;
  const tokenizer = new Tokenizer(config.vocabulary);
  const tools = new ToolTokenizer(tokenizer);
  const sampler = makeSampler(crew, options.train, run, run.sample, tokenizer, tools);
  const score = makeScorer(crew, options, run, tokenizer, tools);
  const parameters = crew.compute.layout.parameters.list.reduce((sum, p) => sum + p.count, 0);
  const sizes = (sets: readonly DataSet[]): Record<string, number> =>
    Object.fromEntries(sets.map(({ name, examples }) => [name, examples.length]));
  onEvent({
    kind: 'start',
    parameters,
    step: header.step,
    train: sizes(options.train),
    valid: sizes(options.valid),
  });
  const { steps } = run.schedule;
  const last = Math.min(steps, options.stopAfter ?? steps);
  let { bestScore } = header;
  let scoresSinceBest = 0;
  let saved = performance.now();
  const began = performance.now();
  const checkpoint = (): Checkpoint => average.use(() => takeCheckpoint(crew.compute, config));
  const save = (step: number): void => {
    writeRun(statePath, { ...header, step, bestScore }, crew.compute, average.values);
    saved = performance.now();
  };
  let step = header.step;
  // A batch depends on the seed and its step alone: when it is drawn makes no difference.
  const drawStep = (at: number): Batch[] =>
    Array.from({ length: run.accumulate }, (_, part) =>
      sampler.draw(seededRandom(run.seed, DOMAIN.batch, at, part)),
    );
  let next: Batch[] | undefined;
  while (step < last && scoresSinceBest < patience) {
    step++;
    const batches = next ?? drawStep(step);
    next = undefined;
    const { seed, smoothing, contrastWeight, clipNorm } = run;
    const scale = rateScale(run.schedule, step);
    const settings = { seed, step, rateScale: scale, smoothing, contrastWeight, clipNorm };
    const loss = trainStep(crew, batches, settings, () => {
      if (step < last) next = drawStep(step + 1);
    });
    average.add();
    const done = step - header.step;
    const seconds = (performance.now() - began) / 1000;
    const queriesPerSecond = (done * run.accumulate * run.sample.queries) / seconds;
    const secondsLeft = ((last - step) * seconds) / done;
    onEvent({ kind: 'step', step, steps, loss, queriesPerSecond, secondsLeft });
    if (step % scoreSteps === 0 || step === steps) {
      const scores = average.use(score);
      const mean = averageSets(Object.values(scores));
      const best = mean.exact > bestScore || options.valid.length === 0;
      if (best) {
        bestScore = mean.exact;
        writeCheckpoint(options.out, checkpoint());
      }
      writeCheckpoint(join(options.out, 'last'), checkpoint());
      onEvent({ kind: 'score', step, scores, mean, best });
      save(step);
      scoresSinceBest = best ? 0 : scoresSinceBest + 1;
    }
    if (performance.now() - saved > 1000 * saveSeconds) save(step);
    // Lets signals and errors of workers in.
    await new Promise((resolve) => setImmediate(resolve));
  }
  save(step);
  onEvent({ kind: 'skipped', reasons: Object.fromEntries(sampler.skipped) });
  return checkpoint();
}

function openBase(dir: string, { vocabulary, train, vectors }: TrainOptions): Checkpoint {
  const base = readCheckpoint(dir);
  return vocabulary === undefined ? base : growVocabulary(base, vocabulary, texts(train), vectors);
}

function makeSampler(
  crew: Crew,
  sets: readonly DataSet[],
  run: RunOptions,
  options: SampleOptions,
  tokenizer: Tokenizer,
  tools: ToolTokenizer,
): Sampler {
  const pools = sets.map((set) =>
    makePool(set, (run.weights[set.name] ?? 1) * Math.sqrt(set.examples.length)),
  );
  return new Sampler({ pools, tokenizer, tools, capacity: crew.compute.layout.capacity, options });
}

/** Batches drawn once from each held-out set, with as many tools as may be, decoded on call. */
function makeScorer(
  crew: Crew,
  { valid, scoreQueries = 384, scoreSample }: TrainOptions,
  run: RunOptions,
  tokenizer: Tokenizer,
  tools: ToolTokenizer,
): () => Record<string, Score> {
  const plain: SampleOptions = {
    ...(scoreSample ?? run.sample),
    fullShare: 1,
    dropDescription: 0,
    shuffleParams: 0,
    rephrase: 0,
    reword: 0,
    dropWord: 0,
    dropPiece: 0,
    dropPunctuation: 0,
  };
  const fixed = valid.map((set, index) => {
    const sampler = makeSampler(crew, [set], run, plain, tokenizer, tools);
    const batches = Array.from({ length: Math.ceil(scoreQueries / plain.queries) }, (_, part) =>
      sampler.draw(seededRandom(run.seed, DOMAIN.valid, index, part)),
    );
    return { name: set.name, batches };
  });
  return () =>
    Object.fromEntries(
      fixed.map(({ name, batches }) => [
        name,
        meanScore(batches.map((batch) => evaluate(crew, batch))),
      ]),
    );
}

/** Each set counts the same, whatever its size. */
function averageSets(scores: readonly Score[]): Score {
  const turns = scores.reduce((sum, score) => sum + score.turns, 0);
  const mean = (of: (score: Score) => number): number =>
    scores.reduce((sum, score) => sum + of(score), 0) / Math.max(1, scores.length);
  return { turns, tools: mean(({ tools }) => tools), exact: mean(({ exact }) => exact) };
}

function newConfig(run: RunOptions, sets: readonly DataSet[]): ModelConfig {
  const { vocabulary: size, ...shape } = run.size;
  const vocabulary = learnVocabulary(texts(sets), size);
  const calibration = { threshold: 0, x: [0, 1], y: [0, 1] };
  return { family: 'bodkin', ...shape, vocabulary, calibration, version: 1 };
}

/** All that the tokenizer will read in training. */
function* texts(sets: readonly DataSet[]): Iterable<string> {
  for (const { tools, examples } of sets) {
    for (const tool of tools.values()) for (const { text } of toolText(tool)) yield text;
    for (const { query } of examples) yield query;
  }
}
