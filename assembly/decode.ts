import { attend } from './attend';
import { addOutput, normInput, project, projectQueries } from './attention';
import { dequantizeRow } from './dequantize-row';
import { weights } from './host';
import * as at from './layout';
import { linearSquare } from './linear';
import {
  STEPS_MAX, byteScales, bytes, decoderLayers, floats, headWidth, heads, kvHeads, kvWidth,
  memoryHeads, queryCache, scratch, state, stateScale, step, stepCache, tokensMax, vectorScales,
  vectors, width,
} from './memory';
import { quantizeRows } from './quantize-rows';
import { rmsNorm } from './rms-norm';
import { rope } from './rope';

/** What a step reads: the start, a memory head, or a span of the query. */
const INPUT_BOS: i32 = 0;
const INPUT_HEAD: i32 = 1;

/** One step over a query of `count` tokens; leaves the decoder's state for score.ts. */
export function decodeStep(number: i32, input: i32, a: i32, b: i32, count: i32): void {
  if (input == INPUT_BOS) {
    weights(at.bos, 4 * width, step);
  } else {
    if (input == INPUT_HEAD) readHead(a);
    else readSpan(a, b);
    quantizeRows(floats, 1, width, bytes, byteScales);
    linearSquare(at.decoderInput, bytes, byteScales, 1, step, false);
  }
  for (let l = 0; l < decoderLayers; l++) {
    selfAttention(l, number);
    crossAttention(l, count);
  }
  rmsNorm(step, 1, width, at.decoderNorm, floats);
  quantizeRows(floats, 1, width, state, stateScale);
}

/** Over the steps so far, this one included; so it is causal. */
function selfAttention(l: i32, number: i32): void {
  const layer = at.decoderSelf(l);
  const qkv = at.project(layer);
  const scales = qkv + at.weightRows(width + 2 * kvWidth);
  const cache = stepCache(l);
  normInput(step, 1, layer);
  project(layer, qkv + at.weightRows(width), scales + 4 * width, bytes, byteScales, 1,
    cache, STEPS_MAX, number, true);
  projectQueries(layer, scales, 1);
  rope(floats, 1, heads, headWidth, at.ropeCos, at.ropeSin, number);
  attend(floats, 1, heads, kvHeads, headWidth, 0, 0, cache, STEPS_MAX, number + 1, scratch);
  addOutput(step, 1, at.selfOut(layer));
}

/** Over the whole memory: the tools' heads in the image, the query in its cache. */
function crossAttention(l: i32, count: i32): void {
  const layer = at.decoderCross(l);
  normInput(step, 1, layer);
  projectQueries(layer, at.project(layer) + at.weightRows(width), 1);
  attend(floats, 1, heads, kvHeads, headWidth,
    at.headCache(l), memoryHeads, queryCache(l), tokensMax, count, scratch);
  addOutput(step, 1, at.crossOut(layer));
}

function readHead(head: i32): void {
  const vector: u32 = at.headVectors + head * width;
  dequantizeRow(vector, at.headVectorScales + 4 * head, width, floats);
}

/** The sum of the span's first and last vectors, which may be the same one. */
function readSpan(first: i32, last: i32): void {
  const a: usize = vectors + first * width;
  const b: usize = vectors + last * width;
  const aScale = load<f32>(vectorScales + 4 * first);
  const bScale = load<f32>(vectorScales + 4 * last);
  for (let i = 0; i < width; i++) {
    const sum: f32 = <f32>load<i8>(a + i) * aScale + <f32>load<i8>(b + i) * bScale;
    store<f32>(floats + 4 * i, sum);
  }
}
