/** docs/model.md's self-attention sublayer, written with tfjs's operations. */
import type { Tensor, Tfjs } from './tfjs.ts';

export interface SublayerSizes {
  readonly texts: number;
  readonly tokens: number;
  readonly heads: number;
  readonly groups: number;
  readonly width: number;
}

/** Inputs: x (rows × width), norm, q_norm, k_norm, gate, qkv, out. Angles: tokens × 1 × D/2. */
export function sublayer(
  tf: Tfjs,
  { texts, tokens, heads, groups, width }: SublayerSizes,
  [cos, sin]: readonly [Tensor, Tensor],
): (inputs: readonly Tensor[]) => Tensor {
  const D = width / heads;
  const norm = (x: Tensor, gamma: Tensor): Tensor => {
    const scale = tf.rsqrt(tf.add(tf.mean(tf.square(x), -1, true), 1e-6));
    return tf.mul(tf.mul(x, scale), tf.add(gamma, 1));
  };
  const rotate = (x: Tensor): Tensor => {
    const [a, b] = tf.split(x, [D / 2, D / 2], -1);
    const first = tf.sub(tf.mul(a, cos), tf.mul(b, sin));
    return tf.concat([first, tf.add(tf.mul(b, cos), tf.mul(a, sin))], -1);
  };
  /** texts × groups × (heads of a group · tokens) × D: the heads that share keys lie together. */
  const byGroup = (x: Tensor, count: number): Tensor => {
    const share = count / groups;
    const split = tf.reshape(x, [texts, tokens, groups, share, D]);
    const together = tf.transpose(split, [0, 2, 3, 1, 4]);
    return tf.reshape(together, [texts * groups, share * tokens, D]);
  };
  return ([x, gamma, qNorm, kNorm, gate, qkv, out]) => {
    const rows = texts * tokens;
    const wide = tf.matMul(norm(x, gamma), qkv, false, true);
    const parts = tf.split(wide, [width, groups * D, groups * D], -1);
    const heads4 = (part: Tensor, count: number): Tensor =>
      tf.reshape(part, [texts, tokens, count, D]);
    const q = byGroup(rotate(norm(heads4(parts[0], heads), qNorm)), heads);
    const k = byGroup(rotate(norm(heads4(parts[1], groups), kNorm)), groups);
    const v = byGroup(heads4(parts[2], groups), groups);
    const weights = tf.softmax(tf.mul(tf.matMul(q, k, false, true), 1 / Math.sqrt(D)));
    const mixed = tf.reshape(tf.matMul(weights, v), [texts, groups, heads / groups, tokens, D]);
    const flat = tf.reshape(tf.transpose(mixed, [0, 3, 1, 2, 4]), [rows, width]);
    const y = tf.matMul(flat, out, false, true);
    return tf.add(x, tf.mul(tf.sigmoid(gate), y));
  };
}
