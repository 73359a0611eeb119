/** x[i] = scale · table[ids[i]]; ids are i32. */
export function embed(
  x: usize, table: usize, ids: usize, rows: i32, width: i32, scale: f32,
): void {
  const s = f32x4.splat(scale);
  for (let i = 0; i < rows; i++) {
    const from = table + ((<usize>i32.load(ids + (<usize>i << 2)) * width) << 2);
    const to = x + ((<usize>i * width) << 2);
    for (let j: usize = 0; j < <usize>width << 2; j += 16) {
      v128.store(to + j, f32x4.mul(s, v128.load(from + j)));
    }
  }
}

/** dtable[ids[i]] += scale · dx[i]. */
export function embed_backward(
  dtable: usize, dx: usize, ids: usize, rows: i32, width: i32, scale: f32,
): void {
  const s = f32x4.splat(scale);
  for (let i = 0; i < rows; i++) {
    const to = dtable + ((<usize>i32.load(ids + (<usize>i << 2)) * width) << 2);
    const from = dx + ((<usize>i * width) << 2);
    for (let j: usize = 0; j < <usize>width << 2; j += 16) {
      v128.store(to + j, f32x4.add(v128.load(to + j), f32x4.mul(s, v128.load(from + j))));
    }
  }
}
