/** Matrices of int8 or int4 with a float32 scale a row: how weights and tool memory are stored. */
import type { ByteWriter } from './bytes.ts';

export interface Int8Matrix {
  readonly rows: number;
  readonly cols: number;
  /** Row-major. */
  readonly data: Int8Array;
  readonly scales: Float32Array;
}

/** Largest values: of int8, and of int4. */
export const INT8_LEVELS = 127;
export const INT4_LEVELS = 7;

/** As kernels round: half away from zero, s = max|x| / levels a row. `gain` goes into s after. */
export function quantizeMatrix(
  values: Float32Array,
  rows: number,
  cols: number,
  gain = 1,
  levels = INT8_LEVELS,
): Int8Matrix {
  const data = new Int8Array(rows * cols);
  const scales = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    const first = row * cols;
    let largest = 0;
    for (let i = first; i < first + cols; i++) largest = Math.max(largest, Math.abs(values[i]));
    const scale = Math.fround(largest / levels);
    scales[row] = scale * Math.fround(gain);
    if (scale === 0) continue;
    for (let i = first; i < first + cols; i++) data[i] = roundClamped(values[i] / scale, levels);
  }
  return { rows, cols, data, scales };
}

export function writeMatrix(writer: ByteWriter, matrix: Int8Matrix): void {
  writer.bytes(matrix.data).pad(4).f32(matrix.scales);
}

/** Two values a byte, the even column in the low half; `cols` is even. */
export function writeInt4Matrix(writer: ByteWriter, { data, scales }: Int8Matrix): void {
  const pairs = Int8Array.from(
    { length: data.length / 2 },
    (_, i) => (data[2 * i + 1] << 4) | (data[2 * i] & 15),
  );
  writer.bytes(pairs).pad(4).f32(scales);
}

/** Rows of equally wide matrices, one after the other. */
export function stackMatrices(matrices: readonly Int8Matrix[]): Int8Matrix {
  const { cols } = matrices[0];
  const rows = matrices.reduce((sum, matrix) => sum + matrix.rows, 0);
  const data = new Int8Array(rows * cols);
  const scales = new Float32Array(rows);
  let row = 0;
  for (const matrix of matrices) {
    data.set(matrix.data, row * cols);
    scales.set(matrix.scales, row);
    row += matrix.rows;
  }
  return { rows, cols, data, scales };
}

function roundClamped(value: number, limit: number): number {
  const rounded = Math.trunc(value + (value < 0 ? -0.5 : 0.5));
  return Math.max(-limit, Math.min(limit, rounded));
}
