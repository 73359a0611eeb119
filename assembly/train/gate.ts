import { sigmoid, sum4 } from './math';

/** out = x + sigmoid(gate) · y. */
export function gate(out: usize, x: usize, y: usize, gate: usize, count: i32): void {
  const open = f32x4.splat(sigmoid(f32.load(gate)));
  for (let j: usize = 0; j < <usize>count << 2; j += 16) {
    v128.store(out + j, f32x4.add(v128.load(x + j), f32x4.mul(open, v128.load(y + j))));
  }
}

/** dy = sigmoid(gate) · dout, and dgate is added to; dx is dout itself. */
export function gate_backward(
  dy: usize, dgate: usize, dout: usize, y: usize, gate: usize, count: i32,
): void {
  const open = sigmoid(f32.load(gate));
  const open4 = f32x4.splat(open);
  let sum = f32x4.splat(0);
  for (let j: usize = 0; j < <usize>count << 2; j += 16) {
    const above = v128.load(dout + j);
    sum = f32x4.add(sum, f32x4.mul(above, v128.load(y + j)));
    v128.store(dy + j, f32x4.mul(open4, above));
  }
  f32.store(dgate, f32.load(dgate) + sum4(sum) * open * (1 - open));
}
