import { matmul } from './matmul';
import { softmax, softmax_backward } from './softmax';

/**
 * Grouped-query attention of packed sequences. Queries of sequence s are rows q_starts[s] to
 * q_starts[s + 1] − 1 of q (counted from q_starts[0]); its own keys and values are rows
 * k_starts[s]… of k and v. Every sequence attends to `shared` further keys besides its own, the
 * same for all: the tools' heads in cross-attention, none in self-attention. With `causal`, query i
 * sees own keys up to i. Head h reads key/value head h · groups / heads.
 *
 * Scores of one head: a row a query, [shared | own], `row` floats wide, in `scratch`, which holds
 * queries · row floats (twice that for the backward pass), then a matmul's scratch.
 */
export function attention(
  out: usize, out_row: i32, q: usize, q_row: i32, k: usize, v: usize, kv_row: i32,
  shared_k: usize, shared_v: usize, shared: i32, q_starts: usize, k_starts: usize, sequences: i32,
  heads: i32, groups: i32, width: i32, causal: bool, row: i32, scratch: usize,
): void {
  const queries = length(q_starts, 0, sequences);
  const rest = scratch + ((<usize>queries * row) << 2);
  for (let h = 0; h < heads; h++) {
    const own = <usize>(h * width) << 2;
    const group = <usize>((h * groups / heads) * width) << 2;
    weights(scratch, row, q + own, q_row, k + group, kv_row, shared_k + group, shared, q_starts,
      k_starts, sequences, width, causal, rest);
    if (shared > 0) {
      matmul(out + own, out_row, scratch, row, 1, shared_v + group, kv_row, 1, queries, width,
        shared, 1, false, rest);
    }
    for (let s = 0; s < sequences; s++) {
      const p = scratch + ((<usize>offset(q_starts, s) * row + shared) << 2);
      const to = out + own + ((<usize>offset(q_starts, s) * out_row) << 2);
      const from = v + group + ((<usize>offset(k_starts, s) * kv_row) << 2);
      matmul(to, out_row, p, row, 1, from, kv_row, 1, length(q_starts, s, s + 1), width,
        length(k_starts, s, s + 1), 1, shared > 0, rest);
    }
  }
}

/** Adds to dk, dv, dshared_k and dshared_v; writes dq. Layouts of gradients are their tensors'. */
export function attention_backward(
  dq: usize, dk: usize, dv: usize, dshared_k: usize, dshared_v: usize, dout: usize, out_row: i32,
  q: usize, q_row: i32, k: usize, v: usize, kv_row: i32, shared_k: usize, shared_v: usize,
  shared: i32, q_starts: usize, k_starts: usize, sequences: i32, heads: i32, groups: i32,
  width: i32, causal: bool, row: i32, scratch: usize,
): void {
  const queries = length(q_starts, 0, sequences);
  const scores_bytes = (<usize>queries * row) << 2;
  const dp = scratch + scores_bytes;
  const rest = dp + scores_bytes;
  const unit: f32 = 1.0 / sqrt<f32>(<f32>width);
  for (let h = 0; h < heads; h++) {
    const own = <usize>(h * width) << 2;
    const group = <usize>((h * groups / heads) * width) << 2;
    weights(scratch, row, q + own, q_row, k + group, kv_row, shared_k + group, shared, q_starts,
      k_starts, sequences, width, causal, rest);
    memory.fill(dp, 0, scores_bytes);
    if (shared > 0) {
      matmul(dp, row, dout + own, out_row, 1, shared_v + group, 1, kv_row, queries, shared, width,
        1, false, rest);
      matmul(dshared_v + group, kv_row, scratch, 1, row, dout + own, out_row, 1, shared, width,
        queries, 1, true, rest);
    }
    for (let s = 0; s < sequences; s++) {
      const n = length(q_starts, s, s + 1);
      const m = length(k_starts, s, s + 1);
      const block = (<usize>offset(q_starts, s) * row + shared) << 2;
      const above = dout + own + ((<usize>offset(q_starts, s) * out_row) << 2);
      const at = group + ((<usize>offset(k_starts, s) * kv_row) << 2);
      matmul(dp + block, row, above, out_row, 1, v + at, 1, kv_row, n, m, width, 1, false, rest);
      matmul(dv + at, kv_row, scratch + block, 1, row, above, out_row, 1, m, width, n, 1, true,
        rest);
    }
    for (let i = 0; i < queries; i++) {
      const at = (<usize>i * row) << 2;
      softmax_backward(dp + at, scratch + at, row);
    }
    if (shared > 0) {
      matmul(dq + own, q_row, dp, row, 1, shared_k + group, kv_row, 1, queries, width, shared,
        unit, false, rest);
      matmul(dshared_k + group, kv_row, dp, 1, row, q + own, q_row, 1, shared, width, queries,
        unit, true, rest);
    }
    for (let s = 0; s < sequences; s++) {
      const n = length(q_starts, s, s + 1);
      const m = length(k_starts, s, s + 1);
      const block = (<usize>offset(q_starts, s) * row + shared) << 2;
      const query = own + ((<usize>offset(q_starts, s) * q_row) << 2);
      const at = group + ((<usize>offset(k_starts, s) * kv_row) << 2);
      matmul(dq + query, q_row, dp + block, row, 1, k + at, kv_row, 1, n, width, m, unit,
        shared > 0, rest);
      matmul(dk + at, kv_row, dp + block, 1, row, q + query, q_row, 1, m, width, n, unit, true,
        rest);
    }
  }
}

/** The attention weights of one head: softmax(q · k / √width), zeros where a query sees nothing. */
function weights(
  p: usize, row: i32, q: usize, q_row: i32, k: usize, kv_row: i32, shared_k: usize, shared: i32,
  q_starts: usize, k_starts: usize, sequences: i32, width: i32, causal: bool, rest: usize,
): void {
  const unit: f32 = 1.0 / sqrt<f32>(<f32>width);
  if (shared > 0) {
    const queries = length(q_starts, 0, sequences);
    matmul(p, row, q, q_row, 1, shared_k, 1, kv_row, queries, shared, width, unit, false, rest);
  }
  for (let s = 0; s < sequences; s++) {
    const n = length(q_starts, s, s + 1);
    const m = length(k_starts, s, s + 1);
    const scores = p + ((<usize>offset(q_starts, s) * row) << 2);
    const queries = q + ((<usize>offset(q_starts, s) * q_row) << 2);
    const keys = k + ((<usize>offset(k_starts, s) * kv_row) << 2);
    matmul(scores + (<usize>shared << 2), row, queries, q_row, 1, keys, 1, kv_row, n, m, width,
      unit, false, rest);
    for (let i = 0; i < n; i++) {
      softmax(scores + ((<usize>i * row) << 2), shared + (causal ? i + 1 : m), row);
    }
  }
}

// @ts-ignore: decorator
@inline
function offset(starts: usize, s: i32): i32 {
  return i32.load(starts + (<usize>s << 2)) - i32.load(starts);
}

// @ts-ignore: decorator
@inline
function length(starts: usize, from: i32, to: i32): i32 {
  return i32.load(starts + (<usize>to << 2)) - i32.load(starts + (<usize>from << 2));
}
