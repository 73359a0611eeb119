/** The flash image's frame: header, section table and checksums (FORMAT.md). */
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { ByteWriter } from './bytes.ts';

export const IMAGE_FORMAT = 4;
export const SECTION_IDS = ['CONF', 'TOKN', 'WGHT', 'TMEM', 'KERN', 'CALB', 'TEST'] as const;
export type SectionId = (typeof SECTION_IDS)[number];

const MAGIC = 'BDKN';
const ALIGNMENT = 16;
const TABLE_OFFSET = 64;
const DIGEST_OFFSET = 32;

export interface Image {
  readonly modelVersion: number;
  /** 8 bytes: those of the tables that the image was made for. */
  readonly toolsHash: Uint8Array;
  readonly kernelAbi: { readonly min: number; readonly max: number };
  /** In the order of their offsets. */
  readonly sections: ReadonlyMap<SectionId, Uint8Array>;
}

export class ImageError extends Error {
  constructor(where: string, reason: string) {
    super(`image: ${where}: ${reason}`);
    this.name = 'ImageError';
  }
}

export function writeImage(image: Image): Uint8Array {
  const count = image.sections.size;
  const headerBytes = align(TABLE_OFFSET + 16 * count + 4);
  const body = new ByteWriter();
  const table = new ByteWriter();
  for (const [id, contents] of image.sections) {
    body.pad(ALIGNMENT);
    table.bytes(ascii(id)).u32(headerBytes + body.length, contents.length, 0);
    body.bytes(contents);
  }
  const bytes = body.finish();
  const header = new ByteWriter()
    .bytes(ascii(MAGIC))
    .u16(IMAGE_FORMAT)
    .u16(headerBytes)
    .u32(headerBytes + bytes.length, image.modelVersion)
    .bytes(image.toolsHash)
    .u16(image.kernelAbi.min)
    .u16(image.kernelAbi.max)
    .u32(count)
    .bytes(createHash('sha256').update(bytes).digest())
    .bytes(table.finish());
  while (header.length < headerBytes - 4) header.u32(0);
  header.u32(crc32(header.finish()));
  return header.bytes(bytes).finish();
}

/** Checks everything that the firmware checks, and views the sections in place. */
export function readImage(bytes: Uint8Array): Image {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const check = (holds: boolean, where: string, reason: string): void => {
    if (!holds) throw new ImageError(where, reason);
  };
  check(bytes.length >= TABLE_OFFSET + 4, 'header', `${bytes.length} bytes are less than one`);
  check(latin(bytes.subarray(0, 4)) === MAGIC, 'magic', 'not a Bodkin image');
  const format = view.getUint16(4, true);
  check(format === IMAGE_FORMAT, 'format', `version ${format}; this is for ${IMAGE_FORMAT}`);
  const headerBytes = view.getUint16(6, true);
  const imageBytes = view.getUint32(8, true);
  const count = view.getUint32(28, true);
  check(imageBytes <= bytes.length, 'length', `${imageBytes} bytes, and ${bytes.length} are there`);
  check(
    headerBytes === align(TABLE_OFFSET + 16 * count + 4) && headerBytes <= imageBytes,
    'header',
    `${headerBytes} bytes for ${count} sections`,
  );
  const crc = crc32(bytes.subarray(0, headerBytes - 4));
  check(view.getUint32(headerBytes - 4, true) === crc, 'header', 'wrong CRC32');
  const digest = createHash('sha256').update(bytes.subarray(headerBytes, imageBytes)).digest();
  check(
    digest.equals(bytes.subarray(DIGEST_OFFSET, DIGEST_OFFSET + 32)),
    'contents',
    'wrong SHA-256',
  );
  return {
    modelVersion: view.getUint32(12, true),
    toolsHash: bytes.slice(16, 24),
    kernelAbi: { min: view.getUint16(24, true), max: view.getUint16(26, true) },
    sections: readSections(bytes.subarray(0, imageBytes), view, headerBytes, count),
  };
}

/** Throws when the image lacks it. */
export function imageSection(image: Image, id: SectionId): Uint8Array {
  const section = image.sections.get(id);
  if (section === undefined) throw new ImageError(`section ${id}`, 'missing');
  return section;
}

function readSections(
  bytes: Uint8Array,
  view: DataView,
  headerBytes: number,
  count: number,
): Map<SectionId, Uint8Array> {
  const sections = new Map<SectionId, Uint8Array>();
  for (let i = 0; i < count; i++) {
    const row = TABLE_OFFSET + 16 * i;
    const id = latin(bytes.subarray(row, row + 4)) as SectionId;
    const offset = view.getUint32(row + 4, true);
    const end = offset + view.getUint32(row + 8, true);
    if (offset % ALIGNMENT !== 0 || offset < headerBytes || end > bytes.length) {
      throw new ImageError(`section ${id}`, `bytes ${offset} to ${end} don't fit the image`);
    }
    sections.set(id, bytes.subarray(offset, end));
  }
  return sections;
}

function align(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}

function ascii(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}
