import { INT4_LEVELS, INT8_LEVELS } from '../../codegen/image/index.ts';
import type { Compute } from './compute.ts';
import type { Layout } from './layout.ts';
import { VECTOR_MAP, parameterOffset } from './parameters.ts';
import type { Parameter } from './parameters.ts';

const CHUNK_FLOATS = 32768;
/** Tasks of the vector map's gradient. */
export const VECTOR_TASKS = 8;

/** Rows of a tensor that one task makes. */
export interface PublishTask {
  readonly parameter: Parameter;
  readonly row: number;
  readonly rows: number;
}

export function planPublishing({ parameters }: Layout): PublishTask[] {
  return parameters.list.flatMap((parameter) => {
    const [rows, cols] = shapeOf(parameter);
    const part = Math.max(1, Math.floor(CHUNK_FLOATS / cols));
    return Array.from({ length: Math.ceil(rows / part) }, (_, i) => {
      const row = i * part;
      return { parameter, row, rows: Math.min(part, rows - row) };
    });
  });
}

/**
 * Makes the weights that the passes compute with of the master copy: the embedding with the word
 * vectors' part added, and matrices rounded as the image will hold them.
 */
export function publishWeights(c: Compute, { parameter, row, rows }: PublishTask): void {
  const { k, layout } = c;
  const [, cols] = shapeOf(parameter);
  const offset = parameter.offset + 4 * row * cols;
  const to = layout.weights + offset;
  const from = layout.master + offset;
  c.u8.copyWithin(to, from, from + 4 * rows * cols);
  const isEmbedding = parameter.name === 'embedding';
  if (isEmbedding) addVectors(c, to, row, rows);
  const isMatrix = parameter.shape.length === 2 && parameter.name !== 'memory';
  if (!c.quantize || !isMatrix || parameter.name === VECTOR_MAP) return;
  k.fake_quantize(to, cols, to, cols, rows, cols, isEmbedding ? INT4_LEVELS : INT8_LEVELS);
}

/** rows of `to` += vectors · mapᵀ. */
function addVectors(c: Compute, to: number, row: number, rows: number): void {
  const { k, layout } = c;
  const { d } = c.dims;
  const width = layout.capacity.vectorWidth;
  if (width === 0) return;
  const map = layout.master + parameterOffset(layout.parameters, VECTOR_MAP);
  const vectors = layout.vectors + 4 * row * width;
  k.matmul(to, d, vectors, width, 1, map, 1, width, rows, d, width, 1, 1, c.scratch.work);
}

/** The map's gradient, a range of its rows: (the embedding's gradient)ᵀ · vectors. */
export function vectorGradient(c: Compute, task: number): void {
  const { k, layout } = c;
  const { d } = c.dims;
  const width = layout.capacity.vectorWidth;
  if (width === 0) return;
  const rows = Math.ceil(d / VECTOR_TASKS);
  const first = task * rows;
  const gradient = layout.gradient + c.model.embedding + 4 * first;
  const to = layout.gradient + parameterOffset(layout.parameters, VECTOR_MAP) + 4 * first * width;
  const words = layout.config.vocabulary.length;
  const count = Math.min(rows, d - first);
  const { work } = c.scratch;
  if (count <= 0) return;
  k.matmul(to, width, gradient, 1, d, layout.vectors, width, 1, count, width, words, 1, 0, work);
}

/** Rows and columns; a vector is one row, padded to whole vectors of four floats. */
function shapeOf({ shape, count }: Parameter): [number, number] {
  return shape.length === 2 ? [shape[0], shape[1]] : [1, (count + 3) & ~3];
}
