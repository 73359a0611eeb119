import { LIMITS } from '../../codegen/limits.ts';
import { linear, linearBackward, round } from './compute.ts';
import type { Compute } from './compute.ts';
import type { QuerySpace } from './activations.ts';
import type { QueryShard } from './query-shard.ts';
import { headGradient } from './tool-pass.ts';

/** logits = (pointer.query · s) · keys / √d for every step and head. */
export function headLogits(c: Compute, space: QuerySpace, q: QueryShard): void {
  const { d } = c.dims;
  linear(c, space.headQuery, space.s, c.model.pointerQuery, q.rows, d, d);
  round(c, space.headQuery, d, q.rows, d);
  c.k.matmul(
    space.logits,
    q.headRow,
    space.headQuery,
    d,
    1,
    c.layout.headKeys,
    1,
    d,
    q.rows,
    q.heads,
    d,
    1 / Math.sqrt(d),
    0,
    c.scratch.work,
  );
}

/** From the gradient in space.logits to ds (written), and to the heads' keys. */
export function headLogitsBackward(c: Compute, space: QuerySpace, q: QueryShard, ds: number): void {
  const { d } = c.dims;
  const scale = 1 / Math.sqrt(d);
  const { dMixed, work } = c.scratch;
  c.k.matmul(
    dMixed,
    d,
    space.logits,
    q.headRow,
    1,
    c.layout.headKeys,
    d,
    1,
    q.rows,
    d,
    q.heads,
    scale,
    0,
    work,
  );
  c.k.matmul(
    headGradient(c, q.shard).keys,
    d,
    space.logits,
    1,
    q.headRow,
    space.headQuery,
    d,
    1,
    q.heads,
    d,
    q.rows,
    scale,
    1,
    work,
  );
  linearBackward(c, {
    dx: ds,
    add: false,
    dy: dMixed,
    x: space.s,
    w: c.model.pointerQuery,
    rows: q.rows,
    outputs: d,
    inputs: d,
  });
}

/** Start logits of each span over its query's tokens. */
export function startLogits(c: Compute, space: QuerySpace, q: QueryShard): void {
  const { k, layout, model } = c;
  const { d } = c.dims;
  k.gather(
    space.spanState,
    space.s,
    layout.batch.spanRow + 4 * q.spanFirst,
    q.rowFirst,
    q.spans,
    d,
    0,
  );
  linear(c, space.startQuery, space.spanState, model.startQuery, q.spans, d, d);
  linear(c, space.startKey, space.encoder.e, model.startKey, q.tokens, d, d);
  round(c, space.startQuery, d, q.spans, d);
  round(c, space.startKey, d, q.tokens, d);
  spanLogits(c, space.startLogits, space.startQuery, space.startKey, q);
}

/** End logits of each span; batch.spanStartToken must say where it starts. */
export function endLogits(c: Compute, space: QuerySpace, q: QueryShard): void {
  const { k, layout, model } = c;
  const { d } = c.dims;
  const { e } = space.encoder;
  const starts = layout.batch.spanStartToken + 4 * q.spanFirst;
  k.gather(space.startE, e, starts, q.tokenFirst, q.spans, d, 0);
  linear(c, space.endQuery, space.spanState, model.endQuery, q.spans, d, d);
  linear(c, c.scratch.dY, space.startE, model.endFromStart, q.spans, d, d);
  k.add_to(space.endQuery, c.scratch.dY, q.spans * d);
  linear(c, space.endKey, e, model.endKey, q.tokens, d, d);
  round(c, space.endQuery, d, q.spans, d);
  round(c, space.endKey, d, q.tokens, d);
  spanLogits(c, space.endLogits, space.endQuery, space.endKey, q);
}

/** From the gradients in startLogits and endLogits: adds to ds and to scratch.dE. */
export function spansBackward(c: Compute, space: QuerySpace, q: QueryShard, ds: number): void {
  const { k, layout, model, scratch } = c;
  const { d } = c.dims;
  const { batch } = layout;
  const { spans, tokens } = q;
  const { e } = space.encoder;
  const { dWide, dY, dMixed, dE } = scratch;
  const back = (dx: number, add: boolean, dy: number, x: number, w: number, rows: number): void =>
    linearBackward(c, { dx, add, dy, x, w, rows, outputs: d, inputs: d });
  const keys = (logits: number, query: number, key: number): void => {
    k.clear(dWide, 4 * tokens * d);
    k.span_logits_backward(
      dY,
      dWide,
      logits,
      LIMITS.tokens,
      query,
      key,
      batch.spanFirst + 4 * q.spanFirst,
      batch.spanCount + 4 * q.spanFirst,
      q.tokenFirst,
      spans,
      d,
      1 / Math.sqrt(d),
    );
  };
  const rows = batch.spanRow + 4 * q.spanFirst;
  keys(space.startLogits, space.startQuery, space.startKey);
  back(dE, true, dWide, e, model.startKey, tokens);
  back(dMixed, false, dY, space.spanState, model.startQuery, spans);
  k.scatter_add(ds, dMixed, rows, q.rowFirst, spans, d);
  keys(space.endLogits, space.endQuery, space.endKey);
  back(dE, true, dWide, e, model.endKey, tokens);
  back(dMixed, false, dY, space.spanState, model.endQuery, spans);
  k.scatter_add(ds, dMixed, rows, q.rowFirst, spans, d);
  back(dMixed, false, dY, space.startE, model.endFromStart, spans);
  k.scatter_add(dE, dMixed, batch.spanStartToken + 4 * q.spanFirst, q.tokenFirst, spans, d);
}

function spanLogits(c: Compute, logits: number, query: number, key: number, q: QueryShard): void {
  const { batch } = c.layout;
  c.k.span_logits(
    logits,
    LIMITS.tokens,
    query,
    key,
    batch.spanFirst + 4 * q.spanFirst,
    batch.spanCount + 4 * q.spanFirst,
    q.tokenFirst,
    q.spans,
    c.dims.d,
    1 / Math.sqrt(c.dims.d),
  );
}
