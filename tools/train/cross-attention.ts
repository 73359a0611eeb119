import { drop, linear, linearBackward, round } from './compute.ts';
import type { Compute, CrossTensors } from './compute.ts';
import type { CrossSpace } from './activations.ts';

/** Decoder steps of packed turns, and the memory that they read. */
export interface CrossRows {
  /** Addresses of turns + 1 row numbers each: decoder steps, and tokens of the query. */
  readonly rowStarts: number;
  readonly tokenStarts: number;
  readonly turns: number;
  readonly rows: number;
  readonly tokens: number;
  /** The query's encoder outputs, tokens × d. */
  readonly e: number;
  /** Heads shared by all turns: raw and normalised kv, heads × kv. */
  readonly heads: number;
  readonly headKv: number;
  /** Longest query, in tokens. */
  readonly longest: number;
  readonly site: number;
}

/** next = x + sigmoid(gate) · out(attention(norm(x)) over heads and query tokens). */
export function crossForward(
  c: Compute,
  w: CrossTensors,
  s: CrossSpace,
  next: number,
  r: CrossRows,
): void {
  const { k } = c;
  const { d, H, G, D, kv } = c.dims;
  const { rows, tokens } = r;
  const at = c.layout.weights;
  const half = 4 * G * D;
  k.norm(s.h, d, s.x, d, at + w.norm, rows, 1, d);
  round(c, s.h, d, rows, d);
  linear(c, s.q, s.h, w.q, rows, d, d);
  k.norm(s.normed, d, s.q, d, at + w.qNorm, rows, H, D);
  linear(c, s.kv, r.e, w.kv, tokens, kv, d);
  k.norm(s.kvNormed, kv, s.kv, kv, at + w.kNorm, tokens, G, D);
  k.copy_columns(s.kvNormed + half, s.kv + half, kv, tokens, G * D);
  for (let head = 0; head < H; head++) round(c, s.normed + 4 * head * D, d, rows, D);
  round(c, s.kvNormed, kv, tokens, G * D);
  round(c, s.kvNormed + half, kv, tokens, G * D);
  k.attention(
    s.mixed,
    d,
    s.normed,
    d,
    s.kvNormed,
    s.kvNormed + half,
    kv,
    r.headKv,
    r.headKv + half,
    r.heads,
    r.rowStarts,
    r.tokenStarts,
    r.turns,
    H,
    G,
    D,
    0,
    crossRow(r),
    c.scratch.work,
  );
  round(c, s.mixed, d, rows, d);
  linear(c, s.y, s.mixed, w.out, rows, d, d);
  drop(c, s.y, rows * d, r.site);
  k.gate(next, s.x, s.y, at + w.gate, rows * d);
}

/**
 * Turns the gradient of `next`, in scratch.dx, into that of x; adds to scratch.dE (query tokens)
 * and to dHeadKv (gradients of the heads' normalised kv).
 */
export function crossBackward(
  c: Compute,
  w: CrossTensors,
  s: CrossSpace,
  dHeadKv: number,
  r: CrossRows,
): void {
  const { k, scratch } = c;
  const { d, H, G, D, kv } = c.dims;
  const { rows, tokens } = r;
  const at = c.layout.weights;
  const half = 4 * G * D;
  const { dx, dWide, dMixed, dY, dE } = scratch;
  k.gate_backward(dY, c.grads + w.gate, dx, s.y, at + w.gate, rows * d);
  drop(c, dY, rows * d, r.site);
  linearBackward(c, {
    dx: dMixed,
    add: false,
    dy: dY,
    x: s.mixed,
    w: w.out,
    rows,
    outputs: d,
    inputs: d,
  });
  k.clear(dWide, 4 * tokens * kv);
  k.attention_backward(
    dY,
    dWide,
    dWide + half,
    dHeadKv,
    dHeadKv + half,
    dMixed,
    d,
    s.normed,
    d,
    s.kvNormed,
    s.kvNormed + half,
    kv,
    r.headKv,
    r.headKv + half,
    r.heads,
    r.rowStarts,
    r.tokenStarts,
    r.turns,
    H,
    G,
    D,
    0,
    crossRow(r),
    scratch.work,
  );
  k.norm_backward(dY, c.grads + w.qNorm, dY, d, s.q, d, at + w.qNorm, rows, H, D, 0);
  linearBackward(c, {
    dx: dMixed,
    add: false,
    dy: dY,
    x: s.h,
    w: w.q,
    rows,
    outputs: d,
    inputs: d,
  });
  k.norm_backward(dx, c.grads + w.norm, dMixed, d, s.x, d, at + w.norm, rows, 1, d, 1);
  k.norm_backward(dWide, c.grads + w.kNorm, dWide, kv, s.kv, kv, at + w.kNorm, tokens, G, D, 0);
  linearBackward(c, {
    dx: dE,
    add: true,
    dy: dWide,
    x: r.e,
    w: w.kv,
    rows: tokens,
    outputs: kv,
    inputs: d,
  });
}

function crossRow(r: CrossRows): number {
  return (r.heads + r.longest + 3) & ~3;
}
