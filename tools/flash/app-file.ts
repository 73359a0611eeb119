/** A firmware's file as blocks of flash: ELF, Intel HEX, UF2 or raw bytes. */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { blockSize, isUF2Block } from 'uf2';
import { UsageError } from '../cli-error.ts';
import { fromUf2 } from './blocks.ts';
import type { Block } from './blocks.ts';
import { MemoryMap } from './memory-map.ts';

const ELF_MAGIC = 0x464c457f;
const ELF_CLASS_32 = 1;
const ELF_LITTLE_ENDIAN = 1;
const SEGMENT_LOAD = 1;
const SEGMENT_BYTES_MIN = 32;

/** `flashStart` is where a file without addresses goes. */
export function readAppFile(path: string, flashStart: number): Block[] {
  const bytes = readFileSync(path);
  const blocks = parse(path, bytes, flashStart).filter((block) => block.bytes.length > 0);
  if (blocks.length > 0) return blocks;
  throw new UsageError(`${path}: nothing in it goes into flash`);
}

function parse(path: string, bytes: Buffer, flashStart: number): Block[] {
  if (bytes.length >= 52 && bytes.readUInt32LE(0) === ELF_MAGIC) return readElf(path, bytes);
  if (bytes.length >= blockSize && isUF2Block(new Uint8Array(bytes.subarray(0, blockSize)))) {
    return readUf2(path, bytes);
  }
  if (bytes[0] === 0x3a) return readHex(path, bytes.toString('latin1'));
  if (extname(path) === '.bin') return [{ address: flashStart, bytes }];
  throw new UsageError(`${path}: it is no ELF, HEX or UF2 file; raw bytes must be named .bin`);
}

/** The bytes of loaded segments at their physical addresses: initialised variables lie in flash. */
function readElf(path: string, file: Buffer): Block[] {
  if (file[4] !== ELF_CLASS_32 || file[5] !== ELF_LITTLE_ENDIAN) {
    throw new UsageError(`${path}: not a 32-bit little-endian ELF file; build it for the chip`);
  }
  const table = file.readUInt32LE(28);
  const entryBytes = file.readUInt16LE(42);
  const entries = file.readUInt16LE(44);
  if (entryBytes < SEGMENT_BYTES_MIN || table + entryBytes * entries > file.length) {
    throw new UsageError(`${path}: the ELF file ends within its segment table; link it again`);
  }
  return Array.from({ length: entries }, (_, index) => table + index * entryBytes)
    .filter((at) => file.readUInt32LE(at) === SEGMENT_LOAD)
    .map((at) => {
      const offset = file.readUInt32LE(at + 4);
      const end = offset + file.readUInt32LE(at + 16);
      if (end > file.length) {
        throw new UsageError(`${path}: the ELF file ends within a segment; link it again`);
      }
      return { address: file.readUInt32LE(at + 12), bytes: file.subarray(offset, end) };
    });
}

function readUf2(path: string, file: Buffer): Block[] {
  try {
    return fromUf2(file);
  } catch (error) {
    throw new UsageError(`${path}: UF2: ${(error as Error).message}`);
  }
}

function readHex(path: string, text: string): Block[] {
  try {
    const map = MemoryMap.fromHex(text.trimEnd());
    return [...map].map(([address, bytes]) => ({ address, bytes }));
  } catch (error) {
    const reason = (error as Error).message;
    // The reader takes addresses for signed numbers.
    const cure = /negative/.test(reason) ? 'above 0x80000000 give the ELF file' : 'build it again';
    throw new UsageError(`${path}: ${reason}; ${cure}`);
  }
}
