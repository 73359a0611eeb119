/** y[s] = mean of the rows of sequence s; sequences as in rope.ts. */
export function pool(y: usize, x: usize, starts: usize, sequences: i32, width: i32): void {
  const bytes = <usize>width << 2;
  const first = i32.load(starts);
  for (let s = 0; s < sequences; s++) {
    const start = i32.load(starts + (<usize>s << 2));
    const end = i32.load(starts + (<usize>s << 2), 4);
    const scale = f32x4.splat(1 / <f32>max(1, end - start));
    const to = y + <usize>s * bytes;
    for (let j: usize = 0; j < bytes; j += 16) {
      let sum = f32x4.splat(0);
      for (let i = start - first; i < end - first; i++) {
        sum = f32x4.add(sum, v128.load(x + <usize>i * bytes + j));
      }
      v128.store(to + j, f32x4.mul(sum, scale));
    }
  }
}

/** dx += dy / length, for each row of the sequence. */
export function pool_backward(
  dx: usize, dy: usize, starts: usize, sequences: i32, width: i32,
): void {
  const bytes = <usize>width << 2;
  const first = i32.load(starts);
  for (let s = 0; s < sequences; s++) {
    const start = i32.load(starts + (<usize>s << 2));
    const end = i32.load(starts + (<usize>s << 2), 4);
    const scale = f32x4.splat(1 / <f32>max(1, end - start));
    for (let i = start - first; i < end - first; i++) {
      const to = dx + <usize>i * bytes;
      for (let j: usize = 0; j < bytes; j += 16) {
        const change = f32x4.mul(scale, v128.load(dy + <usize>s * bytes + j));
        v128.store(to + j, f32x4.add(v128.load(to + j), change));
      }
    }
  }
}
