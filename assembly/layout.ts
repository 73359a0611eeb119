/**
 * Where each weight lies: offsets in the image, chained in the order of FORMAT.md (WGHT and TMEM).
 * Widths are multiples of 4, so a matrix needs no padding before its scales.
 */
import {
  decoderLayers, encoderLayers, headWidth, kvWidth, matrixBytes, memoryHeads, positions,
  toolMemoryOffset, vocabulary, weightsOffset, width,
} from './memory';

/** An attention sublayer begins with its gains: norm [d], q_norm [D], k_norm [D]. */
function gainBytes(): u32 {
  return 4 * width + 8 * headWidth;
}

function square(): u32 {
  return matrixBytes(width, width);
}

function selfBytes(): u32 {
  return gainBytes() + matrixBytes(width + 2 * kvWidth, width) + square();
}

function crossBytes(): u32 {
  return gainBytes() + square() + matrixBytes(2 * kvWidth, width) + square();
}

export function embedding(): u32 {
  return weightsOffset;
}

export function embeddingScales(): u32 {
  return embedding() + vocabulary * width;
}

// WGHT. A self-attention sublayer: gains | qkv | out.
export function encoderLayer(layer: i32): u32 {
  return embedding() + matrixBytes(vocabulary, width) + layer * selfBytes();
}

export function encoderNorm(): u32 {
  return encoderLayer(encoderLayers);
}

export function bos(): u32 {
  return encoderNorm() + 4 * width;
}

export function decoderInput(): u32 {
  return bos() + 4 * width;
}

export function decoderSelf(layer: i32): u32 {
  return decoderInput() + square() + layer * (selfBytes() + crossBytes());
}

// A cross-attention sublayer: gains | q | kv | out.
export function decoderCross(layer: i32): u32 {
  return decoderSelf(layer) + selfBytes();
}

export function decoderNorm(): u32 {
  return decoderSelf(decoderLayers);
}

export function pointerQuery(): u32 {
  return decoderNorm() + 4 * width;
}

export function startQuery(): u32 {
  return pointerQuery() + square();
}

export function startKey(): u32 {
  return startQuery() + square();
}

export function endQuery(): u32 {
  return startKey() + square();
}

export function endFromStart(): u32 {
  return endQuery() + square();
}

export function endKey(): u32 {
  return endFromStart() + square();
}

export function ropeCos(): u32 {
  return endKey() + square();
}

export function ropeSin(): u32 {
  return ropeCos() + 2 * positions * headWidth;
}

// Inside an attention sublayer that begins at `layer`.
export function queryGain(layer: u32): u32 {
  return layer + 4 * width;
}

export function keyGain(layer: u32): u32 {
  return queryGain(layer) + 4 * headWidth;
}

/** Its first matrix: qkv, or q. */
export function project(layer: u32): u32 {
  return layer + gainBytes();
}

export function selfOut(layer: u32): u32 {
  return layer + selfBytes() - square();
}

export function crossKv(layer: u32): u32 {
  return project(layer) + square();
}

export function crossOut(layer: u32): u32 {
  return layer + crossBytes() - square();
}

// TMEM.
export function headVectors(): u32 {
  return toolMemoryOffset;
}

export function headVectorScales(): u32 {
  return headVectors() + memoryHeads * width;
}

/** K and V of the tool memory, a block as in attend.ts. */
export function headCache(layer: i32): u32 {
  return headVectors() + matrixBytes(memoryHeads, width) + layer * 2 * matrixBytes(memoryHeads, kvWidth);
}

export function headKeys(): u32 {
  return headCache(decoderLayers);
}

