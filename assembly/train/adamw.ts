/**
 * One step of Adam with decoupled weight decay (Loshchilov and Hutter, 2019). `rate` includes the
 * correction of the first moment's bias, `correction` is 1 / (1 − beta2^t), `decay` the learning
 * rate times the weight decay. Gradients are multiplied by `clip` first.
 */
export function adamw(
  w: usize, g: usize, m: usize, v: usize, count: i32, rate: f32, beta1: f32, beta2: f32,
  correction: f32, decay: f32, clip: f32,
): void {
  const b1 = f32x4.splat(beta1);
  const b2 = f32x4.splat(beta2);
  const c1 = f32x4.splat(1 - beta1);
  const c2 = f32x4.splat(1 - beta2);
  for (let j: usize = 0; j < <usize>count << 2; j += 16) {
    const gradient = f32x4.mul(v128.load(g + j), f32x4.splat(clip));
    const first = f32x4.add(f32x4.mul(b1, v128.load(m + j)), f32x4.mul(c1, gradient));
    const square = f32x4.mul(c2, f32x4.mul(gradient, gradient));
    const second = f32x4.add(f32x4.mul(b2, v128.load(v + j)), square);
    v128.store(m + j, first);
    v128.store(v + j, second);
    const root = f32x4.sqrt(f32x4.mul(second, f32x4.splat(correction)));
    const step = f32x4.div(f32x4.mul(f32x4.splat(rate), first), f32x4.add(root, f32x4.splat(1e-8)));
    const old = f32x4.mul(v128.load(w + j), f32x4.splat(1 - decay));
    v128.store(w + j, f32x4.sub(old, step));
  }
}
