import { sum4 } from './math';

/**
 * Logits of spans over the tokens of their own query: logits[p][t] = scale · q[p] · k[first[p] + t]
 * for t < count[p]. Rows of logits are `row` floats. first counts tokens from `base`.
 */
export function span_logits(
  logits: usize, row: i32, q: usize, k: usize, first: usize, count: usize, base: i32, spans: i32,
  width: i32, scale: f32,
): void {
  const bytes = <usize>width << 2;
  for (let p = 0; p < spans; p++) {
    const keys = k + <usize>(i32.load(first + (<usize>p << 2)) - base) * bytes;
    const tokens = i32.load(count + (<usize>p << 2));
    const query = q + <usize>p * bytes;
    for (let t = 0; t < tokens; t++) {
      let sum = f32x4.splat(0);
      for (let j: usize = 0; j < bytes; j += 16) {
        const product = f32x4.mul(v128.load(query + j), v128.load(keys + <usize>t * bytes + j));
        sum = f32x4.add(sum, product);
      }
      f32.store(logits + ((<usize>p * row + t) << 2), sum4(sum) * scale);
    }
  }
}

/** dq[p] = Σ scale · dlogits[p][t] · k[t]; dk[t] += scale · dlogits[p][t] · q[p]. */
export function span_logits_backward(
  dq: usize, dk: usize, dlogits: usize, row: i32, q: usize, k: usize, first: usize, count: usize,
  base: i32, spans: i32, width: i32, scale: f32,
): void {
  const bytes = <usize>width << 2;
  for (let p = 0; p < spans; p++) {
    const offset = <usize>(i32.load(first + (<usize>p << 2)) - base) * bytes;
    const tokens = i32.load(count + (<usize>p << 2));
    const query = q + <usize>p * bytes;
    const to = dq + <usize>p * bytes;
    memory.fill(to, 0, bytes);
    for (let t = 0; t < tokens; t++) {
      const change = f32.load(dlogits + ((<usize>p * row + t) << 2)) * scale;
      const g = f32x4.splat(change);
      const at = offset + <usize>t * bytes;
      for (let j: usize = 0; j < bytes; j += 16) {
        v128.store(to + j, f32x4.add(v128.load(to + j), f32x4.mul(g, v128.load(k + at + j))));
        const own = f32x4.mul(g, v128.load(query + j));
        v128.store(dk + at + j, f32x4.add(v128.load(dk + at + j), own));
      }
    }
  }
}
