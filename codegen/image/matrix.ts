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

/** Of the scale that no value is cut off with. */
const SCALE_SHARES = Array.from({ length: 21 }, (_, i) => 1 - 0.02 * i);

/** As kernels round: half away from zero, s = max|x| / levels a row. `gain` goes into s after. */
export function quantizeMatrix(
  values: Float32Array,
  rows: number,
  cols: number,
  gain = 1,
  levels = INT8_LEVELS,
): Int8Matrix {
  const matrix = emptyMatrix(rows, cols);
  for (let row = 0; row < rows; row++) {
    const part = values.subarray(row * cols, (row + 1) * cols);
    const scale = Math.fround(largest(part) / levels);
    matrix.scales[row] = scale * Math.fround(gain);
    matrix.data.set(quantizeRow(part, scale, levels), row * cols);
  }
  return matrix;
}

/**
 * Int4 with the scale a row that leaves the smallest squared error: with so few values it pays to
 * cut the largest off.
 */
export function quantizeInt4Closely(
  values: Float32Array,
  rows: number,
  cols: number,
  gain = 1,
): Int8Matrix {
  const matrix = emptyMatrix(rows, cols);
  for (let row = 0; row < rows; row++) {
    const part = values.subarray(row * cols, (row + 1) * cols);
    const whole = largest(part) / INT4_LEVELS;
    let least = Number.POSITIVE_INFINITY;
    for (const share of SCALE_SHARES) {
      const scale = Math.fround(share * whole);
      const quantized = quantizeRow(part, scale, INT4_LEVELS);
      const error = squaredError(part, quantized, scale);
      if (error >= least) continue;
      least = error;
      matrix.scales[row] = scale * Math.fround(gain);
      matrix.data.set(quantized, row * cols);
    }
  }
  return matrix;
}

/** Row-major values, as the device takes them. */
export function dequantizeMatrix({ cols, data, scales }: Int8Matrix): Float32Array {
  return Float32Array.from(data, (value, i) => value * scales[Math.floor(i / cols)]);
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

function emptyMatrix(rows: number, cols: number): Int8Matrix {
  return { rows, cols, data: new Int8Array(rows * cols), scales: new Float32Array(rows) };
}

function quantizeRow(values: Float32Array, scale: number, levels: number): Int8Array {
  if (scale === 0) return new Int8Array(values.length);
  return Int8Array.from(values, (value) => roundClamped(value / scale, levels));
}

function largest(values: Float32Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

function squaredError(values: Float32Array, quantized: Int8Array, scale: number): number {
  return values.reduce((sum, value, i) => sum + (value - quantized[i] * scale) ** 2, 0);
}
