import { sum4 } from './math';

/** y += x. Counts are multiples of four here and below. */
export function add_to(y: usize, x: usize, count: i32): void {
  for (let j: usize = 0; j < <usize>count << 2; j += 16) {
    v128.store(y + j, f32x4.add(v128.load(y + j), v128.load(x + j)));
  }
}

/** x *= scale. */
export function scale(x: usize, count: i32, scale: f32): void {
  const s = f32x4.splat(scale);
  for (let j: usize = 0; j < <usize>count << 2; j += 16) {
    v128.store(x + j, f32x4.mul(v128.load(x + j), s));
  }
}

/** Σ x y. */
export function dot(x: usize, y: usize, count: i32): f32 {
  let sum = f32x4.splat(0);
  for (let j: usize = 0; j < <usize>count << 2; j += 16) {
    sum = f32x4.add(sum, f32x4.mul(v128.load(x + j), v128.load(y + j)));
  }
  return sum4(sum);
}

/** Zeroes `bytes` of memory. */
export function clear(x: usize, bytes: i32): void {
  memory.fill(x, 0, <usize>bytes);
}

/**
 * y = the sum over `parts` arrays, `step` bytes apart, in their order; with `add`, y += it. The
 * fixed order is what makes gradients the same for any number of threads.
 */
export function reduce(y: usize, x: usize, step: i32, parts: i32, count: i32, add: bool): void {
  for (let j: usize = 0; j < <usize>count << 2; j += 16) {
    let sum = add ? v128.load(y + j) : f32x4.splat(0);
    for (let p = 0; p < parts; p++) {
      sum = f32x4.add(sum, v128.load(x + <usize>p * <usize>step + j));
    }
    v128.store(y + j, sum);
  }
}
