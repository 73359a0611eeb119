/** Small tools, and images for them without a model in it: its weights are zeros. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { writeImage } from '../../codegen/image/image.ts';
import { KERNEL_ABI } from '../../codegen/image/kernel-host.ts';
import type { SectionId } from '../../codegen/image/image.ts';
import { calibrationSection, configSection } from '../../codegen/image/sections.ts';
import { tokenSection } from '../../codegen/image/tokens.ts';
import type { Shape } from '../../codegen/image/sections.ts';
import type { ToolSet } from '../../codegen/ir.ts';
import { lower } from '../../codegen/lower.ts';
import { encodeTables } from '../../codegen/tables-blob.ts';
import { buildTables } from '../../codegen/tables.ts';
import type { Tables } from '../../codegen/tables.ts';
import { SPECIAL_TOKENS } from '../../codegen/tokenizer.ts';

type Properties = Record<string, Record<string, unknown>>;

/**
 * Tools of one set, each with its properties. A property that ends in '!' is required; a tool that
 * ends in '?' needs the wearer's consent.
 */
export function toolsOf(tools: Record<string, Properties>): ToolSet {
  const declared = Object.entries(tools).map(([name, properties]) => ({
    name: name.replace('?', ''),
    description: name,
    confirm: name.endsWith('?'),
    parameters: {
      type: 'object',
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, schema]) => [key.replace('!', ''), schema]),
      ),
      required: Object.keys(properties)
        .filter((key) => key.endsWith('!'))
        .map((key) => key.slice(0, -1)),
    },
  }));
  return lower({ source: 'test.tools.json', tools: declared }, () => {});
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz0123456789'];

/** Single letters and digits, and whatever more. */
export function vocabularyOf(more: readonly string[] = []): string[] {
  const pieces = [...LETTERS, ...LETTERS.map((letter) => `\x01${letter}`), ...more];
  const sorted = [...new Set(pieces)].map((piece) => Buffer.from(piece)).sort(Buffer.compare);
  return [...SPECIAL_TOKENS, ...sorted.map(String)];
}

export interface FixtureOptions {
  readonly vocabulary?: readonly string[];
  readonly threshold?: number;
  readonly shape?: Partial<Shape>;
  readonly toolsHash?: Uint8Array;
  readonly kernelAbi?: { readonly min: number; readonly max: number };
  /** In place of, or beside, the sections as they should be; null leaves one out. */
  readonly sections?: Partial<Record<SectionId, Uint8Array | null>>;
}

export interface Fixture {
  readonly tables: Tables;
  readonly blob: Uint8Array;
  readonly image: Uint8Array;
}

/** Confidence is the turn's probability itself. */
export function fixtureOf(toolSet: ToolSet, options: FixtureOptions = {}): Fixture {
  const tables = buildTables(toolSet);
  const vocabulary = options.vocabulary ?? vocabularyOf();
  const shape: Shape = {
    width: 8,
    heads: 2,
    kvHeads: 1,
    encoderLayers: 1,
    decoderLayers: 2,
    vocabulary: vocabulary.length,
    tokensMax: 64,
    memoryHeads: tables.headCount,
    positions: 64,
    weightBits: 8,
    ...options.shape,
  };
  const calibration = { threshold: options.threshold ?? 0.5, x: [0, 1], y: [0, 1] };
  const sections: [SectionId, Uint8Array | null][] = [
    ['CONF', configSection(shape)],
    ['TOKN', tokenSection(vocabulary)],
    ['WGHT', new Uint8Array(weightsBytes(shape))],
    ['TMEM', new Uint8Array(memoryBytes(shape))],
    ['CALB', calibrationSection(calibration)],
  ];
  for (const [id, bytes] of Object.entries(options.sections ?? {})) {
    const row = sections.find(([name]) => name === id);
    if (row) row[1] = bytes;
    else sections.push([id as SectionId, bytes]);
  }
  const image = writeImage({
    modelVersion: 7,
    toolsHash: options.toolsHash ?? tables.hash,
    kernelAbi: options.kernelAbi ?? { min: KERNEL_ABI, max: KERNEL_ABI },
    sections: new Map(sections.filter((row): row is [SectionId, Uint8Array] => row[1] !== null)),
  });
  return { tables, blob: encodeTables(tables), image };
}

/** FORMAT.md's WGHT, summed up a second way: see firmware/shape.c for the first. */
function weightsBytes(shape: Shape): number {
  const { width: d, encoderLayers, decoderLayers } = shape;
  const head = d / shape.heads;
  const kv = 2 * shape.kvHeads * head;
  const norm = 4 * (d + 2 * head);
  const self = norm + matrixBytes(d + kv, d) + matrixBytes(d, d);
  const cross = norm + 2 * matrixBytes(d, d) + matrixBytes(kv, d);
  const decoder = matrixBytes(d, d) + decoderLayers * (self + cross) + 6 * matrixBytes(d, d);
  const vectors = 4 * 3 * d; // encoder norm, bos, decoder norm
  const rope = 4 * shape.positions * head;
  const embedding = matrixBytes(shape.vocabulary, d / 2); // int4
  return embedding + encoderLayers * self + decoder + vectors + rope;
}

function memoryBytes(shape: Shape): number {
  const { width: d, memoryHeads: rows } = shape;
  const kv = shape.kvHeads * (d / shape.heads);
  return 2 * matrixBytes(rows, d) + 2 * shape.decoderLayers * matrixBytes(rows, kv);
}

function matrixBytes(rows: number, cols: number): number {
  return Math.ceil((rows * cols) / 4) * 4 + 4 * rows;
}

const FOLDER = mkdtempSync(join(tmpdir(), 'bodkin-firmware-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

/** Writes files into a new folder, which goes after the test file; returns their paths. */
export function writeFiles<Name extends string>(
  files: Record<Name, Uint8Array | string>,
): Record<Name, string> {
  const folder = mkdtempSync(join(FOLDER, 'files-'));
  const paths = Object.entries(files).map(([name, contents]) => {
    const path = join(folder, name);
    writeFileSync(path, contents as Uint8Array | string);
    return [name, path];
  });
  return Object.fromEntries(paths);
}

export function toHex(text: string | Uint8Array): string {
  return `${Buffer.from(text as string).toString('hex')}\n`;
}
