/**
 * Copies an operand into panels of `tile` lanes (4 or 8), depth-major within a panel, so that the
 * matmul's inner loop reads both operands in order. Element (lane, depth) is at
 * source[lane · lane_stride + depth · depth_stride]; lanes past the end are zeros.
 *
 *     panel 0: l0d0 l1d0 … l7d0 | l0d1 l1d1 … l7d1 | …      panel 1: l8d0 …
 */
export function pack(
  target: usize, source: usize, lane_stride: i32, depth_stride: i32, lanes: i32, depth: i32,
  tile: i32,
): void {
  for (let lane = 0; lane < lanes; lane += 4) {
    const to = target + ((<usize>(lane / tile) * depth * tile + (lane % tile)) << 2);
    const from = source + ((<usize>lane * lane_stride) << 2);
    const count = min(4, lanes - lane);
    if (count == 4 && lane_stride == 1) pack_lanes(to, from, depth_stride, depth, tile);
    else if (count == 4 && depth_stride == 1) pack_transposed(to, from, lane_stride, depth, tile);
    else pack_edge(to, from, lane_stride, depth_stride, count, depth, tile);
  }
  if (tile == 8 && lanes % 8 > 0 && lanes % 8 <= 4) {
    const to = target + ((<usize>(lanes / 8) * depth * 8 + 4) << 2);
    pack_edge(to, source, 0, 0, 0, depth, tile);
  }
}

function pack_lanes(to: usize, from: usize, depth_stride: i32, depth: i32, tile: i32): void {
  const step = <usize>depth_stride << 2;
  const to_step = <usize>tile << 2;
  for (let k = 0; k < depth; k++) {
    v128.store(to, v128.load(from));
    from += step;
    to += to_step;
  }
}

/** Four rows of four at a time, transposed in registers. */
function pack_transposed(to: usize, from: usize, lane_stride: i32, depth: i32, tile: i32): void {
  const row = <usize>lane_stride << 2;
  const to_step = <usize>tile << 2;
  let k = 0;
  for (; k + 4 <= depth; k += 4) {
    const r0 = v128.load(from);
    const r1 = v128.load(from + row);
    const r2 = v128.load(from + row * 2);
    const r3 = v128.load(from + row * 3);
    const a = v128.shuffle<f32>(r0, r1, 0, 4, 1, 5);
    const b = v128.shuffle<f32>(r0, r1, 2, 6, 3, 7);
    const c = v128.shuffle<f32>(r2, r3, 0, 4, 1, 5);
    const d = v128.shuffle<f32>(r2, r3, 2, 6, 3, 7);
    v128.store(to, v128.shuffle<f32>(a, c, 0, 1, 4, 5));
    v128.store(to + to_step, v128.shuffle<f32>(a, c, 2, 3, 6, 7));
    v128.store(to + to_step * 2, v128.shuffle<f32>(b, d, 0, 1, 4, 5));
    v128.store(to + to_step * 3, v128.shuffle<f32>(b, d, 2, 3, 6, 7));
    from += 16;
    to += to_step * 4;
  }
  pack_edge(to, from, lane_stride, 1, 4, depth - k, tile);
}

/** Any strides, up to four lanes; the missing ones are zeros. */
function pack_edge(
  to: usize, from: usize, lane_stride: i32, depth_stride: i32, count: i32, depth: i32, tile: i32,
): void {
  for (let k = 0; k < depth; k++) {
    for (let lane = 0; lane < 4; lane++) {
      const at = from + ((<usize>lane * lane_stride + <usize>k * depth_stride) << 2);
      f32.store(to + (<usize>lane << 2), lane < count ? f32.load(at) : 0);
    }
    to += <usize>tile << 2;
  }
}
