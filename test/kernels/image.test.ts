import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { randomCheckpoint } from '../../codegen/checkpoint.ts';
import {
  buildImage,
  KERNEL_ABI,
  readImage,
  ToolEncoder,
  writeImage,
} from '../../codegen/image/index.ts';
import { quantizeMatrix } from '../../codegen/image/matrix.ts';
import { readConfigSection } from '../../codegen/image/sections.ts';
import { tokenSection } from '../../codegen/image/tokens.ts';
import { LIMITS } from '../../codegen/limits.ts';
import { buildKernels } from '../../tools/kernels.ts';
import { HEADS, sampleImage, TOOLS } from './sample.ts';
import { tinyConfig } from './tiny.ts';

let image: Uint8Array;
beforeAll(async () => {
  image = (await sampleImage(tinyConfig(), 1)).intrinsics;
});

describe('an image', () => {
  test('is the same bytes each time', async () => {
    expect(Buffer.compare((await sampleImage(tinyConfig(), 1)).intrinsics, image)).toBe(0);
  });

  test('has sections of the sizes that FORMAT.md gives', () => {
    const { sections } = readImage(image);
    expect([...sections.keys()]).toEqual(['CONF', 'TOKN', 'WGHT', 'TMEM', 'KERN', 'CALB', 'TEST']);
    const [d, heads, kvHeads, encoders, decoders, positions] = [32, 4, 2, 2, 3, 64];
    const matrix = (rows: number, cols: number) => rows * cols + 4 * rows;
    const gains = 4 * d + 8 * (d / heads);
    const kv = 2 * kvHeads * (d / heads);
    const self = gains + matrix(d + kv, d) + matrix(d, d);
    const cross = gains + matrix(d, d) + matrix(kv, d) + matrix(d, d);
    const vocabulary = tinyConfig().vocabulary.length;
    expect(sections.get('WGHT')).toHaveLength(
      matrix(vocabulary, d / 2) + // int4
        encoders * self +
        8 * d +
        matrix(d, d) +
        decoders * (self + cross) +
        4 * d +
        6 * matrix(d, d) +
        4 * positions * (d / heads),
    );
    expect(sections.get('TMEM')).toHaveLength(
      2 * matrix(HEADS, d) + 2 * decoders * matrix(HEADS, kv / 2),
    );
    expect(readConfigSection(sections.get('CONF')!)).toEqual({
      width: d,
      heads,
      kvHeads,
      encoderLayers: encoders,
      decoderLayers: decoders,
      vocabulary,
      tokensMax: LIMITS.tokens,
      memoryHeads: HEADS,
      positions,
      weightBits: 8,
    });
  });

  test('is read as it was written', () => {
    const read = readImage(image);
    expect(Buffer.compare(writeImage(read), image)).toBe(0);
    expect(read.kernelAbi).toEqual({ min: KERNEL_ABI, max: KERNEL_ABI });
    expect(read.modelVersion).toBe(1);
  });

  test('with any bit flipped, or cut anywhere, is refused', () => {
    for (let at = 0; at < image.length; at += at < 200 ? 1 : 997) {
      const flipped = image.slice();
      flipped[at] ^= 1 << (at % 8);
      expect(() => readImage(flipped)).toThrow('image: ');
      expect(() => readImage(image.subarray(0, at))).toThrow('image: ');
    }
  });
});

test('a tool is encoded once, however many sets it is in', async () => {
  const kernels = await buildKernels();
  const module = new WebAssembly.Module(kernels.pure);
  const encoder = new ToolEncoder(randomCheckpoint(tinyConfig(), 1), module);
  const [timer] = TOOLS.tools;
  expect(encoder.encode(timer)).toBe(encoder.encode({ ...timer }));
  expect(encoder.encode(timer)).not.toBe(encoder.encode({ ...timer, words: 'boil an egg' }));
});

test('too many tools for the memory are a located error', async () => {
  const kernels = await buildKernels();
  const module = new WebAssembly.Module(kernels.pure);
  const encoder = new ToolEncoder(randomCheckpoint(tinyConfig(), 1), module);
  const tools = new Array(LIMITS.tools)
    .fill(TOOLS.tools[1])
    .concat(new Array(512).fill(TOOLS.tools[1]));
  const toolSet = { ...TOOLS, tools };
  const options = { encoder, toolSet, toolsHash: new Uint8Array(8), kernels: kernels.intrinsics };
  expect(() => buildImage(options)).toThrow(
    'image: memory heads (tools, params and enum values): 9219, and at most 8192 fit',
  );
});

test('a vocabulary out of order is a located error', () => {
  const { vocabulary } = tinyConfig();
  const swapped = [...vocabulary.slice(0, -2), vocabulary.at(-1)!, vocabulary.at(-2)!];
  expect(() => tokenSection(swapped)).toThrow('image: vocabulary, id 83: "y" isn\'t after "z"');
});

test('matrices are quantised as the kernels do, and the gain goes into the scale', () => {
  const { data, scales } = quantizeMatrix(
    Float32Array.of(127, 0.5, -0.5, 2.5, 0, 0, 0, 0),
    2,
    4,
    3,
  );
  expect(Array.from(data)).toEqual([127, 1, -1, 3, 0, 0, 0, 0]);
  expect(Array.from(scales)).toEqual([3, 0]);
});

test('constants that are stated twice agree', () => {
  const source = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  const constant = (path: string, pattern: RegExp) => Number(pattern.exec(source(path))?.[1]);
  expect(constant('assembly/memory.ts', /STEPS_MAX: i32 = (\d+)/)).toBe(LIMITS.decodeSteps);
  expect(constant('firmware/kernels.h', /BODKIN_KERNEL_ABI (\d+)/)).toBe(KERNEL_ABI);
});
