/** kernels.pure.wasm on this process's own engine, over an image: the `v8` tier. */
import { ImageError, imageSection, readImage } from './image.ts';
import { readConfigSection } from './sections.ts';
import type { Shape } from './sections.ts';

/** What this host speaks. */
export const KERNEL_ABI = 2;

/** What the decoder reads at a step: the start, a memory head, or a span's first and last token. */
export type DecoderInput =
  | { readonly kind: 'bos' }
  | { readonly kind: 'head'; readonly head: number }
  | { readonly kind: 'span'; readonly first: number; readonly last: number };

interface KernelExports {
  readonly memory: WebAssembly.Memory;
  config_address(): number;
  init(): number;
  tokens_address(): number;
  vectors_address(): number;
  encode(count: number): void;
  decode(step: number, input: number, a: number, b: number): void;
  score_heads(): number;
  score_starts(): number;
  score_ends(start: number): number;
  macs(): number;
}

const PAGE_BYTES = 65536;

export class KernelHost {
  readonly shape: Shape;
  /** Bytes of linear memory in use. */
  readonly ramBytes: number;
  readonly #exports: KernelExports;
  #tokens = 0;

  /** `image` stays the caller's and must not change. */
  constructor(kernels: WebAssembly.Module, image: Uint8Array) {
    const parsed = readImage(image);
    const { min, max } = parsed.kernelAbi;
    if (min > KERNEL_ABI || max < KERNEL_ABI) {
      throw new ImageError('kernel ABI', `${min} to ${max}, and this host is for ${KERNEL_ABI}`);
    }
    const config = imageSection(parsed, 'CONF');
    this.shape = readConfigSection(config);
    const instance = new WebAssembly.Instance(kernels, {
      host: {
        weights: (offset: number, bytes: number, destination: number): void => {
          const tile = image.subarray(offset >>> 0, (offset >>> 0) + bytes);
          if (tile.length !== bytes) throw new RangeError(`kernels read beyond the image`);
          memory.set(tile, destination);
        },
      },
    });
    this.#exports = instance.exports as unknown as KernelExports;
    this.ramBytes = this.#configure(config, [
      imageSection(parsed, 'WGHT').byteOffset - image.byteOffset,
      imageSection(parsed, 'TMEM').byteOffset - image.byteOffset,
    ]);
    const memory = new Uint8Array(this.#exports.memory.buffer);
  }

  encode(tokens: ArrayLike<number>): void {
    const { tokensMax, vocabulary } = this.shape;
    if (tokens.length < 1 || tokens.length > tokensMax) {
      throw new RangeError(`${tokens.length} tokens; the image takes 1 to ${tokensMax}`);
    }
    const address = this.#exports.tokens_address();
    const ids = new Uint16Array(this.#exports.memory.buffer, address, tokens.length);
    for (let i = 0; i < tokens.length; i++) {
      checkIndex('token id', tokens[i], vocabulary);
      ids[i] = tokens[i];
    }
    this.#tokens = tokens.length;
    this.#exports.encode(tokens.length);
  }

  decode(step: number, input: DecoderInput): void {
    switch (input.kind) {
      case 'bos':
        this.#exports.decode(step, 0, 0, 0);
        break;
      case 'head':
        checkIndex('memory head', input.head, this.shape.memoryHeads);
        this.#exports.decode(step, 1, input.head, 0);
        break;
      case 'span':
        checkIndex('token', input.first, this.#tokens);
        checkIndex('token', input.last, this.#tokens);
        this.#exports.decode(step, 2, input.first, input.last);
        break;
    }
  }

  /** One logit a memory head. */
  scoreHeads(): Float32Array {
    return this.#floats(this.#exports.score_heads(), this.shape.memoryHeads);
  }

  /** One logit a token. */
  scoreStarts(): Float32Array {
    return this.#floats(this.#exports.score_starts(), this.#tokens);
  }

  scoreEnds(start: number): Float32Array {
    checkIndex('token', start, this.#tokens);
    return this.#floats(this.#exports.score_ends(start), this.#tokens);
  }

  /** The encoder's output at a token. */
  vector(token: number): Float32Array {
    checkIndex('token', token, this.#tokens);
    const { width, tokensMax } = this.shape;
    const address = this.#exports.vectors_address();
    const { buffer } = this.#exports.memory;
    const row = new Int8Array(buffer, address + token * width, width);
    const [scale] = this.#floats(address + tokensMax * width + 4 * token, 1);
    return Float32Array.from(row, (value) => value * scale);
  }

  /** Multiply-accumulates since encode began. */
  macs(): number {
    return this.#exports.macs() >>> 0;
  }

  /** Writes the config block, runs init and sizes the memory, once: kernels never grow it. */
  #configure(config: Uint8Array, offsets: readonly number[]): number {
    const { memory } = this.#exports;
    const address = this.#exports.config_address();
    new Uint8Array(memory.buffer).set(config, address);
    const view = new DataView(memory.buffer, address + config.length);
    for (const [i, offset] of offsets.entries()) view.setUint32(4 * i, offset, true);
    const ramBytes = this.#exports.init();
    const missing = Math.ceil((ramBytes - memory.buffer.byteLength) / PAGE_BYTES);
    if (missing > 0) memory.grow(missing);
    return ramBytes;
  }

  #floats(address: number, count: number): Float32Array {
    return new Float32Array(this.#exports.memory.buffer, address, count).slice();
  }
}

function checkIndex(what: string, index: number, count: number): void {
  if (Number.isInteger(index) && index >= 0 && index < count) return;
  throw new RangeError(`${what} ${index} is not one of ${count}`);
}
