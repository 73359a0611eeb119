/** UF2: blocks of 512 bytes that a boot loader takes from a copied file, in any order. */

const BLOCK_BYTES = 512;
/** Of payload in a block: what boot loaders expect, a page of flash. */
const PAYLOAD_BYTES = 256;
const MAGIC_START = 0x0a324655;
const MAGIC_SECOND = 0x9e5d5157;
const MAGIC_END = 0x0ab16f30;
const FLAG_FAMILY = 0x2000;

/** Family ids of Microsoft's UF2 list. */
export const UF2_FAMILIES = {
  rp2040: 0xe48bff56,
  rp2350: 0xe48bff59,
  nrf52840: 0xada52840,
} as const;
export type Uf2Family = keyof typeof UF2_FAMILIES;

/** The last block's payload is filled up with 0xff, as erased flash is. */
export function toUf2(bytes: Uint8Array, address: number, family: Uf2Family): Uint8Array {
  const count = Math.ceil(bytes.length / PAYLOAD_BYTES);
  const file = Buffer.alloc(count * BLOCK_BYTES);
  for (let index = 0; index < count; index++) {
    const block = file.subarray(index * BLOCK_BYTES, (index + 1) * BLOCK_BYTES);
    const words = [
      MAGIC_START,
      MAGIC_SECOND,
      FLAG_FAMILY,
      address + index * PAYLOAD_BYTES,
      PAYLOAD_BYTES,
      index,
      count,
      UF2_FAMILIES[family],
    ];
    for (const [i, word] of words.entries()) block.writeUInt32LE(word, 4 * i);
    block.fill(0xff, 32, 32 + PAYLOAD_BYTES);
    block.set(bytes.subarray(index * PAYLOAD_BYTES, (index + 1) * PAYLOAD_BYTES), 32);
    block.writeUInt32LE(MAGIC_END, BLOCK_BYTES - 4);
  }
  return file;
}

/** The payloads of a file for one family, in the file's order. */
export function readUf2(
  file: Uint8Array,
  family: Uf2Family,
): { readonly address: number; readonly bytes: Uint8Array }[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  return Array.from({ length: file.length / BLOCK_BYTES }, (_, index) => {
    const at = index * BLOCK_BYTES;
    const word = (offset: number) => view.getUint32(at + offset, true);
    const isBlock =
      word(0) === MAGIC_START &&
      word(4) === MAGIC_SECOND &&
      word(BLOCK_BYTES - 4) === MAGIC_END &&
      word(28) === UF2_FAMILIES[family];
    if (!isBlock) throw new Error(`UF2: block ${index} isn't one for ${family}`);
    return { address: word(12), bytes: file.subarray(at + 32, at + 32 + word(16)) };
  });
}
