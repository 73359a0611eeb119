/** The steps that encoder and decoder sublayers share, on up to CHUNK rows. */
import * as at from './layout';
import { linear, linearSquare } from './linear';
import {
  byteScales, bytes, floats, headWidth, heads, kvHeads, kvWidth, width,
} from './memory';
import { quantizeRows } from './quantize-rows';
import { rmsNorm } from './rms-norm';
import { rope } from './rope';

/** `bytes` = norm(x), quantised: what the projections read. */
export function normInput(x: usize, count: i32, gain: u32): void {
  rmsNorm(x, count, width, gain, floats);
  quantizeRows(floats, count, width, bytes, byteScales);
}

/** `floats` = the normed queries. */
export function projectQueries(layer: u32, scales: u32, count: i32): void {
  linear(at.project(layer), scales, width, bytes, byteScales, count, floats, false);
  rmsNorm(floats, count * heads, headWidth, at.queryGain(layer), floats);
}

/**
 * Keys and values of `count` vectors x go into a block with room for `room` rows, from row `first`.
 * `w` is the first row of K in a matrix that ends with K and V rows. In self-attention (`rotate`)
 * row i is at position i.
 */
export function project(
  layer: u32, w: u32, scales: u32, x: usize, xScales: usize, count: i32,
  block: usize, room: i32, first: i32, rotate: bool,
): void {
  const keyScales: usize = block + room * kvWidth;
  linear(w, scales, kvWidth, x, xScales, count, floats, false);
  rmsNorm(floats, count * kvHeads, headWidth, at.keyGain(layer), floats);
  if (rotate) rope(floats, count, kvHeads, headWidth, at.ropeCos, at.ropeSin, first);
  quantizeRows(floats, count, kvWidth, block + first * kvWidth, keyScales + 4 * first);

  const values: usize = keyScales + 4 * room;
  const valueScales: usize = values + room * kvWidth;
  linear(w + at.weightRows(kvWidth), scales + 4 * kvWidth, kvWidth, x, xScales, count, floats,
    false);
  quantizeRows(floats, count, kvWidth, values + first * kvWidth, valueScales + 4 * first);
}

/** x += out · `floats`; the gate is in the matrix's scales. */
export function addOutput(x: usize, count: i32, w: u32): void {
  quantizeRows(floats, count, width, bytes, byteScales);
  linearSquare(w, bytes, byteScales, count, x, true);
}
