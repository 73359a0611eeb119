import { linear, linearBackward, round } from './compute.ts';
import type { Compute } from './compute.ts';
import { crossBackward, crossForward } from './cross-attention.ts';
import type { CrossRows } from './cross-attention.ts';
import type { QuerySpace } from './activations.ts';
import type { QueryShard } from './query-shard.ts';
import { selfBackward, selfForward } from './self-attention.ts';
import type { Rows } from './self-attention.ts';
import { headGradient } from './tool-pass.ts';

/** First dropout site of the decoder; tools and query encoders use those below. */
const SITE = 200;

/** Decoder states s of all steps of the shard's turns, given what each step's input points at. */
export function decode(c: Compute, space: QuerySpace, q: QueryShard): void {
  const { k, layout, model } = c;
  const { d, Ld } = c.dims;
  const { batch, weights } = layout;
  const first = 4 * q.rowFirst;
  k.gather(space.pointed, layout.heads, batch.inputHead + first, 0, q.rows, d, 0);
  const { e } = space.encoder;
  k.gather(space.pointed, e, batch.inputFirst + first, q.tokenFirst, q.rows, d, 1);
  k.gather(space.pointed, e, batch.inputLast + first, q.tokenFirst, q.rows, d, 1);
  round(c, space.pointed, d, q.rows, d);
  const x = Ld > 0 ? space.layers[0].self.x : space.last;
  linear(c, x, space.pointed, model.input, q.rows, d, d);
  for (let turn = 0; turn < q.queries; turn++) {
    k.add_to(x + 4 * d * firstRow(c, q, turn), weights + model.bos, d);
  }
  for (let l = 0; l < Ld; l++) {
    const { self, cross } = space.layers[l];
    const next = l + 1 < Ld ? space.layers[l + 1].self.x : space.last;
    selfForward(c, model.decoder[l].self, self, cross.x, selfRows(q, l));
    crossForward(c, model.decoder[l].cross, cross, next, crossRows(c, q, l));
  }
  k.norm(space.s, d, space.last, d, weights + model.decoderNorm, q.rows, 1, d);
  round(c, space.s, d, q.rows, d);
}

/**
 * Takes the gradient of s, in `ds` (overwritten), to the memory: adds to scratch.dE and to the
 * shard's head gradients.
 */
export function decodeBackward(c: Compute, space: QuerySpace, q: QueryShard, ds: number): void {
  const { k, layout, model, scratch } = c;
  const { d, Ld } = c.dims;
  const { batch, weights } = layout;
  const { dx, dY, dE } = scratch;
  const heads = headGradient(c, q.shard);
  k.norm_backward(
    ds,
    c.grads + model.decoderNorm,
    ds,
    d,
    space.last,
    d,
    weights + model.decoderNorm,
    q.rows,
    1,
    d,
    0,
  );
  for (let l = Ld - 1; l >= 0; l--) {
    const { self, cross } = space.layers[l];
    crossBackward(c, model.decoder[l].cross, cross, heads.kv(l), crossRows(c, q, l));
    selfBackward(c, model.decoder[l].self, self, selfRows(q, l));
  }
  for (let turn = 0; turn < q.queries; turn++) {
    k.add_to(c.grads + model.bos, dx + 4 * d * firstRow(c, q, turn), d);
  }
  linearBackward(c, {
    dx: dY,
    add: false,
    dy: dx,
    x: space.pointed,
    w: model.input,
    rows: q.rows,
    outputs: d,
    inputs: d,
  });
  const first = 4 * q.rowFirst;
  k.scatter_add(heads.vectors, dY, batch.inputHead + first, 0, q.rows, d);
  k.scatter_add(dE, dY, batch.inputFirst + first, q.tokenFirst, q.rows, d);
  k.scatter_add(dE, dY, batch.inputLast + first, q.tokenFirst, q.rows, d);
}

function firstRow(c: Compute, q: QueryShard, turn: number): number {
  return c.i32[(q.rowStarts >> 2) + turn] - q.rowFirst;
}

function selfRows(q: QueryShard, layer: number): Rows {
  const { rowStarts: starts, queries: sequences, rows } = q;
  return { starts, sequences, rows, causal: true, site: SITE + 2 * layer };
}

function crossRows(c: Compute, q: QueryShard, layer: number): CrossRows {
  return {
    rowStarts: q.rowStarts,
    tokenStarts: q.starts,
    turns: q.queries,
    rows: q.rows,
    tokens: q.tokens,
    e: c.layout.querySpaces[c.thread].encoder.e,
    heads: q.heads,
    headKv: c.layout.headKvNormed[layer],
    longest: q.longest,
    site: SITE + 2 * layer + 1,
  };
}
