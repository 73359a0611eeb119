/** Kernel ABI 1, as in FORMAT.md. The host checks arguments; the kernels trust them. */
import { CONFIG } from './config';
import { decodeStep } from './decode';
import { encodeQuery } from './encode';
import { layOutImage } from './layout';
import { readMacs } from './macs';
import { layOut, tokens, vectors } from './memory';
import * as scores from './score';

/** Tokens of the query that was encoded last. */
let count: i32 = 0;

/** Where the host writes the words of CONF and the image offsets of WGHT and TMEM, before init. */
export function config_address(): usize {
  return CONFIG;
}

/** Returns the bytes of linear memory that there must be before anything else is called. */
export function init(): usize {
  const bytes = layOut();
  layOutImage();
  return bytes;
}

/** Where the host writes u16 token ids, before encode. */
export function tokens_address(): usize {
  return tokens;
}

/** 1 to T tokens. */
export function encode(tokenCount: i32): void {
  count = tokenCount;
  encodeQuery(tokenCount);
}

/** Encoder outputs, int8 [T][d] then f32 [T] scales: tools are encoded on the host through this. */
export function vectors_address(): usize {
  return vectors;
}

/** `input`: 0 start, 1 memory head a, 2 the span from token a to token b. */
export function decode(step: i32, input: i32, a: i32, b: i32): void {
  decodeStep(step, input, a, b, count);
}

export function score_heads(): usize {
  return scores.scoreHeads();
}

export function score_starts(): usize {
  return scores.scoreStarts(count);
}

export function score_ends(start: i32): usize {
  return scores.scoreEnds(start, count);
}

export function macs(): u32 {
  return readMacs();
}
