import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Crew } from '../../tools/train/crew.ts';
import { STAT } from '../../tools/train/layout.ts';
import { ToolTokenizer, makeOffer } from '../../tools/train/offer.ts';
import { writeProgram } from '../../tools/train/program.ts';
import { seededRandom } from '../../tools/train/random.ts';
import { accumulateGradients, sumStat } from '../../tools/train/step.ts';
import type { Batch } from '../../tools/train/step.ts';
import { TINY_SET, gradientOf, tinyCrew, tokenizer, weightsOf } from './tiny.ts';

let crew: Crew;
beforeAll(async () => {
  crew = await tinyCrew({ dropout: 0.2 });
});
afterAll(() => crew.stop());

function wholeSet(): Batch {
  const entries = [...TINY_SET.tools].map(([key, tool]) => ({ key, tool }));
  const offer = makeOffer(entries, new ToolTokenizer(tokenizer));
  const turns = TINY_SET.examples.map(({ query, calls }) => {
    const tokens = tokenizer.encode(query);
    const steps = writeProgram(calls, offer, tokens);
    if (typeof steps === 'string') throw new Error(`${query}: ${steps}`);
    return { tokens, steps };
  });
  return { offer, turns };
}

const SETTINGS = {
  seed: 1,
  step: 1,
  rateScale: 1,
  smoothing: 0,
  contrastWeight: 0.5,
  clipNorm: 0,
};

function lossOf(batch: Batch, key: number): number {
  const queries = batch.turns.length;
  accumulateGradients(crew, batch, SETTINGS, { queries, key, part: 0 });
  const { shards } = crew.compute.layout.capacity;
  const sum = (stat: number): number => sumStat(crew.compute, stat, shards);
  return (sum(STAT.point) + sum(STAT.start) + sum(STAT.end) + 0.5 * sum(STAT.contrast)) / queries;
}

/** Compares the gradient along a random direction in one tensor with a central difference. */
function checkTensors(key: number): void {
  const batch = wholeSet();
  const weights = weightsOf(crew);
  const random = seededRandom(3);
  // Away from the start, where gammas and gates are zero and hide mistakes.
  for (let i = 0; i < weights.length; i++) weights[i] += 0.2 * (random() - 0.5);
  lossOf(batch, key);
  const gradient = gradientOf(crew).slice();
  const base = weights.slice();
  for (const { name, offset, count } of crew.compute.layout.parameters.list) {
    const first = offset / 4;
    const direction = Float64Array.from({ length: count }, () => random() - 0.5);
    const slope = direction.reduce((sum, x, i) => sum + x * gradient[first + i], 0);
    const step = 0.02 / Math.sqrt(direction.reduce((sum, x) => sum + x * x, 0));
    const at = (scale: number): number => {
      for (let i = 0; i < count; i++) weights[first + i] = base[first + i] + scale * direction[i];
      return lossOf(batch, key);
    };
    const difference = (at(step) - at(-step)) / (2 * step);
    weights.set(base);
    const error = Math.abs(difference - slope);
    // The loss is a float32 of about 5, so a difference of two is no surer than 1e-6.
    expect(error, `${name}: ${slope} but differences give ${difference}`).toBeLessThan(
      2e-3 * Math.abs(slope) + 1e-6 / step,
    );
  }
}

// A key of 0 turns dropout off.
test('gradients of every tensor agree with finite differences', () => checkTensors(0));
test('they do with dropout, which repeats itself in the backward pass', () => checkTensors(99));
