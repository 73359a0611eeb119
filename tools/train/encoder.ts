import { drop, round } from './compute.ts';
import type { Compute } from './compute.ts';
import type { EncoderSpace } from './activations.ts';
import { selfBackward, selfForward } from './self-attention.ts';

/** Packed texts: addresses of their tokens and of texts + 1 token numbers. */
export interface Texts {
  readonly ids: number;
  readonly starts: number;
  readonly texts: number;
  readonly tokens: number;
  /** First of Le + 1 numbers for dropout. */
  readonly site: number;
}

/** Encodes texts apart from each other into space.e. */
export function encode(c: Compute, s: EncoderSpace, t: Texts): void {
  const { d, Le } = c.dims;
  const { tokens } = t;
  const { weights } = c.layout;
  const first = Le > 0 ? s.layers[0].x : s.last;
  c.k.embed(first, weights + c.model.embedding, t.ids, tokens, d, Math.sqrt(d));
  drop(c, first, tokens * d, t.site);
  for (let l = 0; l < Le; l++) {
    const next = l + 1 < Le ? s.layers[l + 1].x : s.last;
    selfForward(c, c.model.encoder[l], s.layers[l], next, rowsOf(t, l));
  }
  c.k.norm(s.e, d, s.last, d, weights + c.model.encoderNorm, tokens, 1, d);
  round(c, s.e, d, tokens, d);
}

/** Takes the gradient of space.e in scratch.dE down to the embedding. */
export function encodeBackward(c: Compute, s: EncoderSpace, t: Texts): void {
  const { d, Le } = c.dims;
  const { tokens } = t;
  const { dx, dE } = c.scratch;
  const gamma = c.layout.weights + c.model.encoderNorm;
  c.k.norm_backward(dE, c.grads + c.model.encoderNorm, dE, d, s.last, d, gamma, tokens, 1, d, 0);
  c.k.clear(dx, 4 * tokens * d);
  c.k.add_to(dx, dE, tokens * d);
  for (let l = Le - 1; l >= 0; l--) {
    selfBackward(c, c.model.encoder[l], s.layers[l], rowsOf(t, l));
  }
  drop(c, dx, tokens * d, t.site);
  c.k.embed_backward(c.grads + c.model.embedding, dx, t.ids, tokens, d, Math.sqrt(d));
}

function rowsOf(t: Texts, layer: number) {
  const { starts, texts, tokens } = t;
  return { starts, sequences: texts, rows: tokens, causal: false, site: t.site + 1 + layer };
}
