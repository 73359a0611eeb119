import * as host from './host';
import { NATIVE } from './tier';
import { fetch, fetchScales } from './tile';

/** One row of an int8 matrix of the image as floats: y = w8 · scale. */
export function dequantizeRow(w: u32, scale: u32, width: i32, y: usize): void {
  if (NATIVE) {
    host.dequantizeRow(w, scale, width, y);
  } else {
    const row = fetch(w, width);
    const s = load<f32>(fetchScales(scale, 1));
    for (let i = 0; i < width; i++) store<f32>(y + 4 * i, <f32>load<i8>(row + i) * s);
  }
}
