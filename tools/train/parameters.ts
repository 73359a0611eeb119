import { tensorShapes } from '../../codegen/checkpoint.ts';
import type { ModelConfig } from '../../codegen/checkpoint.ts';

/** One tensor of the model in the flat array that weights, gradients and moments share. */
export interface Parameter {
  readonly name: string;
  readonly shape: readonly number[];
  /** Bytes from the array's start, a multiple of 16. */
  readonly offset: number;
  /** Floats, without the padding to a multiple of four. */
  readonly count: number;
}

export interface Parameters {
  readonly list: readonly Parameter[];
  readonly byName: ReadonlyMap<string, Parameter>;
  /** Bytes of the flat array. */
  readonly bytes: number;
}

/** From word vectors to embeddings, [d, vector width]: trained, and never part of a checkpoint. */
export const VECTOR_MAP = 'embedding.vectors';

export function layOutParameters(config: ModelConfig, vectorWidth: number): Parameters {
  const list: Parameter[] = [];
  let offset = 0;
  const shapes = tensorShapes(config);
  if (vectorWidth > 0) shapes.set(VECTOR_MAP, [config.width, vectorWidth]);
  for (const [name, shape] of shapes) {
    const count = shape.reduce((product, size) => product * size, 1);
    list.push({ name, shape, offset, count });
    offset += ((count + 3) & ~3) * 4;
  }
  return { list, byName: new Map(list.map((p) => [p.name, p])), bytes: offset };
}

export function parameterOffset(parameters: Parameters, name: string): number {
  const parameter = parameters.byName.get(name);
  if (!parameter) throw new Error(`parameters: no tensor "${name}"`);
  return parameter.offset;
}

/** Matrices uniform with variance 1 / inputs, the rest zero, except where zero would be dead. */
export function initialiseParameters(
  weights: Float32Array,
  parameters: Parameters,
  random: () => number,
): void {
  for (const { name, shape, offset, count } of parameters.list) {
    const at = offset / 4;
    const isVector = name === 'memory' || name === 'decoder.bos';
    const isMatrix = (shape.length === 2 && name !== VECTOR_MAP) || isVector;
    // Vectors that stand among the encoder's outputs start at its scale, 1 an element.
    const spread = Math.sqrt(isVector ? 3 : 3 / shape[shape.length - 1]);
    for (let i = 0; i < count; i++) weights[at + i] = isMatrix ? (2 * random() - 1) * spread : 0;
    if (name === 'contrast.temperature') weights[at] = Math.log(10);
  }
}
