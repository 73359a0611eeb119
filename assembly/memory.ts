/**
 * The memory map: everything in linear memory, laid out once by `init` from the model's shape.
 *
 *     config | tiles | tokens | query vectors | encoder's part    | shared
 *                                             | or decoder's part |
 *
 * The encoder's part is dead when the decoder's is filled, so they overlap. A *block* of K and V is
 * drawn in attend.ts.
 */
import { CONFIG } from './config';
import { TILE_END } from './tile';

/** Decoder steps of a turn; LIMITS.decodeSteps. */
export const STEPS_MAX: i32 = 48;
/** Tokens worked on at once: each weight is read from flash once for so many. */
export const CHUNK: i32 = 8;

// The shape, in CONF's order.
export let width: i32 = 0;
export let heads: i32 = 0;
export let kvHeads: i32 = 0;
export let encoderLayers: i32 = 0;
export let decoderLayers: i32 = 0;
export let vocabulary: i32 = 0;
export let tokensMax: i32 = 0;
export let memoryHeads: i32 = 0;
export let positions: i32 = 0;
/** 8, or 4. */
export let weightBits: i32 = 0;
/** Image offsets of WGHT and TMEM. */
export let weightsOffset: u32 = 0;
export let toolMemoryOffset: u32 = 0;

export let headWidth: i32 = 0;
/** Columns of K and of V: G · D. */
export let kvWidth: i32 = 0;

// Kept for the whole turn.
/** u16 [T] */
export let tokens: usize = 0;
/** The encoder's outputs: int8 [T][d], then f32 [T]. */
export let vectors: usize = 0;
export let vectorScales: usize = 0;

// The encoder's part.
/** The residual stream, f32 [T][d]. */
export let stream: usize = 0;
/** K and V of the layer at work, a block of T rows. */
export let encoderCache: usize = 0;

// The decoder's part.
/** The residual stream of one step, f32 [d]. */
export let step: usize = 0;
/** The normed state after a step: int8 [d], then its scale. */
export let state: usize = 0;
export let stateScale: usize = 0;
/** Start and end keys of the query's tokens: int8 [T][d], then f32 [T], twice. */
export let startKeys: usize = 0;
export let endKeys: usize = 0;
/** Blocks of T rows a layer: K and V of the query. */
let queryCaches: usize = 0;
/** Blocks of STEPS_MAX rows a layer: K and V of the steps so far. */
let stepCaches: usize = 0;

// Shared by both: they hold nothing between two sublayers.
/** f32 [CHUNK][d] */
export let floats: usize = 0;
/** int8 [CHUNK][d], then f32 [CHUNK] */
export let bytes: usize = 0;
export let byteScales: usize = 0;
/** attend's scratch, and logits: f32 [M + T or STEPS_MAX] at least. */
export let scratch: usize = 0;

/** Reads CONFIG, lays out, and returns how many bytes of linear memory there must be. */
export function layOut(): usize {
  readConfig();
  tokens = TILE_END;
  vectors = align(tokens + 2 * tokensMax);
  vectorScales = vectors + tokensMax * width;
  const overlay: usize = vectorScales + 4 * tokensMax;

  stream = overlay;
  encoderCache = stream + 4 * tokensMax * width;
  const encoderEnd: usize = encoderCache + blockBytes(tokensMax);

  step = overlay;
  state = step + 4 * width;
  stateScale = state + width;
  startKeys = stateScale + 4;
  endKeys = startKeys + matrixBytes(tokensMax, width);
  queryCaches = endKeys + matrixBytes(tokensMax, width);
  stepCaches = queryCaches + decoderLayers * blockBytes(tokensMax);
  const decoderEnd: usize = stepCaches + decoderLayers * blockBytes(STEPS_MAX);

  floats = max<usize>(encoderEnd, decoderEnd);
  bytes = floats + 4 * CHUNK * width;
  byteScales = bytes + CHUNK * width;
  scratch = byteScales + 4 * CHUNK;
  const rows = memoryHeads + max<i32>(tokensMax, STEPS_MAX);
  return align(scratch + 4 * ((rows + 3) & ~3) + 5 * headWidth);
}

export function queryCache(layer: i32): usize {
  return queryCaches + layer * blockBytes(tokensMax);
}

export function stepCache(layer: i32): usize {
  return stepCaches + layer * blockBytes(STEPS_MAX);
}

/** Bytes of a matrix with its scales. */
export function matrixBytes(rows: i32, cols: i32): i32 {
  return rows * (cols + 4);
}

function blockBytes(rows: i32): i32 {
  return 2 * matrixBytes(rows, kvWidth);
}

function align(address: usize): usize {
  return (address + 15) & ~15;
}

function readConfig(): void {
  width = load<i32>(CONFIG, 0);
  heads = load<i32>(CONFIG, 4);
  kvHeads = load<i32>(CONFIG, 8);
  encoderLayers = load<i32>(CONFIG, 12);
  decoderLayers = load<i32>(CONFIG, 16);
  vocabulary = load<i32>(CONFIG, 20);
  tokensMax = load<i32>(CONFIG, 24);
  memoryHeads = load<i32>(CONFIG, 28);
  positions = load<i32>(CONFIG, 32);
  weightBits = load<i32>(CONFIG, 36);
  weightsOffset = load<u32>(CONFIG, 40);
  toolMemoryOffset = load<u32>(CONFIG, 44);
  headWidth = width / heads;
  kvWidth = kvHeads * headWidth;
}
