/** The WGHT section: a checkpoint's tensors as integer matrices and float32 vectors (FORMAT.md). */
import type { Checkpoint } from '../checkpoint.ts';
import { ByteWriter } from './bytes.ts';
import {
  INT4_LEVELS,
  quantizeMatrix,
  quantizeInt4Closely,
  writeInt4Matrix,
  writeMatrix,
} from './matrix.ts';

const ROPE_THETA = 10000;

/** Of a matrix's values; those of the embedding always have 4. */
export type WeightBits = 8 | 4;

export interface PackOptions {
  /** Rows of the rope tables. */
  readonly positions: number;
  readonly weightBits: WeightBits;
}

export function packWeights(checkpoint: Checkpoint, options: PackOptions): Uint8Array {
  const { config } = checkpoint;
  const writer = new ByteWriter();
  const pack = new Packer(checkpoint, writer, options.weightBits);
  const rootWidth = Math.sqrt(config.width);

  pack.embedding(rootWidth);
  for (let l = 0; l < config.encoderLayers; l++) pack.attention(`encoder.${l}`, ['qkv']);
  pack.gain('encoder.norm');
  pack.vector('decoder.bos');
  pack.matrix('decoder.input');
  for (let l = 0; l < config.decoderLayers; l++) {
    pack.attention(`decoder.${l}.self`, ['qkv']);
    pack.attention(`decoder.${l}.cross`, ['q', 'kv']);
  }
  pack.gain('decoder.norm');
  // Logits are divided by √d: a query's scale takes it, so no kernel has to.
  pack.matrix('pointer.query', 1 / rootWidth);
  pack.matrix('span.start_query', 1 / rootWidth);
  pack.matrix('span.start_key');
  pack.matrix('span.end_query', 1 / rootWidth);
  pack.matrix('span.end_from_start', 1 / rootWidth);
  pack.matrix('span.end_key');
  packRope(writer, options.positions, config.width / config.heads);
  return writer.finish();
}

class Packer {
  readonly #checkpoint: Checkpoint;
  readonly #writer: ByteWriter;
  readonly #weightBits: WeightBits;

  constructor(checkpoint: Checkpoint, writer: ByteWriter, weightBits: WeightBits) {
    this.#checkpoint = checkpoint;
    this.#writer = writer;
    this.#weightBits = weightBits;
  }

  vector(name: string): void {
    this.#writer.f32(this.#data(name));
  }

  /** γ is stored, 1 + γ is packed. */
  gain(name: string): void {
    this.#writer.f32(this.#data(name).map((gamma) => 1 + gamma));
  }

  matrix(name: string, gain?: number): void {
    const [rows, cols] = this.#checkpoint.tensors.get(name)!.shape;
    const data = this.#data(name);
    if (this.#weightBits === 4) {
      writeInt4Matrix(this.#writer, quantizeInt4Closely(data, rows, cols, gain));
    } else {
      writeMatrix(this.#writer, quantizeMatrix(data, rows, cols, gain));
    }
  }

  /** A row is read a token, not multiplied by: int4 halves the largest part of the image. */
  embedding(gain: number): void {
    const [rows, cols] = this.#checkpoint.tensors.get('embedding')!.shape;
    const matrix = quantizeMatrix(this.#data('embedding'), rows, cols, gain, INT4_LEVELS);
    writeInt4Matrix(this.#writer, matrix);
  }

  attention(prefix: string, inputs: readonly string[]): void {
    for (const name of ['norm', 'q_norm', 'k_norm']) this.gain(`${prefix}.${name}`);
    for (const name of inputs) this.matrix(`${prefix}.${name}`);
    const gate = this.#data(`${prefix}.gate`)[0];
    this.matrix(`${prefix}.out`, 1 / (1 + Math.exp(-gate)));
  }

  #data(name: string): Float32Array {
    return this.#checkpoint.tensors.get(name)!.data;
  }
}

function packRope(writer: ByteWriter, positions: number, headWidth: number): void {
  for (const wave of [Math.cos, Math.sin]) {
    for (let position = 0; position < positions; position++) {
      for (let i = 0; i < headWidth / 2; i++) {
        writer.f32([wave(position * ROPE_THETA ** ((-2 * i) / headWidth))]);
      }
    }
  }
}
