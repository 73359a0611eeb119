import * as host from './host';
import { NATIVE } from './tier';
import { fetch, fetchScales } from './tile';

/**
 * One row of an int4 matrix of the image as floats: y = w4 · scale. Two values a byte, in two's
 * complement:
 *
 *     bit   7 6 5 4   3 2 1 0
 *           y[2i + 1] y[2i]
 */
export function dequantizeRowS4(w: u32, scale: u32, width: i32, y: usize): void {
  if (NATIVE) {
    host.dequantizeRowS4(w, scale, width, y);
  } else {
    const row = fetch(w, width >> 1);
    const s = load<f32>(fetchScales(scale, 1));
    for (let i = 0; i < width; i += 2) {
      const pair: i32 = load<i8>(row + (i >> 1));
      store<f32>(y + 4 * i, <f32>((pair << 28) >> 28) * s);
      store<f32>(y + 4 * i + 4, <f32>(pair >> 4) * s);
    }
  }
}
