import type { SampleOptions } from './sample.ts';
import type { Schedule } from './schedule.ts';
import type { Rates } from './update.ts';

export interface ModelSize {
  readonly width: number;
  readonly heads: number;
  readonly kvHeads: number;
  readonly encoderLayers: number;
  readonly decoderLayers: number;
  /** Tokens at most. */
  readonly vocabulary: number;
}

/** Everything that a run's result depends on, besides the data. Kept in the run's state. */
export interface RunOptions {
  readonly seed: number;
  readonly size: ModelSize;
  readonly schedule: Schedule;
  readonly rates: Rates;
  readonly sample: SampleOptions;
  /** Batches, each with its own offer, in one optimizer step. */
  readonly accumulate: number;
  readonly dropout: number;
  /** Compute with weights and activations rounded as on the device. */
  readonly quantize: boolean;
  readonly smoothing: number;
  readonly contrastWeight: number;
  readonly clipNorm: number;
  /** The share of the steps that the mean of the weights reaches back; that mean is the result. */
  readonly averageShare: number;
  readonly capacity: {
    readonly shards: number;
    readonly tools: number;
    readonly toolTokens: number;
    readonly heads: number;
  };
  /** Factors, by name, on how often a set is drawn: the square root of its size. */
  readonly weights: Readonly<Record<string, number>>;
}

/** The catalogue's groups also come as one set. */
const halfOfGroups = Object.fromEntries(
  [
    'banking',
    'counts',
    'daily',
    'device',
    'dining',
    'events',
    'family',
    'gadgets',
    'health',
    'home',
    'kitchen',
    'leisure',
    'lists',
    'media',
    'messages',
    'money',
    'services',
    'shopping',
    'stays',
    'transit',
    'travel',
    'work',
  ].map((group) => [group, 0.5]),
);

/** The base model's run, for a number of steps. */
export function baseOptions(steps: number, seed: number): RunOptions {
  return {
    seed,
    size: {
      width: 128,
      heads: 4,
      kvHeads: 2,
      encoderLayers: 6,
      decoderLayers: 2,
      vocabulary: 3072,
    },
    schedule: { steps, warmUp: Math.min(300, Math.ceil(steps / 20)), shape: 'linear' },
    rates: { muon: 0.02, adamw: 2e-3, decay: 0.01 },
    sample: {
      queries: 128,
      toolsMin: 3,
      toolsMax: 100,
      fullShare: 0.3,
      withheldShare: 0.1,
      noneShare: 0.14,
      dropDescription: 0.15,
      shuffleParams: 0.2,
      rephrase: 0.5,
      reword: 0.4,
      dropWord: 0.1,
      dropPiece: 0.02,
      dropPunctuation: 0.3,
    },
    accumulate: 1,
    dropout: 0.1,
    quantize: true,
    smoothing: 0.05,
    contrastWeight: 0.5,
    clipNorm: 1,
    averageShare: 0.02,
    capacity: { shards: 8, tools: 100, toolTokens: 6144, heads: 1024 },
    weights: { ...halfOfGroups, wearable: 5, catalogue: 1.5, hwu64: 2.5, clinc150: 3 },
  };
}

/**
 * A further run from what there is: the recipe of the shipped weights. Larger batches share an
 * offer's encoding among more utterances (1.6 times the utterances a second with 256 an offer, and
 * 1.4 times those with 512), a model that doesn't yet fit what it is taught needs hardly any
 * dropout or smoothing, lower rates unlearn less of what it knows, and tools come as they are
 * declared and as many as may be, as on the device.
 */
export function furtherOptions(steps: number, seed: number): RunOptions {
  const base = baseOptions(steps, seed);
  return {
    ...base,
    rates: { ...base.rates, muon: 0.012, adamw: 1.5e-3 },
    sample: {
      ...base.sample,
      queries: 512,
      fullShare: 1,
      withheldShare: 0.03,
      noneShare: 0.28,
      dropDescription: 0,
      shuffleParams: 0,
      rephrase: 0.05,
      reword: 0.05,
      dropWord: 0.15,
    },
    dropout: 0.01,
    smoothing: 0,
    averageShare: 0.1,
    weights: { ...base.weights, wearable: 14, catalogue: 2, clinc150: 3.5, hwu64: 3.5, snips: 2 },
  };
}

/** A run on one public set from a trained base, with all of its tools: what fine-tuning can do. */
export function oneSetOptions(steps: number, seed: number): RunOptions {
  const base = baseOptions(steps, seed);
  return {
    ...base,
    rates: { muon: 0.01, adamw: 1e-3, decay: 0.01 },
    sample: { ...base.sample, fullShare: 1, withheldShare: 0, rephrase: 0, reword: 0 },
  };
}

/** What all tools of a team need at once. */
export interface OfferSize {
  readonly tools: number;
  readonly toolTokens: number;
  readonly heads: number;
}

/**
 * A run from a trained base on a team's own utterances: lower rates, and more often all tools at
 * once, as on the device.
 */
export function finetuneOptions(options: {
  readonly steps: number;
  readonly seed: number;
  readonly queries: number;
  readonly offer: OfferSize;
  readonly weights: Readonly<Record<string, number>>;
}): RunOptions {
  const { steps, seed, queries, offer, weights } = options;
  const base = baseOptions(steps, seed);
  const atLeast = (size: keyof OfferSize) => Math.max(base.capacity[size], offer[size]);
  const capacity = {
    ...base.capacity,
    tools: atLeast('tools'),
    toolTokens: atLeast('toolTokens'),
    heads: atLeast('heads'),
  };
  return {
    ...base,
    rates: { muon: 0.01, adamw: 1e-3, decay: 0.01 },
    sample: { ...base.sample, queries, toolsMax: capacity.tools, fullShare: 0.5 },
    capacity,
    weights: { ...base.weights, ...weights },
  };
}
