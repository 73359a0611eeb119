import { exp4, max4, sum4 } from './math';

/** Softmax of the first `count` floats of a row, in place; the rest up to `row` become zeros. */
export function softmax(x: usize, count: i32, row: i32): void {
  const whole = <usize>(count & ~3) << 2;
  const bytes = <usize>count << 2;
  let high4 = f32x4.splat(-Infinity);
  for (let j: usize = 0; j < whole; j += 16) high4 = f32x4.max(high4, v128.load(x + j));
  let high = max4(high4);
  for (let j = whole; j < bytes; j += 4) high = max(high, f32.load(x + j));
  // The tail is filled with values whose exp is 0, so that four lanes may be read.
  const padded = (bytes + 15) & ~15;
  for (let j = bytes; j < padded; j += 4) f32.store(x + j, high - 100);
  let sum = f32x4.splat(0);
  for (let j: usize = 0; j < padded; j += 16) {
    const e = exp4(f32x4.sub(v128.load(x + j), f32x4.splat(high)));
    v128.store(x + j, e);
    sum = f32x4.add(sum, e);
  }
  for (let j = bytes; j < padded; j += 4) f32.store(x + j, 0);
  const scale = f32x4.splat(1 / sum4(sum));
  for (let j: usize = 0; j < padded; j += 16) {
    v128.store(x + j, f32x4.mul(v128.load(x + j), scale));
  }
  for (let j = padded; j < <usize>row << 2; j += 4) f32.store(x + j, 0);
}

/** dx = p · (dp − Σ p dp) in place of dp, over a row of `row` floats, a multiple of four. */
export function softmax_backward(dp: usize, p: usize, row: i32): void {
  let sum = f32x4.splat(0);
  for (let j: usize = 0; j < <usize>row << 2; j += 16) {
    sum = f32x4.add(sum, f32x4.mul(v128.load(p + j), v128.load(dp + j)));
  }
  const mean = f32x4.splat(sum4(sum));
  for (let j: usize = 0; j < <usize>row << 2; j += 16) {
    const change = f32x4.sub(v128.load(dp + j), mean);
    v128.store(dp + j, f32x4.mul(v128.load(p + j), change));
  }
}
