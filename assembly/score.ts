/** Pointer logits of the decoder's state; 1 / √d is in the query matrices' scales. */
import * as at from './layout';
import { linearSquare } from './linear';
import { linearS8, linearS8Memory } from './linear-s8';
import {
  byteScales, bytes, endKeys, floats, memoryHeads, scratch, startKeys, state, stateScale, tokensMax,
  vectorScales, vectors, width,
} from './memory';
import { quantizeRows } from './quantize-rows';

/** The address of a logit a memory head, as of all the functions here good until the next call. */
export function scoreHeads(): usize {
  query(at.pointerQuery, state, stateScale, false);
  quantizeRows(floats, 1, width, bytes, byteScales);
  const keys = at.headKeys;
  linearS8(keys, keys + memoryHeads * width, memoryHeads, width, bytes, byteScales, 1, scratch,
    false);
  return scratch;
}

/** A logit a token. */
export function scoreStarts(count: i32): usize {
  query(at.startQuery, state, stateScale, false);
  return scoreTokens(startKeys, count);
}

/** A logit a token, given the token that the span starts at. */
export function scoreEnds(start: i32, count: i32): usize {
  query(at.endQuery, state, stateScale, false);
  query(at.endFromStart, vectors + start * width, vectorScales + 4 * start, true);
  return scoreTokens(endKeys, count);
}

/** `floats` = w · x, or onto it. */
function query(w: u32, x: usize, xScale: usize, add: bool): void {
  linearSquare(w, x, xScale, 1, floats, add);
}

function scoreTokens(keys: usize, count: i32): usize {
  quantizeRows(floats, 1, width, bytes, byteScales);
  linearS8Memory(keys, keys + tokensMax * width, count, width, bytes, byteScales, 1, scratch,
    false);
  return scratch;
}
