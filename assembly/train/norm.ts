import { sum4 } from './math';

const EPSILON: f32 = 1e-6;

/**
 * y = (1 + gamma) · x / sqrt(mean(x²) + 1e-6) over each of `groups` vectors of `width` floats side
 * by side in a row. Strides count floats between rows.
 */
export function norm(
  y: usize, y_row: i32, x: usize, x_row: i32, gamma: usize, rows: i32, groups: i32, width: i32,
): void {
  for (let i = 0; i < rows; i++) {
    for (let g = 0; g < groups; g++) {
      const from = x + ((<usize>i * x_row + g * width) << 2);
      const to = y + ((<usize>i * y_row + g * width) << 2);
      const scale = f32x4.splat(inverse_rms(from, width));
      for (let j: usize = 0; j < <usize>width << 2; j += 16) {
        const gain = f32x4.add(f32x4.splat(1), v128.load(gamma + j));
        v128.store(to + j, f32x4.mul(f32x4.mul(v128.load(from + j), scale), gain));
      }
    }
  }
}

/**
 * dx of norm, where dy is given; dgamma is added to. `dx` may be `dy`. With `add`, dx is added to.
 * With r = 1 / rms(x): dx = r · (dy (1 + γ)) − x · r³ / width · Σ dy (1 + γ) x.
 */
export function norm_backward(
  dx: usize, dgamma: usize, dy: usize, dy_row: i32, x: usize, x_row: i32, gamma: usize,
  rows: i32, groups: i32, width: i32, add: bool,
): void {
  const bytes = <usize>width << 2;
  for (let i = 0; i < rows; i++) {
    for (let g = 0; g < groups; g++) {
      const from = x + ((<usize>i * x_row + g * width) << 2);
      const above = dy + ((<usize>i * dy_row + g * width) << 2);
      const to = dx + ((<usize>i * dy_row + g * width) << 2);
      const r = inverse_rms(from, width);
      const r4 = f32x4.splat(r);
      let sum = f32x4.splat(0);
      for (let j: usize = 0; j < bytes; j += 16) {
        const product = f32x4.mul(v128.load(above + j), v128.load(from + j));
        const gain = f32x4.add(f32x4.splat(1), v128.load(gamma + j));
        sum = f32x4.add(sum, f32x4.mul(product, gain));
        v128.store(dgamma + j, f32x4.add(v128.load(dgamma + j), f32x4.mul(product, r4)));
      }
      const pull = f32x4.splat(sum4(sum) * r * r * r / <f32>width);
      for (let j: usize = 0; j < bytes; j += 16) {
        const gain = f32x4.add(f32x4.splat(1), v128.load(gamma + j));
        const push = f32x4.mul(f32x4.mul(v128.load(above + j), gain), r4);
        const change = f32x4.sub(push, f32x4.mul(v128.load(from + j), pull));
        v128.store(to + j, add ? f32x4.add(v128.load(to + j), change) : change);
      }
    }
  }
}

// @ts-ignore: decorator
@inline
function inverse_rms(x: usize, width: i32): f32 {
  let sum = f32x4.splat(0);
  for (let j: usize = 0; j < <usize>width << 2; j += 16) {
    const v = v128.load(x + j);
    sum = f32x4.add(sum, f32x4.mul(v, v));
  }
  return 1 / sqrt<f32>(sum4(sum) / <f32>width + EPSILON);
}
