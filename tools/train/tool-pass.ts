import type { Compute } from './compute.ts';
import { linear, linearBackward, round } from './compute.ts';
import { encode, encodeBackward } from './encoder.ts';
import type { Texts } from './encoder.ts';

const SPECIAL_HEADS = 3;

/** The tools of a shard: their texts, and the range of memory heads that they give. */
interface ToolShard extends Texts {
  readonly headFirst: number;
  /** First head that comes from a text; only shard 0 has special ones before. */
  readonly textHeadFirst: number;
  readonly headEnd: number;
  readonly tokenFirst: number;
}

/** Encodes a shard of the offer's tools and lays their heads out as memory for the decoder. */
export function toolForward(c: Compute, shard: number): void {
  const { k, layout, dims, model } = c;
  const { d, G, D, kv, Ld } = dims;
  const t = toolShard(c, shard);
  const space = layout.toolSpaces[shard];
  if (t.tokens > 0) encode(c, space, t);
  const row = 4 * d;
  const heads = layout.heads + t.headFirst * row;
  const count = t.headEnd - t.headFirst;
  if (shard === 0) {
    k.clear(layout.heads, SPECIAL_HEADS * row);
    k.add_to(layout.heads, layout.weights + model.memory, SPECIAL_HEADS * d);
  }
  k.gather(
    layout.heads + t.textHeadFirst * row,
    space.e,
    layout.batch.headTokens + 4 * t.textHeadFirst,
    t.tokenFirst,
    t.headEnd - t.textHeadFirst,
    d,
    0,
  );
  if (shard === 0) round(c, layout.heads, d, SPECIAL_HEADS, d);
  const pointerKeys = layout.headKeys + t.headFirst * row;
  linear(c, pointerKeys, heads, model.pointerKey, count, d, d);
  round(c, pointerKeys, d, count, d);
  for (let l = 0; l < Ld; l++) {
    const raw = layout.headKv[l] + 4 * kv * t.headFirst;
    const normed = layout.headKvNormed[l] + 4 * kv * t.headFirst;
    const { cross } = model.decoder[l];
    linear(c, raw, heads, cross.kv, count, kv, d);
    k.norm(normed, kv, raw, kv, layout.weights + cross.kNorm, count, G, D);
    k.copy_columns(normed + 4 * G * D, raw + 4 * G * D, kv, count, G * D);
    round(c, normed, kv, count, G * D);
    round(c, normed + 4 * G * D, kv, count, G * D);
  }
}

/** Sums what the query shards want of these heads and takes it back to the embedding. */
export function toolBackward(c: Compute, shard: number): void {
  const { k, layout, dims, model, scratch } = c;
  const { d, G, D, kv, Ld } = dims;
  const t = toolShard(c, shard);
  const count = t.headEnd - t.headFirst;
  if (count === 0) return;
  const row = 4 * d;
  const heads = layout.heads + t.headFirst * row;
  const { dHeads, dHeadsWide, dE } = scratch;
  reduceHeads(c, dHeads, headGradient(c, 0).vectors + t.headFirst * row, count * d);
  reduceHeads(c, dHeadsWide, headGradient(c, 0).keys + t.headFirst * row, count * d);
  linearBackward(c, {
    dx: dHeads,
    add: true,
    dy: dHeadsWide,
    x: heads,
    w: model.pointerKey,
    rows: count,
    outputs: d,
    inputs: d,
  });
  for (let l = 0; l < Ld; l++) {
    const { cross } = model.decoder[l];
    const offset = 4 * kv * t.headFirst;
    reduceHeads(c, dHeadsWide, headGradient(c, 0).kv(l) + offset, count * kv);
    k.norm_backward(
      dHeadsWide,
      c.grads + cross.kNorm,
      dHeadsWide,
      kv,
      layout.headKv[l] + offset,
      kv,
      layout.weights + cross.kNorm,
      count,
      G,
      D,
      0,
    );
    linearBackward(c, {
      dx: dHeads,
      add: true,
      dy: dHeadsWide,
      x: heads,
      w: cross.kv,
      rows: count,
      outputs: kv,
      inputs: d,
    });
  }
  if (shard === 0) k.add_to(c.grads + model.memory, dHeads, SPECIAL_HEADS * d);
  if (t.tokens === 0) return;
  k.clear(dE, t.tokens * row);
  k.scatter_add(
    dE,
    dHeads + (t.textHeadFirst - t.headFirst) * row,
    layout.batch.headTokens + 4 * t.textHeadFirst,
    t.tokenFirst,
    t.headEnd - t.textHeadFirst,
    d,
  );
  encodeBackward(c, layout.toolSpaces[shard], t);
}

/** Where a query shard adds its gradients of the heads. */
export function headGradient(c: Compute, shard: number) {
  const { layout, dims } = c;
  const vectors = layout.headGradients + shard * layout.headGradientBytes;
  const block = 4 * layout.capacity.heads;
  const keys = vectors + block * dims.d;
  return { vectors, keys, kv: (l: number): number => keys + block * (dims.d + l * dims.kv) };
}

function reduceHeads(c: Compute, to: number, from: number, count: number): void {
  c.k.reduce(to, from, c.layout.headGradientBytes, c.layout.capacity.shards, count, 0);
}

function toolShard(c: Compute, shard: number): ToolShard {
  const { batch } = c.layout;
  const { i32 } = c;
  const first = i32[(batch.toolShards >> 2) + shard];
  const end = i32[(batch.toolShards >> 2) + shard + 1];
  const tokenFirst = i32[(batch.toolStarts >> 2) + first];
  const textHeadFirst = i32[(batch.toolHeads >> 2) + first];
  return {
    ids: batch.toolIds + 4 * tokenFirst,
    starts: batch.toolStarts + 4 * first,
    texts: end - first,
    tokens: i32[(batch.toolStarts >> 2) + end] - tokenFirst,
    site: 0,
    tokenFirst,
    headFirst: shard === 0 ? 0 : textHeadFirst,
    textHeadFirst,
    headEnd: i32[(batch.toolHeads >> 2) + end],
  };
}
