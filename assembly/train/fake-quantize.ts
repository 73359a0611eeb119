import { max4 } from './math';

/**
 * y = s · round(x / s), s = max|x| / levels a row, half away from zero: what is left of a row once
 * it has been stored as integers (levels 127 for int8, 7 for int4). Strides count floats.
 */
export function fake_quantize(
  y: usize, y_row: i32, x: usize, x_row: i32, rows: i32, cols: i32, levels: f32,
): void {
  const bytes = <usize>cols << 2;
  const sign = i32x4.splat(0x80000000);
  const half = f32x4.splat(0.5);
  for (let i = 0; i < rows; i++) {
    let high = f32x4.splat(0);
    for (let j: usize = 0; j < bytes; j += 16) high = f32x4.max(high, f32x4.abs(v128.load(x + j)));
    const step = max4(high) / levels;
    const s = f32x4.splat(step);
    const inverse = f32x4.splat(step > 0 ? 1 / step : 0);
    for (let j: usize = 0; j < bytes; j += 16) {
      const value = f32x4.mul(v128.load(x + j), inverse);
      const away = v128.or(v128.and(value, sign), half);
      v128.store(y + j, f32x4.mul(f32x4.trunc(f32x4.add(value, away)), s));
    }
    x += <usize>x_row << 2;
    y += <usize>y_row << 2;
  }
}
