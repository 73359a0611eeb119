/** The UF2 file of an RP2040 board: boot2, program and image as one run of flash. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Board } from './board.ts';
import { CompileError, run } from './compile.ts';
import { toUf2 } from './uf2.ts';

/** The boot ROM runs this much once its CRC32, the last four bytes, is right. */
export const BOOT2_BYTES = 256;

const ERASED = 0xff;

/** `program`: an ELF file. */
export async function makeUf2(
  board: Board,
  program: string,
  image: Uint8Array,
): Promise<Uint8Array> {
  if (board.uf2 === undefined) throw new CompileError(`${board.name} doesn't take a UF2 file`);
  const { family, address } = board.uf2;
  const code = await readProgram(board, program);
  new DataView(code.buffer, code.byteOffset).setUint32(
    BOOT2_BYTES - 4,
    bootCrc32(code.subarray(0, BOOT2_BYTES - 4)),
    true,
  );
  const imageOffset = Number(board.imageAddress) - Number(address);
  if (code.length > imageOffset) {
    throw new CompileError(`${program}: ${code.length} bytes reach into the image`);
  }
  const flash = new Uint8Array(imageOffset + image.length).fill(ERASED);
  flash.set(code);
  flash.set(image, imageOffset);
  return toUf2(flash, Number(address), family);
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

/** What goes into flash, from its first address on. */
async function readProgram(board: Board, program: string): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'bodkin-'));
  const binary = join(folder, 'program.bin');
  try {
    await run(`${board.compiler}objcopy`, ['-O', 'binary', program, binary]);
    return new Uint8Array(readFileSync(binary));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
