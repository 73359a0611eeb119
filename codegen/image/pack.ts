/** The WGHT section: a checkpoint's tensors as integer matrices and float32 vectors (FORMAT.md). */
import type { Checkpoint } from '../checkpoint.ts';
import { ByteWriter } from './bytes.ts';
import { INT4_LEVELS, quantizeMatrix, writeInt4Matrix, writeMatrix } from './matrix.ts';

const ROPE_THETA = 10000;

/** `positions`: rows of the rope tables. */
export function packWeights(checkpoint: Checkpoint, positions: number): Uint8Array {
  const { config } = checkpoint;
  const writer = new ByteWriter();
  const pack = new Packer(checkpoint, writer);
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
  packRope(writer, positions, config.width / config.heads);
  return writer.finish();
}

class Packer {
  readonly #checkpoint: Checkpoint;
  readonly #writer: ByteWriter;

  constructor(checkpoint: Checkpoint, writer: ByteWriter) {
    this.#checkpoint = checkpoint;
    this.#writer = writer;
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
    writeMatrix(this.#writer, quantizeMatrix(this.#data(name), rows, cols, gain));
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
