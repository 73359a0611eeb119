import * as host from './host';
import { linearRows } from './linear-s8';
import { countMacs } from './macs';
import { NATIVE } from './tier';
import { fetchS4, fetchScales, tileRows } from './tile';

/** As linearS8, with the rows of w two values a byte; cols is a multiple of 8. */
export function linearS4(
  w: u32, scales: u32, rows: i32, cols: i32,
  x: usize, xScales: usize, count: i32, y: usize, add: bool,
): void {
  countMacs(rows * cols * count);
  if (NATIVE) {
    host.linearS4(w, scales, rows, cols, x, xScales, count, y, add);
  } else {
    const step = tileRows(cols);
    for (let row = 0; row < rows; row += step) {
      const n = min<i32>(step, rows - row);
      const tile = fetchS4(w + (row * cols >> 1), n * cols);
      const tileScales = fetchScales(scales + 4 * row, n);
      linearRows(tile, tileScales, n, cols, x, xScales, count, y + 4 * row, rows, add);
    }
  }
}
