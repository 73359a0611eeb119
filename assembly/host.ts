/**
 * What the host provides. `weights` is there in every build. The rest are the intrinsics: the
 * bodies of the hot kernels, native on a board, with the arguments of the kernels of the same name.
 *
 * A `u32` named for a matrix or vector is an offset in the image; a `usize` is an address in linear
 * memory. The host checks both; it stops the module on one that is out of bounds.
 */

/** Copies bytes of the image into linear memory. */
@external('host', 'weights')
export declare function weights(offset: u32, bytes: u32, destination: usize): void;

@external('host', 'linear_s8')
export declare function linearS8(
  w: u32, scales: u32, rows: i32, cols: i32,
  x: usize, xScales: usize, count: i32, y: usize, add: bool,
): void;

@external('host', 'linear_s8_memory')
export declare function linearS8Memory(
  w: usize, scales: usize, rows: i32, cols: i32,
  x: usize, xScales: usize, count: i32, y: usize, add: bool,
): void;

/** w has two values a byte. */
@external('host', 'linear_s4')
export declare function linearS4(
  w: u32, scales: u32, rows: i32, cols: i32,
  x: usize, xScales: usize, count: i32, y: usize, add: bool,
): void;

@external('host', 'attend')
export declare function attend(
  q: usize, queries: i32, heads: i32, kvHeads: i32, headWidth: i32,
  image: u32, imageRows: i32, cache: usize, cacheRows: i32, cacheCount: i32, scratch: usize,
): void;

@external('host', 'rms_norm')
export declare function rmsNorm(x: usize, rows: i32, width: i32, gain: u32, y: usize): void;

@external('host', 'rope')
export declare function rope(
  x: usize, rows: i32, heads: i32, headWidth: i32, cos: u32, sin: u32, first: i32,
): void;

@external('host', 'quantize_rows')
export declare function quantizeRows(
  x: usize, rows: i32, width: i32, x8: usize, scales: usize,
): void;

@external('host', 'dequantize_row')
export declare function dequantizeRow(w: u32, scale: u32, width: i32, y: usize): void;

@external('host', 'dequantize_row_s4')
export declare function dequantizeRowS4(w: u32, scale: u32, width: i32, y: usize): void;
