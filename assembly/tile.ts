/**
 * A window on the image for kernels without intrinsics: linear memory can't map flash, so a kernel
 * fetches a tile, works on it and fetches the next. Two windows, because a matrix's rows and their
 * scales are far apart.
 */
import { CONFIG_END } from './config';
import { weights } from './host';
import { NATIVE } from './tier';

/** Holds a row or vector of 512 floats, and some rows of any matrix. */
export const TILE_BYTES: i32 = 3072;
/** Scales, of at most this many rows. */
export const TILE_ROWS: i32 = 256;

const TILE: usize = CONFIG_END;
const SCALES: usize = TILE + TILE_BYTES;
/** First address after the windows; a build with intrinsics has none. */
export const TILE_END: usize = NATIVE ? TILE : SCALES + 4 * TILE_ROWS;

/** Rows of `cols` bytes that a tile takes. */
export function tileRows(cols: i32): i32 {
  return min<i32>(TILE_BYTES / cols, TILE_ROWS);
}

/** The address of a copy, good until the next call. */
export function fetch(offset: u32, bytes: i32): usize {
  weights(offset, bytes, TILE);
  return TILE;
}

/** The same for int4 values, drawn in dequantize-row-s4.ts; in the window they are int8. */
export function fetchS4(offset: u32, values: i32): usize {
  // They are copied to the window's second half, and unpacked from its start on: never too far.
  const from: usize = TILE + (values >> 1);
  weights(offset, values >> 1, from);
  for (let i = 0; i < values; i += 2) {
    const pair: i32 = load<i8>(from + (i >> 1));
    store<i8>(TILE + i, (pair << 28) >> 28);
    store<i8>(TILE + i, pair >> 4, 1);
  }
  return TILE;
}

/** The address of a copy of `rows` floats, good until the next call. */
export function fetchScales(offset: u32, rows: i32): usize {
  weights(offset, 4 * rows, SCALES);
  return SCALES;
}
