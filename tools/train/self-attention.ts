import { drop, linear, linearBackward, round, scoreRow } from './compute.ts';
import type { Compute, SelfTensors } from './compute.ts';
import type { SelfSpace } from './activations.ts';

/** Packed sequences: `starts` is the address of sequences + 1 row numbers. */
export interface Rows {
  readonly starts: number;
  readonly sequences: number;
  readonly rows: number;
  readonly causal: boolean;
  /** Numbers this sublayer's dropout. */
  readonly site: number;
}

/** next = x + sigmoid(gate) · out(attention(norm(x))), x in the space. */
export function selfForward(c: Compute, w: SelfTensors, s: SelfSpace, next: number, r: Rows): void {
  const { k, layout } = c;
  const { d, H, G, D, qkv } = c.dims;
  const { rows } = r;
  const at = layout.weights;
  const keys = 4 * d;
  const values = keys + 4 * G * D;
  k.norm(s.h, d, s.x, d, at + w.norm, rows, 1, d);
  round(c, s.h, d, rows, d);
  linear(c, s.qkv, s.h, w.qkv, rows, qkv, d);
  k.norm(s.normed, qkv, s.qkv, qkv, at + w.qNorm, rows, H, D);
  k.norm(s.normed + keys, qkv, s.qkv + keys, qkv, at + w.kNorm, rows, G, D);
  k.copy_columns(s.normed + values, s.qkv + values, qkv, rows, G * D);
  k.rope(s.normed, qkv, H + G, D, r.starts, r.sequences, layout.cos, layout.sin, 1);
  for (let head = 0; head < H; head++) round(c, s.normed + 4 * head * D, qkv, rows, D);
  round(c, s.normed + keys, qkv, rows, G * D);
  round(c, s.normed + values, qkv, rows, G * D);
  k.attention(
    s.mixed,
    d,
    s.normed,
    qkv,
    s.normed + keys,
    s.normed + values,
    qkv,
    0,
    0,
    0,
    r.starts,
    r.starts,
    r.sequences,
    H,
    G,
    D,
    r.causal ? 1 : 0,
    scoreRow(c, r.starts, r.sequences),
    c.scratch.work,
  );
  round(c, s.mixed, d, rows, d);
  linear(c, s.y, s.mixed, w.out, rows, d, d);
  drop(c, s.y, rows * d, r.site);
  k.gate(next, s.x, s.y, at + w.gate, rows * d);
}

/** Turns the gradient of `next`, in scratch.dx, into that of x. */
export function selfBackward(c: Compute, w: SelfTensors, s: SelfSpace, r: Rows): void {
  const { k, layout, scratch } = c;
  const { d, H, G, D, qkv } = c.dims;
  const { rows } = r;
  const at = layout.weights;
  const keys = 4 * d;
  const values = keys + 4 * G * D;
  const { dx, dWide, dMixed, dY } = scratch;
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
  k.clear(dWide, 4 * rows * qkv);
  k.attention_backward(
    dWide,
    dWide + keys,
    dWide + values,
    0,
    0,
    dMixed,
    d,
    s.normed,
    qkv,
    s.normed + keys,
    s.normed + values,
    qkv,
    0,
    0,
    0,
    r.starts,
    r.starts,
    r.sequences,
    H,
    G,
    D,
    r.causal ? 1 : 0,
    scoreRow(c, r.starts, r.sequences),
    scratch.work,
  );
  k.rope(dWide, qkv, H + G, D, r.starts, r.sequences, layout.cos, layout.sin, -1);
  k.norm_backward(dWide, c.grads + w.qNorm, dWide, qkv, s.qkv, qkv, at + w.qNorm, rows, H, D, 0);
  k.norm_backward(
    dWide + keys,
    c.grads + w.kNorm,
    dWide + keys,
    qkv,
    s.qkv + keys,
    qkv,
    at + w.kNorm,
    rows,
    G,
    D,
    0,
  );
  linearBackward(c, {
    dx: dY,
    add: false,
    dy: dWide,
    x: s.h,
    w: w.qkv,
    rows,
    outputs: qkv,
    inputs: d,
  });
  k.norm_backward(dx, c.grads + w.norm, dY, d, s.x, d, at + w.norm, rows, 1, d, 1);
}
