/** From a trained base and a team's utterances to a model for the team's tools. */

import { readCheckpoint, writeCheckpoint } from '../../codegen/checkpoint.ts';
import type { Checkpoint } from '../../codegen/checkpoint.ts';
import type { ToolSet } from '../../codegen/ir.ts';
import { Tokenizer } from '../../codegen/tokenizer.ts';
import type { DataSet } from '../data/example.ts';
import { fitCalibration } from '../eval/fit-calibration.ts';
import { evaluate } from '../eval/metrics.ts';
import type { Report } from '../eval/metrics.ts';
import { judgeRows, openUncalibrated } from '../eval/outcomes.ts';
import { predictRows } from '../eval/predict.ts';
import type { FileRow } from '../eval/read-rows.ts';
import { openCheckpoint } from '../project.ts';
import type { LocalTime } from '../sim/clock.ts';
import type { Firmware } from '../sim/firmware.ts';
import { teamWeight } from './finetune-data.ts';
import type { TeamData } from './finetune-data.ts';
import { makeOffer, ToolTokenizer } from './offer.ts';
import { baseOptions, finetuneOptions } from './options.ts';
import type { OfferSize, RunOptions } from './options.ts';
import { train } from './train.ts';
import type { TrainEvent } from './train.ts';

export interface FinetuneOptions {
  readonly toolSet: ToolSet;
  readonly team: TeamData;
  /** Rows that base and tuned are compared on; never trained on, nor chosen by if need be. */
  readonly testRows: readonly FileRow[];
  /** Rows that the calibration is fitted to. */
  readonly validRows: readonly FileRow[];
  /** The base's sets, against forgetting. */
  readonly baseSets: readonly DataSet[];
  /** Share of the batches that come from them. */
  readonly baseShare: number;
  /** Folder of the base. */
  readonly base: string;
  /** Folder of the tuned checkpoint, and of the run's state. */
  readonly out: string;
  readonly steps: number;
  readonly queries: number;
  readonly seed: number;
  readonly threads: number;
  readonly firmware: Firmware;
  readonly now: LocalTime;
  readonly resume?: boolean | undefined;
  readonly onEvent?: (event: TrainEvent) => void;
}

export interface Finetuned {
  readonly base: Report;
  readonly tuned: Report;
  /** What was fitted to the validation rows; the base's value stays for the rest. */
  readonly calibrated: 'confidence and threshold' | 'confidence' | 'nothing';
}

/** Scores in a run, and how many of them may pass without a better one. */
const SCORES = 12;
const PATIENCE = 4;
/** Rows that a confidence, and a threshold, can be fitted to. */
const CONFIDENCE_ROWS_MIN = 80;
const QUIET_ROWS_MIN = 20;

export async function finetune(options: FinetuneOptions): Promise<Finetuned> {
  const { team, base, out, steps, baseShare } = options;
  const baseline = await measure(readCheckpoint(base), options);
  const baseSets = baseShare > 0 ? options.baseSets : [];
  await train({
    run: runOptions(options, baseSets),
    train: [team.train, ...baseSets],
    valid: [team.valid],
    threads: options.threads,
    out,
    base,
    resume: options.resume,
    scoreSteps: Math.max(25, Math.ceil(steps / SCORES)),
    patience: PATIENCE,
    onEvent: options.onEvent,
  });
  const best = readCheckpoint(out); // of the best score, not of the last step
  const { checkpoint, calibrated } = await calibrate(best, options);
  writeCheckpoint(out, checkpoint);
  return { base: baseline, tuned: await measure(checkpoint, options), calibrated };
}

function runOptions(options: FinetuneOptions, baseSets: readonly DataSet[]): RunOptions {
  const { team, base, baseShare, steps, seed, queries } = options;
  const { weights } = baseOptions(steps, seed);
  return finetuneOptions({
    steps,
    seed,
    queries,
    offer: offerSize(team.train, new Tokenizer(readCheckpoint(base).config.vocabulary)),
    weights: { [team.train.name]: teamWeight(team.train, baseSets, weights, baseShare) },
  });
}

function offerSize({ tools }: DataSet, tokenizer: Tokenizer): OfferSize {
  const entries = [...tools].map(([key, tool]) => ({ key, tool }));
  const { tokens, heads } = makeOffer(entries, new ToolTokenizer(tokenizer));
  return { tools: entries.length, toolTokens: tokens, heads };
}

/** As the device answers: through the firmware, with the packed int8 model. */
async function measure(checkpoint: Checkpoint, options: FinetuneOptions): Promise<Report> {
  const { testRows, toolSet, firmware, now } = options;
  const model = await openCheckpoint(checkpoint);
  const predictions = predictRows(testRows, { model, firmware, now, toolSet });
  return evaluate(
    testRows,
    predictions.map((one) => ('error' in one ? null : one)),
  );
}

/** Tuning moves probabilities: what they are worth is measured again, given rows for it. */
async function calibrate(
  checkpoint: Checkpoint,
  options: FinetuneOptions,
): Promise<{ checkpoint: Checkpoint; calibrated: Finetuned['calibrated'] }> {
  const { validRows, toolSet, firmware, now } = options;
  const { config, tensors } = checkpoint;
  const model = await openUncalibrated(checkpoint);
  const outcomes = judgeRows(validRows, { model, firmware, now, toolSet });
  if (outcomes.length < CONFIDENCE_ROWS_MIN) return { checkpoint, calibrated: 'nothing' };
  const fitted = fitCalibration(outcomes, { falseCalls: 0.02, keptCalls: 0.92 });
  const hasQuiet = outcomes.filter(({ wantsNone }) => wantsNone).length >= QUIET_ROWS_MIN;
  const threshold = hasQuiet ? fitted.threshold : config.calibration.threshold;
  return {
    checkpoint: { config: { ...config, calibration: { ...fitted, threshold } }, tensors },
    calibrated: hasQuiet ? 'confidence and threshold' : 'confidence',
  };
}
