/** A zip archive: the same bytes for the same files, without dates of today. */
import { crc32, deflateRawSync } from 'node:zlib';
import type { PackageFile } from './runtime.ts';

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;
const DEFLATE = 8;
const ZIP_VERSION = 20;
const UTF8_NAMES = 0x0800;
/** 1 January 1980, the first day that the format has. */
const DATE = (1 << 5) | 1;

export function zip(files: readonly PackageFile[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { path, contents } of files) {
    const bytes = Buffer.from(contents);
    const name = Buffer.from(path, 'utf8');
    const packed = deflateRawSync(bytes, { level: 9 });
    const common = Buffer.alloc(26);
    common.writeUInt16LE(ZIP_VERSION, 0);
    common.writeUInt16LE(UTF8_NAMES, 2);
    common.writeUInt16LE(DEFLATE, 4);
    common.writeUInt16LE(DATE, 8);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    const entry = Buffer.concat([word(LOCAL_HEADER), common, name, packed]);
    local.push(entry);
    const rest = Buffer.alloc(14); // no comment, disk 0, no attributes
    rest.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([word(CENTRAL_HEADER), half(ZIP_VERSION), common, rest, name]));
    offset += entry.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, directory, word(END_RECORD), end]);
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function half(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
