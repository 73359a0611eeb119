/** A growing run of little-endian bytes. */
export class ByteWriter {
  #bytes = new Uint8Array(1024);
  #view = new DataView(this.#bytes.buffer);
  length = 0;

  u16(value: number): this {
    const at = this.#room(2);
    this.#view.setUint16(at, value, true);
    return this;
  }

  u32(...values: readonly number[]): this {
    let at = this.#room(4 * values.length);
    for (const value of values) {
      this.#view.setUint32(at, value, true);
      at += 4;
    }
    return this;
  }

  f32(values: ArrayLike<number>): this {
    const at = this.#room(4 * values.length);
    for (let i = 0; i < values.length; i++) this.#view.setFloat32(at + 4 * i, values[i], true);
    return this;
  }

  bytes(values: Uint8Array | Int8Array): this {
    const at = this.#room(values.byteLength);
    this.#bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), at);
    return this;
  }

  /** Zeros up to a multiple of `alignment`. */
  pad(alignment: number): this {
    this.#room((alignment - (this.length % alignment)) % alignment);
    return this;
  }

  finish(): Uint8Array {
    return this.#bytes.slice(0, this.length);
  }

  /** Makes room at the end; the offset of it. Comes before any use of the buffer: it may move. */
  #room(bytes: number): number {
    const at = this.length;
    this.length += bytes;
    if (this.length > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(this.length, 2 * this.#bytes.length));
      grown.set(this.#bytes.subarray(0, at));
      this.#bytes = grown;
      this.#view = new DataView(grown.buffer);
    }
    return at;
  }
}
