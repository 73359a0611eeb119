import { weightRows } from './layout';
import { linearS4 } from './linear-s4';
import { linearS8 } from './linear-s8';
import { weightBits, width } from './memory';

/** y = w · x as in linear-s8.ts, for `rows` rows of one of the model's matrices, d wide. */
export function linear(
  w: u32, scales: u32, rows: i32, x: usize, xScales: usize, count: i32, y: usize, add: bool,
): void {
  if (weightBits == 4) linearS4(w, scales, rows, width, x, xScales, count, y, add);
  else linearS8(w, scales, rows, width, x, xScales, count, y, add);
}

/** The same for all of a d × d matrix. */
export function linearSquare(
  w: u32, x: usize, xScales: usize, count: i32, y: usize, add: bool,
): void {
  linear(w, w + weightRows(width), width, x, xScales, count, y, add);
}
