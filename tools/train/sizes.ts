import type { ModelConfig } from '../../codegen/checkpoint.ts';

/** What one step may hold. Everything is allocated for these once. */
export interface Capacity {
  /** Parts of a batch; fixed, because gradients are summed in the order of shards. */
  readonly shards: number;
  readonly threads: number;
  readonly queries: number;
  readonly tools: number;
  /** Tokens of all tools of an offer. */
  readonly toolTokens: number;
  /** Memory heads of an offer, END, TRUE and FALSE included. */
  readonly heads: number;
  /** Floats of a word vector; 0 without word vectors. */
  readonly vectorWidth: number;
}

/** Sizes that loops need, by the letters of docs/model.md. */
export interface Dims {
  readonly d: number;
  readonly H: number;
  readonly G: number;
  readonly D: number;
  readonly Le: number;
  readonly Ld: number;
  /** Columns of qkv: d + 2GD; and of kv: 2GD. */
  readonly qkv: number;
  readonly kv: number;
}

export function dimsOf(config: ModelConfig): Dims {
  const { width: d, heads: H, kvHeads: G } = config;
  const D = d / H;
  if (D % 4 !== 0) throw new Error(`trainer: width ${d} / heads ${H} must be a multiple of 4`);
  const kv = 2 * G * D;
  return { d, H, G, D, Le: config.encoderLayers, Ld: config.decoderLayers, qkv: d + kv, kv };
}
