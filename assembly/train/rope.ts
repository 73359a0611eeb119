/**
 * Rotates each of `heads` vectors of `width` floats in a row by the row's position in its sequence
 * (Su et al., "RoFormer", 2021; half split: pairs (i, i + width/2)). `sign` is 1, or −1 for the
 * gradient. Sequence s is rows starts[s] to starts[s + 1] − 1, counted from starts[0].
 * cos and sin: positions × width/2.
 */
export function rope(
  x: usize, row: i32, heads: i32, width: i32, starts: usize, sequences: i32, cos: usize, sin: usize,
  sign: f32,
): void {
  const first = i32.load(starts);
  for (let s = 0; s < sequences; s++) {
    const start = i32.load(starts + (<usize>s << 2));
    const end = i32.load(starts + (<usize>s << 2), 4);
    for (let i = start; i < end; i++) {
      const table = (<usize>(i - start) * (width >> 1)) << 2;
      for (let h = 0; h < heads; h++) {
        const at = x + ((<usize>(i - first) * row + h * width) << 2);
        rotate(at, width, cos + table, sin + table, f32x4.splat(sign));
      }
    }
  }
}

// @ts-ignore: decorator
@inline
function rotate(x: usize, width: i32, cos: usize, sin: usize, sign: v128): void {
  const half = <usize>(width >> 1) << 2;
  if (half & 15) {
    rotate_scalar(x, half, cos, sin, f32x4.extract_lane(sign, 0));
    return;
  }
  for (let j: usize = 0; j < half; j += 16) {
    const c = v128.load(cos + j);
    const s = f32x4.mul(v128.load(sin + j), sign);
    const a = v128.load(x + j);
    const b = v128.load(x + half + j);
    v128.store(x + j, f32x4.sub(f32x4.mul(a, c), f32x4.mul(b, s)));
    v128.store(x + half + j, f32x4.add(f32x4.mul(b, c), f32x4.mul(a, s)));
  }
}

/** For heads whose half isn't a multiple of four. */
function rotate_scalar(x: usize, half: usize, cos: usize, sin: usize, sign: f32): void {
  for (let j: usize = 0; j < half; j += 4) {
    const c = f32.load(cos + j);
    const s = f32.load(sin + j) * sign;
    const a = f32.load(x + j);
    const b = f32.load(x + half + j);
    f32.store(x + j, a * c - b * s);
    f32.store(x + half + j, b * c + a * s);
  }
}
