import type { Compute } from './compute.ts';
import type { Crew } from './crew.ts';
import { writeOffer, writeTurns } from './batch-writer.ts';
import type { Turn } from './batch-writer.ts';
import { COUNT, SETTING } from './batch-space.ts';
import { REDUCE_TASKS, STAT } from './layout.ts';
import type { Offer } from './offer.ts';
import { mix } from './random.ts';
import { statRow } from './query-pass.ts';
import { PHASE } from './tasks.ts';

/** Queries that share one offer of tools. */
export interface Batch {
  readonly offer: Offer;
  readonly turns: readonly Turn[];
}

export interface StepSettings {
  readonly seed: number;
  /** Counts from 1. */
  readonly step: number;
  /** The schedule's factor on the learning rates. */
  readonly rateScale: number;
  readonly smoothing: number;
  readonly contrastWeight: number;
  /** Largest norm of the gradient that AdamW sees; 0 for no limit. */
  readonly clipNorm: number;
}

/** Mean losses a query. `total` is what is minimised. */
export interface StepLoss {
  readonly total: number;
  readonly point: number;
  readonly start: number;
  readonly end: number;
  readonly contrast: number;
  readonly gradientNorm: number;
}

/** One optimizer step over one or more batches; this thread does `meanwhile` beside the workers. */
export function trainStep(
  crew: Crew,
  batches: readonly Batch[],
  settings: StepSettings,
  meanwhile?: () => void,
): StepLoss {
  const { compute: c } = crew;
  const queries = batches.reduce((sum, { turns }) => sum + turns.length, 0);
  const sums = [0, 0, 0, 0];
  for (const [part, batch] of batches.entries()) {
    const key = mix(settings.seed + mix(settings.step + mix(part))) | 1;
    const isLast = part === batches.length - 1;
    const own = { queries, key, part, meanwhile: isLast ? meanwhile : undefined };
    accumulateGradients(crew, batch, settings, own);
    for (const stat of sums.keys()) sums[stat] += sumStat(c, stat, c.layout.capacity.shards);
  }
  const norm = Math.sqrt(sumStat(c, STAT.squares, REDUCE_TASKS));
  const { clipNorm } = settings;
  const at = c.layout.batch.settings >> 2;
  c.f32[at + SETTING.rateScale] = settings.rateScale;
  c.f32[at + SETTING.step] = settings.step;
  c.f32[at + SETTING.clip] = clipNorm > 0 && norm > clipNorm ? clipNorm / norm : 1;
  if (c.layout.capacity.vectorWidth > 0) crew.run(PHASE.vectors);
  if (Number.isFinite(norm)) crew.run(PHASE.update);
  crew.run(PHASE.publish);
  const [point, start, end, contrast] = sums.map((sum) => sum / queries);
  const total = point + start + end + settings.contrastWeight * contrast;
  return { total, point, start, end, contrast, gradientNorm: norm };
}

/** Adds the gradient of one batch to Layout.gradient; the first part overwrites it. */
export function accumulateGradients(
  crew: Crew,
  batch: Batch,
  settings: StepSettings,
  {
    queries,
    key,
    part,
    meanwhile,
  }: { queries: number; key: number; part: number; meanwhile?: () => void },
): void {
  const { compute: c } = crew;
  const counts = c.layout.batch.counts >> 2;
  const at = c.layout.batch.settings >> 2;
  writeOffer(c, batch.offer);
  writeTurns(c, batch.offer, batch.turns);
  c.i32[counts + COUNT.dropoutKey] = key;
  c.i32[counts + COUNT.accumulate] = part > 0 ? 1 : 0;
  c.f32[at + SETTING.weight] = 1 / queries;
  c.f32[at + SETTING.smoothing] = settings.smoothing;
  c.f32[at + SETTING.contrastWeight] = settings.contrastWeight;
  crew.run(PHASE.toolForward);
  crew.run(PHASE.queryStep, meanwhile);
  crew.run(PHASE.toolBackward);
  crew.run(PHASE.reduce);
}

export function sumStat(c: Compute, stat: number, rows: number): number {
  let sum = 0;
  for (let row = 0; row < rows; row++) sum += c.f64[statRow(c, row) + stat];
  return sum;
}
