/** Runs one kernel by itself: the AssemblyScript one here, its C twin in a process of its own. */
import { spawnSync } from 'node:child_process';

/** Tests' data begins here: past the tiles of kernels.pure.wasm. */
const MEMORY_START = 8192;
const MEMORY_BYTES = 4 * 1024 * 1024;
const PAGE_BYTES = 65536;

type Data = Int8Array | Float32Array;

export class Bench {
  readonly #instance: WebAssembly.Instance;
  readonly #memory: Uint8Array;
  readonly #image = new Uint8Array(MEMORY_BYTES);
  #memoryEnd = MEMORY_START;
  #imageEnd = 16;

  constructor(each: WebAssembly.Module) {
    this.#instance = new WebAssembly.Instance(each, {
      host: {
        weights: (offset: number, bytes: number, destination: number) =>
          this.#memory.set(this.#image.subarray(offset, offset + bytes), destination),
      },
    });
    const memory = this.#instance.exports['memory'] as WebAssembly.Memory;
    memory.grow(MEMORY_BYTES / PAGE_BYTES - 1);
    this.#memory = new Uint8Array(memory.buffer);
  }

  /** Puts data into the image; its offset. */
  image(...parts: readonly Data[]): number {
    const offset = this.#imageEnd;
    this.#imageEnd = place(this.#image, offset, parts);
    return offset;
  }

  /** Puts data into linear memory; its address. */
  memory(...parts: readonly Data[]): number {
    const address = this.#memoryEnd;
    this.#memoryEnd = place(this.#memory, address, parts);
    return address;
  }

  run(name: string, ...args: readonly number[]): void {
    (this.#instance.exports[name] as (...args: readonly number[]) => void)(...args);
  }

  floats(address: number, count: number): Float32Array {
    return new Float32Array(this.#memory.slice(address, address + 4 * count).buffer);
  }

  bytes(address: number, count: number): Int8Array {
    return new Int8Array(this.#memory.slice(address, address + count).buffer);
  }

  /** Memory as the tests see it: without the tiles. */
  snapshot(): Buffer {
    return Buffer.from(this.#memory.slice(MEMORY_START, this.#memoryEnd));
  }

  /** Memory after the C twin, had it run now. null: it refused its arguments. */
  runTwin(runner: string, name: string, ...args: readonly number[]): Buffer | null {
    const sizes = Buffer.from(Uint32Array.of(this.#imageEnd, this.#memoryEnd).buffer);
    const memory = this.#memory.slice(0, this.#memoryEnd);
    const { status, stdout } = spawnSync(runner, [name, ...args.map(String)], {
      input: Buffer.concat([sizes, this.#image.subarray(0, this.#imageEnd), memory]),
      maxBuffer: 2 * MEMORY_BYTES,
    });
    if (status === 4) return null;
    if (status !== 0) throw new Error(`${runner} ${name}: status ${status}`);
    return stdout.subarray(MEMORY_START);
  }
}

/** The end of what was placed, aligned for what comes next. */
function place(space: Uint8Array, offset: number, parts: readonly Data[]): number {
  let at = offset;
  for (const part of parts) {
    space.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return Math.ceil(at / 16) * 16;
}
