/**
 * Zeroes elements with probability threshold / 2³² and scales the others, in place. Whether an
 * element goes is a hash of key + its index, so the backward pass repeats it from the key alone.
 * The hash is the "lowbias32" mixer of multiplications and shifts (Wellons, 2018).
 */
export function dropout(x: usize, count: i32, key: i32, threshold: i32, scale: f32): void {
  const limit = i32x4.splat(threshold);
  const keep = f32x4.splat(scale);
  let index = i32x4.add(i32x4.splat(key), i32x4(0, 1, 2, 3));
  for (let j: usize = 0; j < <usize>count << 2; j += 16) {
    const kept = i32x4.ge_u(mix4(index), limit);
    v128.store(x + j, v128.and(kept, f32x4.mul(v128.load(x + j), keep)));
    index = i32x4.add(index, i32x4.splat(4));
  }
}

// @ts-ignore: decorator
@inline
function mix4(x: v128): v128 {
  x = v128.xor(x, i32x4.shr_u(x, 16));
  x = i32x4.mul(x, i32x4.splat(0x7feb352d));
  x = v128.xor(x, i32x4.shr_u(x, 15));
  x = i32x4.mul(x, i32x4.splat(<i32>0x846ca68b));
  return v128.xor(x, i32x4.shr_u(x, 16));
}
