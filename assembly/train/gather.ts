/** y[i] = x[ids[i]], or y[i] += with `add`; a negative id leaves zeros (or adds nothing). */
export function gather(
  y: usize, x: usize, ids: usize, base: i32, rows: i32, width: i32, add: bool,
): void {
  for (let i = 0; i < rows; i++) {
    const id = i32.load(ids + (<usize>i << 2));
    const to = y + ((<usize>i * width) << 2);
    if (id < 0) {
      if (!add) memory.fill(to, 0, <usize>width << 2);
      continue;
    }
    const from = x + ((<usize>(id - base) * width) << 2);
    for (let j: usize = 0; j < <usize>width << 2; j += 16) {
      const value = v128.load(from + j);
      v128.store(to + j, add ? f32x4.add(v128.load(to + j), value) : value);
    }
  }
}

/** dx[ids[i]] += dy[i]; negative ids add nothing. */
export function scatter_add(
  dx: usize, dy: usize, ids: usize, base: i32, rows: i32, width: i32,
): void {
  for (let i = 0; i < rows; i++) {
    const id = i32.load(ids + (<usize>i << 2));
    if (id < 0) continue;
    const to = dx + ((<usize>(id - base) * width) << 2);
    const from = dy + ((<usize>i * width) << 2);
    for (let j: usize = 0; j < <usize>width << 2; j += 16) {
      v128.store(to + j, f32x4.add(v128.load(to + j), v128.load(from + j)));
    }
  }
}

/** Copies `width` columns of each row; rows are `row` floats apart in both. */
export function copy_columns(y: usize, x: usize, row: i32, rows: i32, width: i32): void {
  for (let i = 0; i < rows; i++) {
    const at = (<usize>i * row) << 2;
    memory.copy(y + at, x + at, <usize>width << 2);
  }
}
