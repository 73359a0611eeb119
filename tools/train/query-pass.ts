import { LIMITS } from '../../codegen/limits.ts';
import type { Compute } from './compute.ts';
import { contrastBackward, contrastLogits } from './contrast.ts';
import { decode, decodeBackward } from './decoder.ts';
import { encode, encodeBackward } from './encoder.ts';
import { SETTING } from './batch-space.ts';
import { STAT } from './layout.ts';
import type { QuerySpace } from './activations.ts';
import {
  endLogits,
  headLogits,
  headLogitsBackward,
  spansBackward,
  startLogits,
} from './pointers.ts';
import { queryShard } from './query-shard.ts';
import type { QueryShard } from './query-shard.ts';

/** Forward and backward of a shard's queries; gradients go to the shard's own buffers. */
export function queryStep(c: Compute, shard: number): void {
  const { k, layout, scratch } = c;
  const { d } = c.dims;
  k.clear(c.grads, layout.parameters.bytes);
  k.clear(layout.headGradients + shard * layout.headGradientBytes, layout.headGradientBytes);
  c.f64.fill(0, statRow(c, shard), statRow(c, shard) + STAT.columns);
  const q = queryShard(c, shard);
  if (q.queries === 0) return;
  const space = layout.querySpaces[c.thread];
  encode(c, space.encoder, q);
  decode(c, space, q);
  headLogits(c, space, q);
  startLogits(c, space, q);
  endLogits(c, space, q);
  contrastLogits(c, space, q);
  lossesOf(c, space, q);
  k.clear(scratch.dE, 4 * q.tokens * d);
  contrastBackward(c, space, q);
  headLogitsBackward(c, space, q, scratch.dx);
  spansBackward(c, space, q, scratch.dx);
  decodeBackward(c, space, q, scratch.dx);
  encodeBackward(c, space.encoder, q);
}

/** Chooses greedily at the last step of each turn; the steps before are given. */
export function queryInfer(c: Compute, shard: number): void {
  const q = queryShard(c, shard);
  if (q.queries === 0) return;
  const { batch } = c.layout;
  const space = c.layout.querySpaces[c.thread];
  encode(c, space.encoder, q);
  decode(c, space, q);
  headLogits(c, space, q);
  startLogits(c, space, q);
  for (let query = q.queryFirst; query < q.queryFirst + q.queries; query++) {
    const row = c.i32[(batch.rowStarts >> 2) + query + 1] - 1;
    const logits = space.logits + 4 * (row - q.rowFirst) * q.headRow;
    const legal = batch.legal + row * q.headRow;
    c.i32[(batch.chosenHead >> 2) + query] = bestLegal(c, logits, legal, 0, q.heads);
  }
  for (let span = q.spanFirst; span < q.spanFirst + q.spans; span++) {
    const logits = space.startLogits + 4 * (span - q.spanFirst) * LIMITS.tokens;
    const legal = batch.startLegal + span * LIMITS.tokens;
    const count = c.i32[(batch.spanCount >> 2) + span];
    const start = bestLegal(c, logits, legal, 0, count);
    c.i32[(batch.spanStart >> 2) + span] = start;
    c.i32[(batch.spanStartToken >> 2) + span] = c.i32[(batch.spanFirst >> 2) + span] + start;
  }
  endLogits(c, space, q);
  for (let span = q.spanFirst; span < q.spanFirst + q.spans; span++) {
    const logits = space.endLogits + 4 * (span - q.spanFirst) * LIMITS.tokens;
    const legal = batch.endLegal + span * LIMITS.tokens;
    const count = c.i32[(batch.spanCount >> 2) + span];
    const start = c.i32[(batch.spanStart >> 2) + span];
    c.i32[(batch.spanEnd >> 2) + span] = bestLegal(c, logits, legal, start, count);
  }
}

/** Writes each loss to the shard's statistics, its gradient over its logits. */
function lossesOf(c: Compute, space: QuerySpace, q: QueryShard): void {
  const { batch } = c.layout;
  const settings = batch.settings >> 2;
  const weight = c.f32[settings + SETTING.weight];
  const smoothing = c.f32[settings + SETTING.smoothing];
  const contrast = weight * c.f32[settings + SETTING.contrastWeight];
  const span = 4 * q.spanFirst;
  const loss = (
    stat: number,
    logits: number,
    legal: number,
    row: number,
    targets: number,
    rows: number,
    scale: number,
    smooth: number,
  ): void => {
    c.k.pointer_loss(logits, legal, row, targets, rows, scale, smooth, space.losses);
    let sum = 0;
    for (let i = space.losses >> 2; i < (space.losses >> 2) + rows; i++) sum += c.f32[i];
    c.f64[statRow(c, q.shard) + stat] = sum;
  };
  loss(
    STAT.point,
    space.logits,
    batch.legal + q.rowFirst * q.headRow,
    q.headRow,
    batch.headTarget + 4 * q.rowFirst,
    q.rows,
    weight,
    smoothing,
  );
  loss(
    STAT.start,
    space.startLogits,
    batch.startLegal + q.spanFirst * LIMITS.tokens,
    LIMITS.tokens,
    batch.spanStart + span,
    q.spans,
    weight,
    smoothing,
  );
  loss(
    STAT.end,
    space.endLogits,
    batch.endLegal + q.spanFirst * LIMITS.tokens,
    LIMITS.tokens,
    batch.spanEnd + span,
    q.spans,
    weight,
    smoothing,
  );
  loss(
    STAT.contrast,
    space.contrastLogits,
    batch.contrastLegal + q.queryFirst * q.toolRow,
    q.toolRow,
    batch.contrastTarget + 4 * q.queryFirst,
    q.queries,
    contrast,
    0,
  );
}

export function statRow(c: Compute, row: number): number {
  return (c.layout.stats >> 3) + row * STAT.columns;
}

function bestLegal(c: Compute, logits: number, legal: number, from: number, count: number): number {
  let best = -1;
  let high = -Infinity;
  for (let j = from; j < count; j++) {
    const logit = c.f32[(logits >> 2) + j];
    if (c.u8[legal + j] === 0 || logit <= high) continue;
    high = logit;
    best = j;
  }
  return best;
}
