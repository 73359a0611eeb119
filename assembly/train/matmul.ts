import { pack } from './pack';

/** Depth of a block: a packed panel of B (8 × 256 floats) stays in the first-level cache. */
const BLOCK_K: i32 = 256;
/** Rows of a block: the packed rows of A (64 × 256 floats) stay in the second-level cache. */
const BLOCK_M: i32 = 64;
const A_BYTES: usize = <usize>BLOCK_M * BLOCK_K * 4;
const EDGE_BYTES: usize = 4 * 8 * 4;

/**
 * C = scale · A B, or C += when `add`. A is m × k, B is k × n, by element strides, so a transposed
 * operand is a matter of strides; rows of C are contiguous. Strides count floats.
 * `scratch` holds A_BYTES + EDGE_BYTES + min(k, 256) · (n rounded up to 8) floats.
 * Register blocking after Goto and van de Geijn, "Anatomy of high-performance matrix
 * multiplication" (2008): 4 rows × 8 columns of C in eight vectors.
 */
export function matmul(
  c: usize, c_row: i32, a: usize, a_row: i32, a_col: i32, b: usize, b_row: i32, b_col: i32,
  m: i32, n: i32, k: i32, scale: f32, add: bool, scratch: usize,
): void {
  const packed_a = scratch;
  const edge = scratch + A_BYTES;
  const packed_b = edge + EDGE_BYTES;
  for (let k0 = 0; k0 < k; k0 += BLOCK_K) {
    const depth = min(BLOCK_K, k - k0);
    const adds = add || k0 > 0;
    pack(packed_b, b + ((<usize>k0 * b_row) << 2), b_col, b_row, n, depth, 8);
    for (let m0 = 0; m0 < m; m0 += BLOCK_M) {
      const rows = min(BLOCK_M, m - m0);
      const from = a + ((<usize>m0 * a_row + <usize>k0 * a_col) << 2);
      pack(packed_a, from, a_row, a_col, rows, depth, 4);
      const to = c + ((<usize>m0 * c_row) << 2);
      block(to, c_row, packed_a, packed_b, rows, n, depth, scale, adds, edge);
    }
  }
}

function block(
  c: usize, c_row: i32, packed_a: usize, packed_b: usize, rows: i32, n: i32, depth: i32,
  scale: f32, add: bool, edge: usize,
): void {
  for (let j = 0; j < n; j += 8) {
    const b = packed_b + ((<usize>j * depth) << 2);
    for (let i = 0; i < rows; i += 4) {
      const a = packed_a + ((<usize>i * depth) << 2);
      const to = c + ((<usize>i * c_row + j) << 2);
      if (i + 4 <= rows && j + 8 <= n) {
        tile(to, <usize>c_row << 2, a, b, depth, scale, add);
      } else {
        tile(edge, 32, a, b, depth, scale, false);
        copy_edge(to, c_row, edge, min(4, rows - i), min(8, n - j), add);
      }
    }
  }
}

function copy_edge(to: usize, c_row: i32, edge: usize, rows: i32, columns: i32, add: bool): void {
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const at = to + ((<usize>i * c_row + j) << 2);
      const value = f32.load(edge + ((<usize>i * 8 + j) << 2));
      f32.store(at, add ? f32.load(at) + value : value);
    }
  }
}

/** Four rows by eight columns of C; both panels are read in order. `row` is in bytes. */
function tile(
  c: usize, row: usize, a: usize, b: usize, depth: i32, scale: f32, add: bool,
): void {
  let c00 = f32x4.splat(0), c01 = f32x4.splat(0), c10 = f32x4.splat(0), c11 = f32x4.splat(0);
  let c20 = f32x4.splat(0), c21 = f32x4.splat(0), c30 = f32x4.splat(0), c31 = f32x4.splat(0);
  const end = a + (<usize>depth << 4);
  for (; a < end; a += 16) {
    const b0 = v128.load(b);
    const b1 = v128.load(b, 16);
    const a0 = v128.load32_splat(a);
    const a1 = v128.load32_splat(a, 4);
    c00 = f32x4.add(c00, f32x4.mul(a0, b0));
    c01 = f32x4.add(c01, f32x4.mul(a0, b1));
    c10 = f32x4.add(c10, f32x4.mul(a1, b0));
    c11 = f32x4.add(c11, f32x4.mul(a1, b1));
    const a2 = v128.load32_splat(a, 8);
    const a3 = v128.load32_splat(a, 12);
    c20 = f32x4.add(c20, f32x4.mul(a2, b0));
    c21 = f32x4.add(c21, f32x4.mul(a2, b1));
    c30 = f32x4.add(c30, f32x4.mul(a3, b0));
    c31 = f32x4.add(c31, f32x4.mul(a3, b1));
    b += 32;
  }
  const s = f32x4.splat(scale);
  put(c, c00, s, add);
  put(c + 16, c01, s, add);
  put(c + row, c10, s, add);
  put(c + row + 16, c11, s, add);
  put(c + row * 2, c20, s, add);
  put(c + row * 2 + 16, c21, s, add);
  put(c + row * 3, c30, s, add);
  put(c + row * 3 + 16, c31, s, add);
}

// @ts-ignore: decorator
@inline
function put(at: usize, sum: v128, scale: v128, add: bool): void {
  const value = f32x4.mul(sum, scale);
  v128.store(at, add ? f32x4.add(v128.load(at), value) : value);
}
