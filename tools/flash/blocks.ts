/** What is written where: bytes at addresses, as the files that flashing tools read. */
import { blockSize, decodeBlock, encodeBlock, UF2Flags } from 'uf2';
import { MemoryMap } from './memory-map.ts';

export interface Block {
  readonly address: number;
  readonly bytes: Uint8Array;
}

/** Family ids of Microsoft's UF2 list. */
export const UF2_FAMILIES = {
  rp2040: 0xe48bff56,
  rp2350: 0xe48bff59,
  nrf52840: 0xada52840,
  esp32s3: 0xc47e5767,
} as const;
export type Uf2Family = keyof typeof UF2_FAMILIES;

export class Uf2Error extends Error {
  override name = 'Uf2Error';
}

/** Of a HEX record. */
const RECORD_BYTES = 16;
/** Of a UF2 block's payload: what boot loaders expect, a page of flash. */
const PAGE_BYTES = 256;
const ERASED = 0xff;

/** Intel HEX, with the blocks in order of their addresses. */
export function toIntelHex(blocks: readonly Block[]): string {
  const map = new MemoryMap(sorted(blocks).map(({ address, bytes }) => [address, bytes]));
  return `${map.asHexString(RECORD_BYTES)}\n`;
}

/** UF2, in pages; what a page has besides a block's bytes is as erased flash. */
export function toUf2(blocks: readonly Block[], family: Uf2Family): Uint8Array {
  const pages = splitPages(blocks);
  const file = new Uint8Array(pages.length * blockSize);
  for (const [blockNumber, { address, bytes }] of pages.entries()) {
    encodeBlock(
      {
        flags: UF2Flags.familyIDPresent,
        flashAddress: address,
        payload: bytes,
        blockNumber,
        totalBlocks: pages.length,
        boardFamily: UF2_FAMILIES[family],
      },
      file,
      blockNumber * blockSize,
    );
  }
  return file;
}

/** The payloads of a UF2 file in its order; all must be for `family`, where one is given. */
export function fromUf2(file: Uint8Array, family?: Uf2Family): Block[] {
  if (file.length % blockSize !== 0) throw new Uf2Error('the file ends within a block');
  return Array.from({ length: file.length / blockSize }, (_, index) => {
    const { flashAddress, payload, boardFamily } = decode(file, index);
    if (family !== undefined && boardFamily !== UF2_FAMILIES[family]) {
      throw new Uf2Error(`block ${index} isn't one for ${family}`);
    }
    return { address: flashAddress, bytes: payload };
  });
}

function decode(file: Uint8Array, index: number): ReturnType<typeof decodeBlock> {
  try {
    return decodeBlock(file.subarray(index * blockSize, (index + 1) * blockSize));
  } catch (error) {
    throw new Uf2Error(`block ${index}: ${(error as Error).message}`);
  }
}

/** A raw file has no addresses: the blocks as one, with erased flash between them. */
export function toBinary(blocks: readonly Block[]): Block {
  const { address, end } = extent(blocks);
  const bytes = new Uint8Array(end - address).fill(ERASED);
  for (const block of blocks) bytes.set(block.bytes, block.address - address);
  return { address, bytes };
}

/** From the first byte up to, and without, `end`. */
export function extent(blocks: readonly Block[]): { address: number; end: number } {
  const address = Math.min(...blocks.map((block) => block.address));
  const end = Math.max(...blocks.map((block) => block.address + block.bytes.length));
  return { address, end };
}

export function hexAddress(address: number): string {
  return `0x${address.toString(16)}`;
}

/** Aligned pages; two blocks may share one. */
function splitPages(blocks: readonly Block[]): Block[] {
  const pages = new Map<number, Uint8Array>();
  for (const { address, bytes } of blocks) {
    for (let at = 0; at < bytes.length; ) {
      const offset = (address + at) % PAGE_BYTES;
      const start = address + at - offset;
      const page = pages.get(start) ?? new Uint8Array(PAGE_BYTES).fill(ERASED);
      const part = bytes.subarray(at, at + PAGE_BYTES - offset);
      page.set(part, offset);
      pages.set(start, page);
      at += part.length;
    }
  }
  return sorted([...pages].map(([address, bytes]) => ({ address, bytes })));
}

function sorted(blocks: readonly Block[]): Block[] {
  return [...blocks].sort((a, b) => a.address - b.address);
}
