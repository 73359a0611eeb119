/** Flash and RAM of a board's program and image, by part. */
import { readFileSync } from 'node:fs';
import { readImage } from '../../codegen/image/index.ts';
import type { SectionId } from '../../codegen/image/index.ts';
import { readLinkMap } from './link-map.ts';
import type { Contribution } from './link-map.ts';

/** Bytes, and `total` of them all. */
export type Parts = Readonly<Record<string, number>>;

export interface Sizes {
  readonly flash: Parts;
  /** Known before it runs: without the stack in use and the arena in use. */
  readonly variables: number;
  readonly contributions: readonly Contribution[];
}

/** Sections of the image as parts of flash; the header is the rest. */
const IMAGE_PARTS: Readonly<Record<SectionId, string>> = {
  CONF: 'header',
  TOKN: 'tokenizer',
  WGHT: 'weights',
  TMEM: 'tools',
  KERN: 'kernels',
  CALB: 'header',
  TEST: 'header',
};
const IN_FLASH = new Set(['.boot2', '.text', '.data']);
const IN_RAM = new Set(['.data', '.bss']);

export function measureSizes(program: string, image: Uint8Array): Sizes {
  const contributions = readLinkMap(readFileSync(`${program}.map`, 'utf8'));
  const flash: Record<string, number> = {};
  const add = (part: string, bytes: number) => {
    flash[part] = (flash[part] ?? 0) + bytes;
  };
  for (const found of contributions) {
    if (IN_FLASH.has(found.section)) add(partOf(found), found.bytes);
  }
  let sections = 0;
  for (const [id, bytes] of readImage(image).sections) {
    add(IMAGE_PARTS[id], bytes.length);
    sections += bytes.length;
  }
  add('header', image.length - sections);
  return {
    flash: withTotal(flash),
    variables: sum(contributions.filter(({ section }) => IN_RAM.has(section))),
    contributions,
  };
}

export function withTotal(parts: Parts): Parts {
  const total = Object.values(parts).reduce((a, b) => a + b, 0);
  return { total, ...parts };
}

/** A tool's share of flash is its tables here and its heads in the image. */
function partOf({ object }: Contribution): string {
  if (/^m3_/.test(object)) return 'wasm3';
  if (object === 'kernels_generated') return 'kernels';
  if (object.endsWith('.tools')) return 'tools';
  return object.includes('.a(') || object === '' ? 'library' : 'code';
}

function sum(contributions: readonly Contribution[]): number {
  return contributions.reduce((total, { bytes }) => total + bytes, 0);
}
