import type { Compute } from './compute.ts';
import type { QuerySpace } from './activations.ts';
import type { QueryShard } from './query-shard.ts';
import { headGradient } from './tool-pass.ts';

/**
 * InfoNCE (van den Oord et al., 2018) between a query's mean encoder output and the TOOL heads, by
 * cosine: logits = exp(temperature) · cos. The norm without gain has length √d, hence the 1/d.
 */
export function contrastLogits(c: Compute, space: QuerySpace, q: QueryShard): void {
  const { k, layout } = c;
  const { d } = c.dims;
  k.pool(space.pooled, space.encoder.e, q.starts, q.queries, d);
  k.norm(space.pooledNormed, d, space.pooled, d, layout.zeros, q.queries, 1, d);
  k.gather(space.toolE, layout.heads, layout.batch.toolHeads, 0, q.tools, d, 0);
  k.norm(space.toolNormed, d, space.toolE, d, layout.zeros, q.tools, 1, d);
  k.matmul(
    space.contrastLogits,
    q.toolRow,
    space.pooledNormed,
    d,
    1,
    space.toolNormed,
    1,
    d,
    q.queries,
    q.tools,
    d,
    contrastScale(c),
    0,
    c.scratch.work,
  );
}

/** From the gradient in contrastLogits: adds to scratch.dE, the heads and the temperature. */
export function contrastBackward(c: Compute, space: QuerySpace, q: QueryShard): void {
  const { k, layout, scratch } = c;
  const { d } = c.dims;
  const { trash, work, dY, dMixed, dE } = scratch;
  const scale = contrastScale(c);
  const logits = space.contrastLogits;
  k.matmul(
    dY,
    d,
    logits,
    q.toolRow,
    1,
    space.toolNormed,
    d,
    1,
    q.queries,
    d,
    q.tools,
    scale,
    0,
    work,
  );
  k.matmul(
    dMixed,
    d,
    logits,
    1,
    q.toolRow,
    space.pooledNormed,
    d,
    1,
    q.tools,
    d,
    q.queries,
    scale,
    0,
    work,
  );
  // dtemperature = Σ dlogit · logit, and Σ over tools of dlogit · logit = dpooled · pooled.
  c.f32[(c.grads + c.model.temperature) >> 2] += k.dot(dY, space.pooledNormed, q.queries * d);
  k.norm_backward(dY, trash, dY, d, space.pooled, d, layout.zeros, q.queries, 1, d, 0);
  k.norm_backward(dMixed, trash, dMixed, d, space.toolE, d, layout.zeros, q.tools, 1, d, 0);
  k.pool_backward(dE, dY, q.starts, q.queries, d);
  k.scatter_add(headGradient(c, q.shard).vectors, dMixed, layout.batch.toolHeads, 0, q.tools, d);
}

function contrastScale(c: Compute): number {
  const temperature = c.f32[(c.layout.weights + c.model.temperature) >> 2];
  return Math.exp(Math.min(temperature, Math.log(100))) / c.dims.d;
}
