import { attend } from './attend';
import { addOutput, normInput, project, projectQueries } from './attention';
import { dequantizeRowS4 } from './dequantize-row-s4';
import * as at from './layout';
import { linearSquare } from './linear';
import { resetMacs } from './macs';
import {
  CHUNK, byteScales, bytes, decoderLayers, encoderCache, encoderLayers, endKeys, floats, headWidth,
  heads, kvHeads, kvWidth, queryCache, scratch, startKeys, stream, tokens, tokensMax, vectorScales,
  vectors, width,
} from './memory';
import { quantizeRows } from './quantize-rows';
import { rmsNorm } from './rms-norm';
import { rope } from './rope';

/** Encodes the query, then keeps only what the decoder will read of it. */
export function encodeQuery(count: i32): void {
  resetMacs();
  embed(count);
  for (let l = 0; l < encoderLayers; l++) selfAttention(at.encoderLayer(l), count);
  for (let first = 0; first < count; first += CHUNK) {
    const n = min<i32>(CHUNK, count - first);
    rmsNorm(stream + 4 * first * width, n, width, at.encoderNorm, floats);
    quantizeRows(floats, n, width, vectors + first * width, vectorScales + 4 * first);
  }
  // The stream is dead from here on: what follows is written over it.
  remember(count);
}

function embed(count: i32): void {
  for (let i = 0; i < count; i++) {
    const token = <i32>load<u16>(tokens + 2 * i);
    const scale: u32 = at.embeddingScales + 4 * token;
    dequantizeRowS4(at.embedding + token * (width >> 1), scale, width, stream + 4 * i * width);
  }
}

function selfAttention(layer: u32, count: i32): void {
  const qkv = at.project(layer);
  const scales = qkv + at.weightRows(width + 2 * kvWidth);
  for (let first = 0; first < count; first += CHUNK) {
    const n = min<i32>(CHUNK, count - first);
    normInput(stream + 4 * first * width, n, layer);
    project(layer, qkv + at.weightRows(width), scales + 4 * width, bytes, byteScales, n,
      encoderCache, tokensMax, first, true);
  }
  for (let first = 0; first < count; first += CHUNK) {
    const n = min<i32>(CHUNK, count - first);
    const x: usize = stream + 4 * first * width;
    normInput(x, n, layer);
    projectQueries(layer, scales, n);
    rope(floats, n, heads, headWidth, at.ropeCos, at.ropeSin, first);
    attend(floats, n, heads, kvHeads, headWidth, 0, 0, encoderCache, tokensMax, count, scratch);
    addOutput(x, n, at.selfOut(layer));
  }
}

/** Keys and values of each decoder layer's cross-attention, and the keys that spans point by. */
function remember(count: i32): void {
  for (let first = 0; first < count; first += CHUNK) {
    const n = min<i32>(CHUNK, count - first);
    const x: usize = vectors + first * width;
    const xScales: usize = vectorScales + 4 * first;
    for (let l = 0; l < decoderLayers; l++) {
      const layer = at.decoderCross(l);
      const kv = at.crossKv(layer);
      project(layer, kv, kv + at.weightRows(2 * kvWidth), x, xScales, n,
        queryCache(l), tokensMax, first, false);
    }
    keys(at.startKey, x, xScales, first, n, startKeys);
    keys(at.endKey, x, xScales, first, n, endKeys);
  }
}

function keys(w: u32, x: usize, xScales: usize, first: i32, count: i32, to: usize): void {
  const scales: usize = to + tokensMax * width;
  linearSquare(w, x, xScales, count, floats, false);
  quantizeRows(floats, count, width, to + first * width, scales + 4 * first);
}
