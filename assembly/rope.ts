import * as host from './host';
import { NATIVE } from './tier';
import { fetch, fetchScales } from './tile';

/**
 * Rotates each head of each row by the row's position (RoPE, https://arxiv.org/abs/2104.09864), in
 * place; row 0 is at position `first`. Half split: (x[i], x[i + D/2]) is a pair. `cos` and `sin`
 * are tables of D/2 floats a position.
 */
export function rope(
  x: usize, rows: i32, heads: i32, headWidth: i32, cos: u32, sin: u32, first: i32,
): void {
  if (NATIVE) {
    host.rope(x, rows, heads, headWidth, cos, sin, first);
  } else {
    const half = headWidth >> 1;
    for (let row = 0; row < rows; row++) {
      const position = 4 * half * (first + row);
      const c = fetch(cos + position, 4 * half);
      const s = fetchScales(sin + position, half);
      for (let head = 0; head < heads; head++) {
        rotate(x, half, c, s);
        x += 4 * headWidth;
      }
    }
  }
}

function rotate(x: usize, half: i32, cos: usize, sin: usize): void {
  const y: usize = x + 4 * half;
  for (let i: usize = 0; i < <usize>(4 * half); i += 4) {
    const a = load<f32>(x + i), b = load<f32>(y + i);
    const c = load<f32>(cos + i), s = load<f32>(sin + i);
    store<f32>(x + i, a * c - b * s);
    store<f32>(y + i, b * c + a * s);
  }
}
