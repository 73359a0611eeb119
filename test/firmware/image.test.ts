import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { KERNEL_ABI } from '../../codegen/image/kernel-host.ts';
import { calibrationSection } from '../../codegen/image/sections.ts';
import { tokenSection } from '../../codegen/image/tokens.ts';
import { fixtureOf, toHex, toolsOf, vocabularyOf, writeFiles } from './fixture.ts';
import type { FixtureOptions } from './fixture.ts';
import { compiler, withCompiler } from './native.ts';
import { runProbe } from './probe.ts';

const toolSet = toolsOf({ set_level: { level: { type: 'integer', minimum: 0, maximum: 9 } } });
const good = fixtureOf(toolSet);
/** Of the tables block, which has one tool, one field and one range. */
const TOOLS = 36;
const FIELDS = TOOLS + 8;
const NAMES = FIELDS + 8 + 8;
const HEADER_BYTES = Buffer.from(good.image).readUInt16LE(6);

/** "stage: code at offset" of what bodkin_init says, or the first line of a turn. */
function openImage(image: Uint8Array, blob = good.blob, arenaBytes = 1 << 20): string {
  const paths = writeFiles({ image, blob, script: '' });
  const args = ['turn', paths.image, paths.blob, paths.script, String(arenaBytes)];
  const { lines } = runProbe(args, toHex('up'));
  const { error, outcome } = JSON.parse(lines[0]!);
  return error ? `${error.stage}: ${error.code} at ${error.offset}` : outcome;
}

/** With one part changed and nothing else put right. */
function patched(offset: number, ...bytes: readonly number[]): Uint8Array {
  const image = Uint8Array.from(good.image);
  image.set(bytes, offset);
  return image;
}

/** With the header's CRC put right. */
function resealed(image: Uint8Array): Uint8Array {
  const crc = crc32(image.subarray(0, HEADER_BYTES - 4));
  new DataView(image.buffer).setUint32(HEADER_BYTES - 4, crc, true);
  return image;
}

function withSections(sections: FixtureOptions['sections']): Uint8Array {
  return fixtureOf(toolSet, { sections }).image;
}

/** Where a section's contents start. */
function sectionOffset(image: Uint8Array, id: string): number {
  const bytes = Buffer.from(image);
  for (let row = 64; row < HEADER_BYTES; row += 16) {
    if (bytes.toString('latin1', row, row + 4) === id) return bytes.readUInt32LE(row + 4);
  }
  throw new Error(`no section ${id}`);
}

describe.skipIf(compiler === null)(`image, ${withCompiler}`, () => {
  it('opens one that is whole, with flash behind it', () => {
    expect(openImage(good.image)).toBe('none');
    expect(openImage(Buffer.concat([good.image, Buffer.alloc(64, 0xff)]))).toBe('none');
  });

  it('says where a truncated one ends', () => {
    for (const bytes of [0, 3, 4, 63, 64, HEADER_BYTES - 1, HEADER_BYTES, good.image.length - 1]) {
      expect(openImage(good.image.subarray(0, bytes))).toBe(`image: -5 at ${bytes}`);
    }
  });

  it('refuses another magic, another format and a damaged header', () => {
    expect(openImage(patched(0, 0x7f))).toBe('image: -6 at 0');
    expect(openImage(patched(4, 99))).toBe('image: -7 at 4');
    expect(openImage(patched(12, 99))).toBe(`image: -8 at ${HEADER_BYTES - 4}`);
    expect(openImage(resealed(patched(6, 20)))).toBe('image: -10 at 6');
    expect(openImage(resealed(patched(8, 1, 0, 0, 0)))).toBe('image: -10 at 8');
    expect(openImage(resealed(patched(28, 200)))).toBe('image: -10 at 28');
  });

  it('refuses damage in any section', () => {
    for (const at of [HEADER_BYTES, good.image.length >> 1, good.image.length - 1]) {
      expect(openImage(patched(at, good.image[at]! ^ 1))).toBe('image: -9 at 32');
    }
  });

  it('refuses sections that are outside the image, misaligned or twice there', () => {
    const row = 64 + 16;
    expect(openImage(resealed(patched(row + 4, 8)))).toBe(`image: -10 at ${row}`);
    expect(openImage(resealed(patched(row + 4, 0xf0, 0xff, 0xff, 0xff)))).toBe(
      `image: -10 at ${row}`,
    );
    expect(openImage(resealed(patched(row + 8, 0xff, 0xff, 0xff, 0xff)))).toBe(
      `image: -10 at ${row}`,
    );
    expect(openImage(resealed(patched(row + 12, 1)))).toBe(`image: -10 at ${row}`);
    expect(openImage(resealed(patched(row, ...Buffer.from('CONF'))))).toBe(`image: -10 at ${row}`);
  });

  it('leaves a section of an unknown id alone', () => {
    expect(openImage(withSections({ ['LATE' as 'TEST']: Buffer.from('whatever') }))).toBe('none');
  });

  it.each(['CONF', 'TOKN', 'WGHT', 'TMEM', 'CALB'] as const)('refuses one without %s', (id) => {
    expect(openImage(withSections({ [id]: null }))).toBe('image: -10 at 28');
  });

  it('refuses the image of other tools, and of other kernels', () => {
    const toolsHash = Uint8Array.from(good.tables.hash, (byte) => byte ^ 1);
    expect(openImage(fixtureOf(toolSet, { toolsHash }).image)).toBe('image: -11 at 16');
    const shape = { memoryHeads: good.tables.headCount + 1 };
    expect(openImage(fixtureOf(toolSet, { shape }).image)).toBe('image: -11 at 16');
    const newer = { kernelAbi: { min: KERNEL_ABI + 1, max: 99 } };
    expect(openImage(fixtureOf(toolSet, newer).image)).toBe('image: -12 at 24');
    const older = { kernelAbi: { min: 0, max: 0 } };
    expect(openImage(fixtureOf(toolSet, older).image)).toBe('image: -12 at 24');
  });

  it.each([
    ['width', 0, 2052],
    ['width', 0, 6],
    ['heads', 1, 3],
    ['kvHeads', 2, 0],
    ['encoderLayers', 3, 0],
    ['decoderLayers', 4, 65],
    ['vocabulary', 5, 8193],
    ['tokensMax', 6, 65],
    ['memoryHeads', 7, 2],
    ['positions', 8, 63],
    ['weightBits', 9, 5],
  ] as const)('refuses a shape by its number: %s', (name, index, value) => {
    const numbers = { width: 8, heads: 2, kvHeads: 1, encoderLayers: 1, decoderLayers: 2 };
    const rest = { vocabulary: 84, tokensMax: 64, memoryHeads: good.tables.headCount };
    const shape = { ...numbers, ...rest, positions: 64, weightBits: 8, [name]: value };
    const bytes = new Uint8Array(Uint32Array.from(Object.values(shape)).buffer);
    const image = withSections({ CONF: bytes });
    const offset = sectionOffset(image, 'CONF') + 4 * index;
    expect(openImage(image)).toBe(`image: -10 at ${offset}`);
  });

  it('refuses weights and memory of another length than the shape says', () => {
    for (const id of ['WGHT', 'TMEM'] as const) {
      const image = withSections({ [id]: new Uint8Array(64) });
      expect(openImage(image)).toBe(`image: -10 at ${sectionOffset(image, id)}`);
    }
  });

  it('refuses malformed vocabularies by the piece', () => {
    const tokens = tokenSection(vocabularyOf());
    const words = new DataView(tokens.buffer, tokens.byteOffset);
    const [continuing, starting] = [words.getUint32(8, true), 84 - 12 - words.getUint32(8, true)];
    const blocks = Math.ceil(continuing / 32) + Math.ceil(starting / 32);
    const pool = 12 + 4 * blocks;
    const second = words.getUint32(12 + 4, true);
    const place = (image: Uint8Array, offset: number) =>
      `image: -10 at ${sectionOffset(image, 'TOKN') + offset}`;
    const edits: [number, number, number][] = [
      [4, 1, 0], // too few special tokens
      [8, 73, 0], // more continuations than pieces
      [12 + 4, second + 1, pool + second], // a block that starts elsewhere
      [pool + second, 0x10, pool + second], // its first piece shares a byte with none
    ];
    for (const [offset, value, told] of edits) {
      const edited = Uint8Array.from(tokens);
      edited[offset] = value;
      const image = withSections({ TOKN: edited });
      expect(openImage(image)).toBe(place(image, told));
    }
    for (let bytes = 0; bytes < tokens.length; bytes += 7) {
      const cut = withSections({ TOKN: tokens.subarray(0, bytes) });
      expect(openImage(cut)).toMatch(/^image: -10 at /);
    }
  });

  it('refuses calibrations that do not rise within 0 to 1', () => {
    const bad = [
      { threshold: 0.5, x: [0], y: [0] },
      { threshold: 0.5, x: [0, 0], y: [0, 1] },
      { threshold: 0.5, x: [0.9, 0.1], y: [0, 1] },
      { threshold: 0.5, x: [0, 1], y: [0, 1.5] },
      { threshold: Number.NaN, x: [0, 1], y: [0, 1] },
      { threshold: 0.5, x: Array(17).fill(0), y: Array(17).fill(0) },
    ];
    for (const calibration of bad) {
      const image = withSections({ CALB: calibrationSection(calibration) });
      expect(openImage(image)).toBe(`image: -10 at ${sectionOffset(image, 'CALB')}`);
    }
    const short = withSections({ CALB: Uint8Array.of(2, 0, 0, 0, 0, 0, 0, 0) });
    expect(openImage(short)).toMatch(/^image: -10 at /);
  });

  it('says how many bytes of RAM would do', () => {
    const told = openImage(good.image, good.blob, 4096);
    const wanted = Number(/^kernels: -2 at (\d+)$/.exec(told)?.[1]);
    expect(openImage(good.image, good.blob, wanted)).toBe('none');
    expect(openImage(good.image, good.blob, wanted - 1)).toBe(`kernels: -2 at ${wanted}`);
    expect(openImage(good.image, good.blob, 16)).toMatch(/^config: -2 at \d+$/);
  });
});

describe.skipIf(compiler === null)(`tables block, ${withCompiler}`, () => {
  it('says where a truncated one ends', () => {
    for (const bytes of [0, 35, 36, 44, good.blob.length - 8]) {
      expect(openImage(good.image, good.blob.subarray(0, bytes))).toBe(`tables: -3 at ${bytes}`);
    }
  });

  it('refuses one for another firmware', () => {
    const blob = Uint8Array.from(good.blob);
    blob[0] = 1;
    expect(openImage(good.image, blob)).toBe('tables: -4 at 0');
  });

  it.each([
    ['a head out of turn', TOOLS, [9]],
    ['fields that are not the next', TOOLS + 2, [1]],
    ['an args struct that ends before its member', TOOLS + 4, [4]],
    ['more fields than there are', TOOLS + 6, [9]],
    ['a member on top of the flags', FIELDS, [0]],
    ['limits outside the table', FIELDS + 2, [7]],
    ['a kind that there is not', FIELDS + 4, [0x0f]],
    ['a boolean stored as a string', FIELDS + 4, [0x82]],
    ['a unit that there is not', FIELDS + 5, [31]],
    ['a list without room for items', FIELDS + 5, [2 << 5]],
    ['a name outside the strings', NAMES, [0xff, 0xff]],
    ['more heads than are numbered', 18, [77]],
  ])('refuses %s', (_, offset, bytes) => {
    const blob = Uint8Array.from(good.blob);
    blob.set(bytes, offset);
    expect(openImage(good.image, blob)).toMatch(/^tables: -3 at \d+$/);
  });
});

it('the test reads the digest as the format says', () => {
  const digest = createHash('sha256').update(good.image.subarray(HEADER_BYTES)).digest();
  expect(Buffer.from(good.image.subarray(32, 64))).toEqual(digest);
});
