/** Hands out 64-byte aligned addresses from one linear memory. */
export class Allocator {
  top = 1024;

  bytes(count: number): number {
    const at = this.top;
    this.top = (this.top + count + 63) & ~63;
    return at;
  }

  floats(count: number): number {
    return this.bytes(4 * count);
  }
}
