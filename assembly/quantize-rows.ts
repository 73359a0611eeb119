import * as host from './host';
import { roundClamped } from './round';
import { NATIVE } from './tier';

/** x8 = round(x / s) with s = max|x| / 127 a row; a row of zeros has scale 0. */
export function quantizeRows(
  x: usize, rows: i32, width: i32, x8: usize, scales: usize,
): void {
  if (NATIVE) {
    host.quantizeRows(x, rows, width, x8, scales);
  } else {
    for (let row = 0; row < rows; row++) {
      store<f32>(scales, quantizeRow(x, width, x8));
      scales += 4;
      x += 4 * width;
      x8 += width;
    }
  }
}

/** Returns the row's scale. */
export function quantizeRow(x: usize, width: i32, x8: usize): f32 {
  let largest: f32 = 0.0;
  for (let i = 0; i < width; i++) {
    const size: f32 = abs<f32>(load<f32>(x + 4 * i));
    if (size > largest) largest = size;
  }
  const scale: f32 = largest / 127.0;
  for (let i = 0; i < width; i++) {
    const value: f32 = load<f32>(x + 4 * i);
    store<i8>(x8 + i, scale > 0.0 ? roundClamped(value / scale, 127.0) : 0);
  }
  return scale;
}
