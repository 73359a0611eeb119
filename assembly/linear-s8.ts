import { dotS8 } from './dot-s8';
import * as host from './host';
import { countMacs } from './macs';
import { NATIVE } from './tier';
import { fetch, fetchScales, tileRows } from './tile';

/**
 * y[t][r] = Σ_c w[r][c] · x[t][c], for `count` vectors x at once so that each weight is read once.
 * w is rows × cols in the image with a scale a row; x has a scale a vector. `add`: onto y.
 */
export function linearS8(
  w: u32, scales: u32, rows: i32, cols: i32,
  x: usize, xScales: usize, count: i32, y: usize, add: bool,
): void {
  countMacs(rows * cols * count);
  if (NATIVE) {
    host.linearS8(w, scales, rows, cols, x, xScales, count, y, add);
  } else {
    const step = tileRows(cols);
    for (let row = 0; row < rows; row += step) {
      const n = min<i32>(step, rows - row);
      const tile = fetch(w + row * cols, n * cols);
      const tileScales = fetchScales(scales + 4 * row, n);
      linearRows(tile, tileScales, n, cols, x, xScales, count, y + 4 * row, rows, add);
    }
  }
}

/** The same with w and its scales in linear memory. */
export function linearS8Memory(
  w: usize, scales: usize, rows: i32, cols: i32,
  x: usize, xScales: usize, count: i32, y: usize, add: bool,
): void {
  countMacs(rows * cols * count);
  if (NATIVE) {
    host.linearS8Memory(w, scales, rows, cols, x, xScales, count, y, add);
  } else {
    linearRows(w, scales, rows, cols, x, xScales, count, y, rows, add);
  }
}

/** `stride`: floats from one y vector to the next. */
export function linearRows(
  w: usize, scales: usize, rows: i32, cols: i32,
  x: usize, xScales: usize, count: i32, y: usize, stride: i32, add: bool,
): void {
  for (let row = 0; row < rows; row++) {
    const scale = load<f32>(scales + 4 * row);
    for (let t = 0; t < count; t++) {
      const sum = <f32>dotS8(w, x + t * cols, cols) * scale * load<f32>(xScales + 4 * t);
      const at: usize = y + 4 * (t * stride + row);
      store<f32>(at, add ? load<f32>(at) + sum : sum);
    }
    w += cols;
  }
}
