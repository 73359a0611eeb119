import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHex } from './fixture.ts';
import { compiler, withCompiler } from './native.ts';
import { runProbe } from './probe.ts';

interface Sums {
  readonly sha256: string;
  readonly crc32: string;
  /** Offset of the first byte that isn't UTF-8, or the length. */
  readonly utf8: number;
}

function sumsOf(texts: readonly Uint8Array[]): Sums[] {
  const { lines } = runProbe(['sums'], texts.map(toHex).join(''));
  return lines.map((line) => {
    const [sha256, crc, utf8] = line.split(' ');
    return { sha256: sha256!, crc32: crc!, utf8: Number(utf8) };
  });
}

describe.skipIf(compiler === null)(`checksums, ${withCompiler}`, () => {
  it('gives the published values', () => {
    const [empty, abc, check] = sumsOf(['', 'abc', '123456789'].map((text) => Buffer.from(text)));
    expect(empty!.sha256).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(abc!.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(check!.crc32).toBe('cbf43926');
    expect(empty!.crc32).toBe('00000000');
  });

  it('agrees with Node at every length around the blocks', () => {
    const texts = Array.from({ length: 200 }, (_, length) =>
      Uint8Array.from({ length }, (_, i) => (i * 37 + length) & 255),
    );
    const sums = sumsOf(texts);
    for (const [i, text] of texts.entries()) {
      expect(sums[i]!.sha256).toBe(createHash('sha256').update(text).digest('hex'));
      expect(Number.parseInt(sums[i]!.crc32, 16)).toBe(crc32(text));
    }
  });
});

describe.skipIf(compiler === null)(`UTF-8, ${withCompiler}`, () => {
  it.each([
    ['plain', '61 62', 2],
    ['two, three and four bytes', 'c3a9 e2829f f09d849e', 9],
    ['the ends of each range', 'c280 dfbf e0a080 ed9fbf ee8080 efbfbf f0908080 f48fbfbf', 24],
    ['a lone continuation', '61 80', 1],
    ['a lead without its continuation', '61 c3', 1],
    ['a lead before a letter', 'e282 61', 0],
    ['a long form of a slash', 'c0af', 0],
    ['a long form in three bytes', 'e09fbf', 0],
    ['a long form in four bytes', 'f08fbfbf', 0],
    ['a surrogate', 'eda080', 0],
    ['above U+10FFFF', 'f4908080', 0],
    ['five bytes', 'f8888080 80', 0],
    ['a NUL is a character', '00 61', 2],
  ])('%s', (_, hex, valid) => {
    expect(sumsOf([Buffer.from(hex.replaceAll(' ', ''), 'hex')])[0]!.utf8).toBe(valid);
  });

  it('agrees with Node on what is valid', () => {
    const texts = fc.sample(
      fc.oneof(
        fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
        fc.uint8Array(),
      ),
      { numRuns: 2000, seed: 1 },
    );
    const sums = sumsOf(texts);
    for (const [i, text] of texts.entries()) {
      expect(sums[i]!.utf8 === text.length).toBe(isUtf8(text));
      expect(isUtf8(text.subarray(0, sums[i]!.utf8))).toBe(true);
    }
  });
});

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
