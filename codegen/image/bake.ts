/**
 * The TMEM section. A firmware's tools are frozen, so their texts are encoded here, by the very
 * kernels that the device runs, and the device never reads them: it attends to the results.
 */
import type { Checkpoint } from '../checkpoint.ts';
import type { Tool } from '../ir.ts';
import { LIMITS } from '../limits.ts';
import { tokenizeTool } from '../tool-text.ts';
import { Tokenizer } from '../tokenizer.ts';
import { ByteWriter } from './bytes.ts';
import { writeImage } from './image.ts';
import { KERNEL_ABI, KernelHost } from './kernel-host.ts';
import { dequantizeMatrix, quantizeMatrix, stackMatrices, writeMatrix } from './matrix.ts';
import type { Int8Matrix } from './matrix.ts';
import { packWeights } from './pack.ts';
import type { WeightBits } from './pack.ts';
import { configSection } from './sections.ts';

/** Some heads' rows of each matrix of TMEM, in its order: vectors, (K, V) a layer, keys. */
export type HeadRows = readonly Int8Matrix[];

const NORM_EPSILON = 1e-6;

/** Rope positions that a device needs. */
export const DEVICE_POSITIONS = Math.max(LIMITS.tokens, LIMITS.decodeSteps);

/** A checkpoint's encoder. Encodes each tool once: sets that share tools share the work. */
export class ToolEncoder {
  readonly checkpoint: Checkpoint;
  readonly weightBits: WeightBits;
  readonly #tokenizer: Tokenizer;
  readonly #host: KernelHost;
  readonly #cache = new Map<string, HeadRows>();
  #weights: Uint8Array | undefined;

  /** `kernels`: kernels.pure.wasm. */
  constructor(checkpoint: Checkpoint, kernels: WebAssembly.Module, weightBits: WeightBits = 8) {
    this.checkpoint = checkpoint;
    this.weightBits = weightBits;
    this.#tokenizer = new Tokenizer(checkpoint.config.vocabulary);
    this.#host = new KernelHost(kernels, encoderImage(checkpoint, weightBits));
  }

  /** WGHT of a device's image: of the checkpoint alone, so packed once. */
  get weights(): Uint8Array {
    this.#weights ??= packWeights(this.checkpoint, {
      positions: DEVICE_POSITIONS,
      weightBits: this.weightBits,
    });
    return this.#weights;
  }

  /** A row for the tool, then for each param: the param, its enum values. */
  encode(tool: Tool): HeadRows {
    const { ids, heads } = tokenizeTool(tool, this.#tokenizer);
    const key = `${ids}|${heads}`;
    let rows = this.#cache.get(key);
    if (rows === undefined) {
      const { width } = this.checkpoint.config;
      this.#host.encode(ids);
      const vectors = new Float32Array(heads.length * width);
      for (const [i, token] of heads.entries()) vectors.set(this.#host.vector(token), i * width);
      rows = projectHeads(this.checkpoint, vectors);
      this.#cache.set(key, rows);
    }
    return rows;
  }
}

export interface ToolMemory {
  /** M: END, TRUE, FALSE and the tools' heads. */
  readonly heads: number;
  /** TMEM. */
  readonly section: Uint8Array;
}

export function bakeToolMemory(encoder: ToolEncoder, tools: readonly Tool[]): ToolMemory {
  const { checkpoint } = encoder;
  const learned = projectHeads(checkpoint, checkpoint.tensors.get('memory')!.data);
  const parts = [learned, ...tools.map((tool) => encoder.encode(tool))];
  const writer = new ByteWriter();
  for (const i of learned.keys()) {
    writeMatrix(writer, stackMatrices(parts.map((part) => part[i])));
  }
  return { heads: parts.reduce((sum, part) => sum + part[0].rows, 0), section: writer.finish() };
}

/** An image that can only encode: no decoder, no memory, and texts as long as a tool's. */
function encoderImage(checkpoint: Checkpoint, weightBits: WeightBits): Uint8Array {
  const config = { ...checkpoint.config, decoderLayers: 0 };
  const shape = {
    ...config,
    vocabulary: config.vocabulary.length,
    tokensMax: LIMITS.toolTokens,
    memoryHeads: 0,
    positions: LIMITS.toolTokens,
    weightBits,
  };
  const weights = packWeights({ config, tensors: checkpoint.tensors }, shape);
  return writeImage({
    modelVersion: config.version,
    toolsHash: new Uint8Array(8),
    kernelAbi: { min: KERNEL_ABI, max: KERNEL_ABI },
    sections: new Map([
      ['CONF', configSection(shape)],
      ['WGHT', weights],
      ['TMEM', new Uint8Array()],
    ]),
  });
}

/** Projects what the device would: heads and weights as rounded to int8, as in training. */
function projectHeads({ config, tensors }: Checkpoint, vectors: Float32Array): HeadRows {
  const { width: d, heads, kvHeads, decoderLayers } = config;
  const rows = vectors.length / d;
  const headWidth = d / heads;
  const kvWidth = kvHeads * headWidth;
  const rounded = (name: string) => {
    const { data } = tensors.get(name)!;
    return dequantizeMatrix(quantizeMatrix(data, data.length / d, d));
  };

  const stored = quantizeMatrix(vectors, rows, d);
  const inputs = dequantizeMatrix(stored);
  const matrices = [stored];
  for (let l = 0; l < decoderLayers; l++) {
    const kv = rounded(`decoder.${l}.cross.kv`);
    const k = multiply(kv.subarray(0, kvWidth * d), inputs, kvWidth, d);
    const v = multiply(kv.subarray(kvWidth * d), inputs, kvWidth, d);
    normalize(k, tensors.get(`decoder.${l}.cross.k_norm`)!.data);
    matrices.push(quantizeMatrix(k, rows, kvWidth), quantizeMatrix(v, rows, kvWidth));
  }
  matrices.push(quantizeMatrix(multiply(rounded('pointer.key'), inputs, d, d), rows, d));
  return matrices;
}

/** y = W x for each of the vectors x of `cols` numbers; W is rows × cols. */
function multiply(w: Float32Array, x: Float32Array, rows: number, cols: number): Float32Array {
  const count = x.length / cols;
  const y = new Float32Array(count * rows);
  for (let t = 0; t < count; t++) {
    for (let row = 0; row < rows; row++) {
      let sum = 0;
      for (let i = 0; i < cols; i++) sum += w[row * cols + i] * x[t * cols + i];
      y[t * rows + row] = sum;
    }
  }
  return y;
}

/** ZCRMSNorm of each run of gamma.length numbers, in place. */
function normalize(x: Float32Array, gamma: Float32Array): void {
  const width = gamma.length;
  for (let first = 0; first < x.length; first += width) {
    let sum = 0;
    for (let i = 0; i < width; i++) sum += x[first + i] ** 2;
    const inverse = 1 / Math.sqrt(sum / width + NORM_EPSILON);
    for (let i = 0; i < width; i++) x[first + i] *= inverse * (1 + gamma[i]);
  }
}
