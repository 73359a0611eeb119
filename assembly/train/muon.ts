import { matmul } from './matmul';
import { add_to, dot, scale } from './vector';

const STEPS: i32 = 5;
const A: f32 = 3.4445;
const B: f32 = -4.775;
const C: f32 = 2.0315;

/**
 * One Muon step for a rows × cols matrix (Jordan et al., "Muon: an optimizer for hidden layers in
 * neural networks", 2024): momentum (Nesterov), then the update's singular values are pushed
 * towards 1 by five Newton-Schulz steps, X ← aX + (bS + cS²) X with S = X Xᵀ, or on the other side
 * if that's smaller. `decay` is the learning rate times the weight decay.
 * `scratch` holds 2 · rows · cols + 2 · min(rows, cols)² floats, then a matmul's scratch.
 */
export function muon(
  w: usize, g: usize, m: usize, rows: i32, cols: i32, rate: f32, momentum: f32, decay: f32,
  scratch: usize,
): void {
  const count = rows * cols;
  const small = min(rows, cols);
  let x = scratch;
  let next = x + (<usize>count << 2);
  const s = next + (<usize>count << 2);
  const s2 = s + ((<usize>small * small) << 2);
  const rest = s2 + ((<usize>small * small) << 2);
  take_momentum(x, g, m, count, momentum);
  scale(x, count, 1 / (sqrt<f32>(dot(x, x, count)) + 1e-7));
  const wide = rows <= cols;
  for (let i = 0; i < STEPS; i++) {
    if (wide) matmul(s, small, x, cols, 1, x, 1, cols, small, small, cols, 1, false, rest);
    else matmul(s, small, x, 1, cols, x, cols, 1, small, small, rows, 1, false, rest);
    matmul(s2, small, s, small, 1, s, small, 1, small, small, small, C, false, rest);
    scale(s, small * small, B);
    add_to(s2, s, small * small);
    if (wide) matmul(next, cols, s2, small, 1, x, cols, 1, rows, cols, small, 1, false, rest);
    else matmul(next, cols, x, cols, 1, s2, small, 1, rows, cols, small, 1, false, rest);
    scale(x, count, A);
    add_to(next, x, count);
    const spare = x;
    x = next;
    next = spare;
  }
  const stretch = rate * sqrt<f32>(max<f32>(1, <f32>rows / <f32>cols));
  for (let j: usize = 0; j < <usize>count << 2; j += 16) {
    const old = f32x4.mul(v128.load(w + j), f32x4.splat(1 - decay));
    v128.store(w + j, f32x4.sub(old, f32x4.mul(f32x4.splat(stretch), v128.load(x + j))));
  }
}

/** m = momentum · m + g; x = g + momentum · m. */
function take_momentum(x: usize, g: usize, m: usize, count: i32, momentum: f32): void {
  const mu = f32x4.splat(momentum);
  for (let j: usize = 0; j < <usize>count << 2; j += 16) {
    const gradient = v128.load(g + j);
    const moving = f32x4.add(f32x4.mul(mu, v128.load(m + j)), gradient);
    v128.store(m + j, moving);
    v128.store(x + j, f32x4.add(gradient, f32x4.mul(mu, moving)));
  }
}
