import type { ModelConfig } from '../../codegen/checkpoint.ts';
import { LIMITS } from '../../codegen/limits.ts';
import { encoderSpace, querySpace, scratchSpace } from './activations.ts';
import type { EncoderSpace, QuerySpace, Scratch } from './activations.ts';
import { Allocator } from './allocator.ts';
import { batchSpace } from './batch-space.ts';
import type { BatchSpace } from './batch-space.ts';
import { layOutParameters } from './parameters.ts';
import type { Parameters } from './parameters.ts';
import { dimsOf } from './sizes.ts';
import type { Capacity, Dims } from './sizes.ts';

/** Results of tasks for the main thread, f64 each; a row a shard or a reduction task. */
export const STAT = { point: 0, start: 1, end: 2, contrast: 3, squares: 4, columns: 8 } as const;
export const REDUCE_TASKS = 16;

export interface Layout {
  readonly capacity: Capacity;
  readonly config: ModelConfig;
  readonly dims: Dims;
  readonly parameters: Parameters;
  readonly control: number; // i32 × 64, see crew.ts
  readonly stats: number; // f64, REDUCE_TASKS or shards rows of STAT.columns
  readonly weights: number; // what the passes compute with: publish.ts makes it of `master`
  readonly master: number; // what the optimizer updates
  readonly vectors: number; // vocabulary × capacity.vectorWidth, word vectors; see word-vectors.ts
  readonly gradient: number; // the sum over shards
  readonly momentum: number; // Muon's momentum or Adam's first moment
  readonly variance: number; // Adam's second moment
  readonly shardGradients: number; // shards × parameters
  /** Gradients of the heads by shard: dE, dKeys (heads × d), then dKv of each layer. */
  readonly headGradients: number;
  readonly headGradientBytes: number;
  readonly heads: number; // heads × d
  readonly headKeys: number; // heads × d
  readonly headKv: readonly number[]; // heads × kv, raw
  readonly headKvNormed: readonly number[]; // heads × kv
  readonly cos: number;
  readonly sin: number;
  readonly zeros: number; // d
  readonly batch: BatchSpace;
  readonly toolSpaces: readonly EncoderSpace[]; // by shard
  readonly querySpaces: readonly QuerySpace[]; // by thread
  readonly scratch: readonly Scratch[]; // by thread
  readonly bytes: number;
}

/** A pure function of its arguments, so every thread works out the same addresses. */
export function layOutMemory(config: ModelConfig, capacity: Capacity): Layout {
  const dims = dimsOf(config);
  const parameters = layOutParameters(config, capacity.vectorWidth);
  const a = new Allocator();
  const { d, kv, Ld } = dims;
  const { shards, threads, heads, queries } = capacity;
  const shardQueries = Math.ceil(queries / shards);
  const tokens = shardQueries * LIMITS.tokens;
  const rows = shardQueries * LIMITS.decodeSteps;
  const shardToolTokens = Math.ceil(capacity.toolTokens / shards) + LIMITS.toolTokens;
  const positions = Math.max(LIMITS.toolTokens, LIMITS.tokens, LIMITS.decodeSteps);
  const headGradientBytes = 4 * heads * (2 * d + Ld * kv);
  const each = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);
  return {
    capacity,
    config,
    dims,
    parameters,
    control: a.bytes(4 * 64),
    stats: a.bytes(8 * STAT.columns * Math.max(shards, REDUCE_TASKS)),
    weights: a.bytes(parameters.bytes),
    master: a.bytes(parameters.bytes),
    vectors: a.floats(config.vocabulary.length * capacity.vectorWidth),
    gradient: a.bytes(parameters.bytes),
    momentum: a.bytes(parameters.bytes),
    variance: a.bytes(parameters.bytes),
    shardGradients: a.bytes(parameters.bytes * shards),
    headGradients: a.bytes(headGradientBytes * shards),
    headGradientBytes,
    heads: a.floats(heads * d),
    headKeys: a.floats(heads * d),
    headKv: each(Ld, () => a.floats(heads * kv)),
    headKvNormed: each(Ld, () => a.floats(heads * kv)),
    cos: a.floats((positions * dims.D) / 2),
    sin: a.floats((positions * dims.D) / 2),
    zeros: a.floats(d),
    batch: batchSpace(a, capacity),
    toolSpaces: each(shards, () => encoderSpace(a, dims, shardToolTokens)),
    querySpaces: each(threads, () => querySpace(a, dims, capacity, shardQueries, tokens, rows)),
    scratch: each(threads, () =>
      scratchSpace(a, dims, heads, Math.max(tokens, rows, shardToolTokens), rows),
    ),
    bytes: a.top,
  };
}
