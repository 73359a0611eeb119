import { Buffer } from 'node:buffer';
import { buildTrainKernels, instantiateKernels } from '../../tools/train/kernels.ts';
import type { Kernels } from '../../tools/train/kernels.ts';
import { seededRandom } from '../../tools/train/random.ts';

const PAGES = 64;
const FIRST = 1024;

/** The trainer's kernels over a small memory of their own, and places in it to compute with. */
export class KernelSheet {
  readonly k: Kernels;
  readonly #bytes: ArrayBufferLike;
  #top = FIRST;

  private constructor(k: Kernels, memory: WebAssembly.Memory) {
    this.k = k;
    this.#bytes = memory.buffer;
  }

  static async open(): Promise<KernelSheet> {
    const module = new WebAssembly.Module(Buffer.from(await buildTrainKernels()));
    const memory = new WebAssembly.Memory({ initial: PAGES, maximum: PAGES, shared: true });
    return new KernelSheet(instantiateKernels(module, memory), memory);
  }

  /** Address of zeros, 16-byte aligned. */
  zeros(floats: number): number {
    const at = this.#top;
    this.#top += (4 * floats + 15) & ~15;
    if (this.#top > this.#bytes.byteLength) throw new RangeError('the sheet is full');
    this.view(at, floats).fill(0);
    return at;
  }

  floats(values: ArrayLike<number>): number {
    const at = this.zeros(values.length);
    this.view(at, values.length).set(values);
    return at;
  }

  ints(values: readonly number[]): number {
    const at = this.zeros(values.length);
    new Int32Array(this.#bytes, at, values.length).set(values);
    return at;
  }

  bytes(values: readonly number[]): number {
    const at = this.zeros((values.length + 3) >> 2);
    new Uint8Array(this.#bytes, at, values.length).set(values);
    return at;
  }

  /** The floats themselves, not a copy. */
  view(at: number, floats: number): Float32Array {
    return new Float32Array(this.#bytes, at, floats);
  }

  /** Frees everything. */
  clear(): void {
    this.#top = FIRST;
  }
}

/** Evenly in (−1, 1), as float32. */
export function randomFloats(seed: number, count: number): Float32Array {
  const random = seededRandom(seed, 77);
  return Float32Array.from({ length: count }, () => 2 * random() - 1);
}

/** The largest absolute difference; NaN if there is one. */
export function farthest(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) throw new RangeError(`${a.length} numbers against ${b.length}`);
  return Array.from(a, (x, i) => Math.abs(x - b[i])).reduce(
    (most, one) => (one > most || Number.isNaN(one) ? one : most),
    0,
  );
}
