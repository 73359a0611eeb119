/** RP2040 boards: boot2's checksum, and the UF2 file of program and image. */
import { readAppFile } from '../flash/app-file.ts';
import { toUf2 } from '../flash/blocks.ts';
import type { Block } from '../flash/blocks.ts';
import type { Board } from './board.ts';
import { CompileError } from './compile.ts';

/** The boot ROM runs this much once its CRC32, the last four bytes, is right. */
export const BOOT2_BYTES = 256;
const CRC_OFFSET = BOOT2_BYTES - 4;

/** `program`: an ELF file. */
export function makeUf2(board: Board, program: string, image: Uint8Array): Uint8Array {
  if (board.uf2 === undefined) throw new CompileError(`${board.name} doesn't take a UF2 file`);
  const model = { address: Number(board.imageAddress), bytes: image };
  return toUf2([...readProgram(board, program), model], board.uf2.family);
}

/** What a board's program puts into flash; on an RP2040 with boot2's checksum in its place. */
export function readProgram(board: Board, program: string): Block[] {
  const blocks = readAppFile(program, 0);
  if (board.uf2?.family !== 'rp2040') return blocks;
  const start = Number(board.uf2.address);
  return blocks.map(({ address, bytes }) => {
    if (address !== start || bytes.length < BOOT2_BYTES) return { address, bytes };
    const sealed = Uint8Array.from(bytes);
    const crc = bootCrc32(sealed.subarray(0, CRC_OFFSET));
    new DataView(sealed.buffer).setUint32(CRC_OFFSET, crc, true);
    return { address, bytes: sealed };
  });
}

/** The RP2040 boot ROM's: polynomial 0x04c11db7, highest bit first, nothing inverted at the end. */
export function bootCrc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte << 24;
    for (let bit = 0; bit < 8; bit++) crc = (crc << 1) ^ (crc < 0 ? 0x04c11db7 : 0);
  }
  return crc >>> 0;
}
