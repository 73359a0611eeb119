/**
 * Where each weight lies: offsets in the image, chained in the order of FORMAT.md (WGHT and TMEM).
 * Widths are multiples of 4, so a matrix needs no padding before its scales. Computed once, because
 * wasm3 keeps compiled code in RAM: a variable is smaller than the sum that it stands for.
 */
import {
  decoderLayers, encoderLayers, headWidth, kvWidth, matrixBytes, memoryHeads, positions,
  toolMemoryOffset, vocabulary, weightBits, weightsOffset, width,
} from './memory';

export let embedding: u32 = 0;
export let embeddingScales: u32 = 0;
let encoder: u32 = 0;
export let encoderNorm: u32 = 0;
export let bos: u32 = 0;
export let decoderInput: u32 = 0;
let decoder: u32 = 0;
export let decoderNorm: u32 = 0;
export let pointerQuery: u32 = 0;
export let startQuery: u32 = 0;
export let startKey: u32 = 0;
export let endQuery: u32 = 0;
export let endFromStart: u32 = 0;
export let endKey: u32 = 0;
export let ropeCos: u32 = 0;
export let ropeSin: u32 = 0;

export let headVectors: u32 = 0;
export let headVectorScales: u32 = 0;
let headCaches: u32 = 0;
export let headKeys: u32 = 0;

/** A self-attention sublayer: norm [d], q_norm [D], k_norm [D] | qkv | out. */
let selfBytes: u32 = 0;
/** A cross-attention sublayer: norm [d], q_norm [D], k_norm [D] | q | kv | out. */
let crossBytes: u32 = 0;
/** A d × d matrix. */
let square: u32 = 0;
let gains: u32 = 0;
let headCacheBytes: u32 = 0;

export function layOutImage(): void {
  square = weightBytes(width);
  gains = 4 * width + 8 * headWidth;
  selfBytes = gains + weightBytes(width + 2 * kvWidth) + square;
  crossBytes = gains + square + weightBytes(2 * kvWidth) + square;
  headCacheBytes = 2 * matrixBytes(memoryHeads, kvWidth);

  embedding = weightsOffset;
  embeddingScales = embedding + ((vocabulary * (width >> 1) + 3) & ~3);
  encoder = embeddingScales + 4 * vocabulary;
  encoderNorm = encoder + encoderLayers * selfBytes;
  bos = encoderNorm + 4 * width;
  decoderInput = bos + 4 * width;
  decoder = decoderInput + square;
  decoderNorm = decoder + decoderLayers * (selfBytes + crossBytes);
  pointerQuery = decoderNorm + 4 * width;
  startQuery = pointerQuery + square;
  startKey = startQuery + square;
  endQuery = startKey + square;
  endFromStart = endQuery + square;
  endKey = endFromStart + square;
  ropeCos = endKey + square;
  ropeSin = ropeCos + 2 * positions * headWidth;

  headVectors = toolMemoryOffset;
  headVectorScales = headVectors + memoryHeads * width;
  headCaches = headVectors + matrixBytes(memoryHeads, width);
  headKeys = headCaches + decoderLayers * headCacheBytes;
}

/** Bytes of so many rows of weights, d values each, without their scales. */
export function weightRows(rows: i32): u32 {
  return rows * width * weightBits >> 3;
}

/** Bytes of such a matrix. */
function weightBytes(rows: i32): u32 {
  return weightRows(rows) + 4 * rows;
}

export function encoderLayer(layer: i32): u32 {
  return encoder + layer * selfBytes;
}

export function decoderSelf(layer: i32): u32 {
  return decoder + layer * (selfBytes + crossBytes);
}

export function decoderCross(layer: i32): u32 {
  return decoderSelf(layer) + selfBytes;
}

/** K and V of the tool memory, a block as in attend.ts. */
export function headCache(layer: i32): u32 {
  return headCaches + layer * headCacheBytes;
}

// Inside an attention sublayer that begins at `layer`.

export function queryGain(layer: u32): u32 {
  return layer + 4 * width;
}

export function keyGain(layer: u32): u32 {
  return layer + 4 * (width + headWidth);
}

/** Its first matrix: qkv, or q. */
export function project(layer: u32): u32 {
  return layer + gains;
}

export function selfOut(layer: u32): u32 {
  return layer + selfBytes - square;
}

export function crossKv(layer: u32): u32 {
  return layer + gains + square;
}

export function crossOut(layer: u32): u32 {
  return layer + crossBytes - square;
}
