import { dotS8 } from './dot-s8';
import { exp } from './exp';
import * as host from './host';
import { countMacs } from './macs';
import { quantizeRow } from './quantize-rows';
import { roundClamped } from './round';
import { NATIVE } from './tier';
import { TILE_ROWS, fetch, fetchScales, tileRows } from './tile';

/**
 * Attention weights are integers up to this: 8191 · 128 · 2048 rows still fit in i32. Over more
 * rows (a huge tool memory) they are coarser, so that 8192 heads and 64 tokens fit.
 */
const WEIGHT_MAX: f32 = 8191.0;
const ROWS_AT_WEIGHT_MAX: i32 = 2048;
const WEIGHT_MAX_OVER: f32 = 2031.0;

/**
 * out = softmax(q·k / √D) · v for each query and head, written over q. Keys and values come from
 * two places: a block of the image (the tool memory; none if imageRows is 0) and a block of linear
 * memory with room for cacheRows, of which cacheCount are there. A block:
 *
 *     k int8 [rows][G·D] | k scales f32 [rows] | v int8 [rows][G·D] | v scales f32 [rows]
 *
 * Scratch, with n = imageRows + cacheCount:
 *
 *     scores, then weights, 4 B [n up to a multiple of 4] | sums i32 [D] | q int8 [D]
 */
export function attend(
  q: usize, queries: i32, heads: i32, kvHeads: i32, headWidth: i32,
  image: u32, imageRows: i32, cache: usize, cacheRows: i32, cacheCount: i32, scratch: usize,
): void {
  const n = imageRows + cacheCount;
  countMacs(2 * queries * heads * headWidth * n);
  if (NATIVE) {
    host.attend(q, queries, heads, kvHeads, headWidth,
      image, imageRows, cache, cacheRows, cacheCount, scratch);
    return;
  }
  const padded = (n + 3) & ~3;
  const cols = kvHeads * headWidth;
  const imageV: u32 = image + imageRows * (cols + 4);
  const cacheV: usize = cache + cacheRows * (cols + 4);
  const sums: usize = scratch + 4 * padded;
  const q8: usize = sums + 4 * headWidth;
  const cached: usize = scratch + 4 * imageRows; // the cache's part of the scores
  const limit = n > ROWS_AT_WEIGHT_MAX ? WEIGHT_MAX_OVER : WEIGHT_MAX;

  for (let i = 0; i < queries * heads; i++) {
    const column = (i % heads) * kvHeads / heads * headWidth;
    const factor: f32 = quantizeRow(q, headWidth, q8) / sqrt<f32>(<f32>headWidth);
    scoreImageRows(q8, headWidth, image, imageRows, cols, column, factor, scratch);
    scoreRows(q8, headWidth, cache + column, cache + cacheRows * cols, cacheCount, cols, factor,
      cached);
    const total = softmax(scratch, n, padded);

    scaleImageWeights(imageV + imageRows * cols, imageRows, scratch);
    scaleWeights(cacheV + cacheRows * cols, cacheCount, cached);
    const top = largest(scratch, n);
    roundWeights(scratch, n, limit / top, limit);

    memory.fill(sums, 0, 4 * headWidth);
    mixImageRows(scratch, imageV, imageRows, cols, column, headWidth, sums);
    mixRows(cached, cacheV + column, cacheCount, cols, headWidth, sums);
    const unit: f32 = top > 0.0 ? top / limit / total : 0.0;
    for (let c = 0; c < headWidth; c++) {
      store<f32>(q + 4 * c, <f32>load<i32>(sums + 4 * c) * unit);
    }
    q += 4 * headWidth;
  }
}

/** `k` is at this head's column of the first row. */
function scoreRows(
  q8: usize, width: i32, k: usize, scales: usize, rows: i32, cols: i32, factor: f32, scores: usize,
): void {
  for (let row = 0; row < rows; row++) {
    const score = <f32>dotS8(q8, k, width) * load<f32>(scales + 4 * row) * factor;
    store<f32>(scores + 4 * row, score);
    k += cols;
  }
}

function scoreImageRows(
  q8: usize, width: i32, k: u32, rows: i32, cols: i32, column: i32, factor: f32, scores: usize,
): void {
  const step = tileRows(cols);
  for (let row = 0; row < rows; row += step) {
    const n = min<i32>(step, rows - row);
    const tile = fetch(k + row * cols, n * cols);
    const scales = fetchScales(k + rows * cols + 4 * row, n);
    scoreRows(q8, width, tile + column, scales, n, cols, factor, scores + 4 * row);
  }
}

/** Scores become exp(score - largest), zeros up to a multiple of 4 rows after them. */
function softmax(scores: usize, n: i32, padded: i32): f32 {
  const most = largest(scores, n);
  for (let i = 0; i < n; i++) {
    const at: usize = scores + 4 * i;
    store<f32>(at, exp(load<f32>(at) - most));
  }
  for (let i = n; i < padded; i++) store<f32>(scores + 4 * i, 0.0);
  let s0: f32 = 0.0, s1: f32 = 0.0, s2: f32 = 0.0, s3: f32 = 0.0;
  for (let i = 0; i < padded; i += 4) {
    const at: usize = scores + 4 * i;
    s0 += load<f32>(at);
    s1 += load<f32>(at, 4);
    s2 += load<f32>(at, 8);
    s3 += load<f32>(at, 12);
  }
  return (s0 + s1) + (s2 + s3);
}

function largest(values: usize, n: i32): f32 {
  let most = load<f32>(values);
  for (let i = 1; i < n; i++) {
    const value = load<f32>(values + 4 * i);
    if (value > most) most = value;
  }
  return most;
}

/** Each value row's scale goes into its weight. */
function scaleWeights(scales: usize, rows: i32, weights: usize): void {
  for (let row = 0; row < rows; row++) {
    const at: usize = weights + 4 * row;
    store<f32>(at, load<f32>(at) * load<f32>(scales + 4 * row));
  }
}

function scaleImageWeights(scales: u32, rows: i32, weights: usize): void {
  for (let row = 0; row < rows; row += TILE_ROWS) {
    const n = min<i32>(TILE_ROWS, rows - row);
    scaleWeights(fetchScales(scales + 4 * row, n), n, weights + 4 * row);
  }
}

/** Floats become integers, in place. */
function roundWeights(weights: usize, n: i32, unit: f32, limit: f32): void {
  for (let i = 0; i < n; i++) {
    const at: usize = weights + 4 * i;
    store<i32>(at, roundClamped(load<f32>(at) * unit, limit));
  }
}

/** `v` is at this head's column of the first row. Most weights are 0 after rounding. */
function mixRows(weights: usize, v: usize, rows: i32, cols: i32, width: i32, sums: usize): void {
  for (let row = 0; row < rows; row++) {
    const weight = load<i32>(weights + 4 * row);
    if (weight != 0) {
      for (let c = 0; c < width; c++) {
        const at: usize = sums + 4 * c;
        store<i32>(at, load<i32>(at) + weight * <i32>load<i8>(v + c));
      }
    }
    v += cols;
  }
}

function mixImageRows(
  weights: usize, v: u32, rows: i32, cols: i32, column: i32, width: i32, sums: usize,
): void {
  const step = tileRows(cols);
  for (let row = 0; row < rows; row += step) {
    const n = min<i32>(step, rows - row);
    const tile = fetch(v + row * cols, n * cols);
    mixRows(weights + 4 * row, tile + column, n, cols, width, sums);
  }
}
