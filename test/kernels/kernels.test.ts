/**
 * Each kernel against the float reference, within an error budget, and against its C twin, to the
 * bit. The twins are skipped without gcc or clang.
 */
import { describe, expect, test } from 'vitest';
import { xorshift } from '../../codegen/checkpoint.ts';
import { buildEachKernel } from '../../tools/kernels.ts';
import { Bench } from './bench.ts';
import { buildIntrinsicRunner, COMPILERS } from './native.ts';
import { attend, linear, rmsNorm, rope } from './reference.ts';
import type { Vector } from './reference.ts';

const each = new WebAssembly.Module(await buildEachKernel());
const runners = COMPILERS.map(buildIntrinsicRunner);

/** Runs both; their memories must be equal. */
function runBoth(bench: Bench, name: string, ...args: number[]): void {
  const twins = runners.map((runner) => bench.runTwin(runner, name, ...args));
  bench.run(name, ...args);
  for (const twin of twins) expect(twin?.equals(bench.snapshot())).toBe(true);
}

class Noise {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = xorshift(seed);
  }

  floats(count: number, size = 1): Float32Array {
    return Float32Array.from({ length: count }, () => (2 * this.#random() - 1) * size);
  }

  bytes(count: number): Int8Array {
    return Int8Array.from({ length: count }, () => Math.floor(this.#random() * 255) - 127);
  }

  scales(count: number): Float32Array {
    return Float32Array.from({ length: count }, () => 0.002 + 0.02 * this.#random());
  }
}

/** Rows of int8 with their scales, as floats. */
function dequantize(data: Int8Array, scales: Float32Array): Vector[] {
  const cols = data.length / scales.length;
  return Array.from(scales, (scale, row) =>
    Array.from(data.subarray(row * cols, (row + 1) * cols), (value) => value * scale),
  );
}

function largestDifference(values: ArrayLike<number>, reference: ArrayLike<number>): number {
  expect(values.length).toBe(reference.length);
  return Math.max(...Array.from(values, (value, i) => Math.abs(value - reference[i])));
}

describe('linear_s8', () => {
  test.each([
    [1, 4, 1],
    [128, 128, 8],
    [37, 32, 5],
    [300, 12, 2], // more rows than a tile has scales
    [9, 512, 3],
  ])('%i × %i by %i vectors', (rows, cols, count) => {
    const noise = new Noise(rows);
    const bench = new Bench(each);
    const [w, x, y] = [
      noise.bytes(rows * cols),
      noise.bytes(count * cols),
      noise.floats(count * rows),
    ];
    const [wScales, xScales] = [noise.scales(rows), noise.scales(count)];
    const [inImage, inMemory] = [bench.image(w, wScales), bench.memory(w, wScales)];
    const [xAt, xScalesAt, yAt] = [bench.memory(x), bench.memory(xScales), bench.memory(y)];
    const weights = dequantize(w, wScales).flat();
    const product = dequantize(x, xScales).flatMap((vector) => linear(weights, vector));
    const added = product.map((value, i) => value + y[i]);
    const budget = 1e-6 * cols;

    const tail = [rows, cols, xAt, xScalesAt, count, yAt];
    runBoth(bench, 'linear_s8', inImage, inImage + w.length, ...tail, 1);
    expect(largestDifference(bench.floats(yAt, y.length), added)).toBeLessThan(budget);
    runBoth(bench, 'linear_s8', inImage, inImage + w.length, ...tail, 0);
    expect(largestDifference(bench.floats(yAt, y.length), product)).toBeLessThan(budget);
    runBoth(bench, 'linear_s8_memory', inMemory, inMemory + w.length, ...tail, 0);
    expect(largestDifference(bench.floats(yAt, y.length), product)).toBeLessThan(budget);
  });
});

describe('linear_s4', () => {
  test.each([
    [1, 8, 1],
    [128, 128, 8],
    [37, 32, 9], // more vectors and more rows than are worked on at once
    [300, 16, 2], // more rows than a tile has scales
    [9, 512, 3],
  ])('%i × %i by %i vectors is linear_s8 of the same weights', (rows, cols, count) => {
    const noise = new Noise(rows);
    const bench = new Bench(each);
    const w = noise.bytes(rows * cols).map((value) => value >> 4);
    const pairs = Int8Array.from({ length: w.length / 2 }, (_, i) => {
      return (w[2 * i + 1] << 4) | (w[2 * i] & 15);
    });
    const scales = noise.scales(rows);
    const [in8, in4] = [bench.image(w, scales), bench.image(pairs, scales)];
    const x = bench.memory(noise.bytes(count * cols));
    const xScales = bench.memory(noise.scales(count));
    const y = noise.floats(count * rows);
    const [y8, y4] = [bench.memory(y), bench.memory(y)];
    for (const add of [1, 0]) {
      runBoth(bench, 'linear_s8', in8, in8 + w.length, rows, cols, x, xScales, count, y8, add);
      const at4 = [in4, in4 + pairs.length, rows, cols, x, xScales, count, y4];
      runBoth(bench, 'linear_s4', ...at4, add);
      expect(bench.floats(y4, y.length)).toEqual(bench.floats(y8, y.length));
    }
  });
});

describe('attend', () => {
  const [heads, kvHeads, width] = [4, 2, 8];
  const cols = kvHeads * width;

  function prepare(queries: number, imageRows: number, room: number, seed: number, size: number) {
    const noise = new Noise(seed);
    const bench = new Bench(each);
    const block = (rows: number) => ({
      k: noise.bytes(rows * cols),
      kScales: noise.scales(rows),
      v: noise.bytes(rows * cols),
      vScales: noise.scales(rows),
    });
    const [memory, cache] = [block(imageRows), block(room)];
    const q = noise.floats(queries * heads * width, size);
    const image = bench.image(memory.k, memory.kScales, memory.v, memory.vScales);
    const cacheAt = bench.memory(cache.k, cache.kScales, cache.v, cache.vScales);
    const qAt = bench.memory(q);
    const scratch = bench.memory(new Float32Array(imageRows + room + 4 + 2 * width));
    const run = (count: number) => {
      const shape = [queries, heads, kvHeads, width];
      runBoth(bench, 'attend', qAt, ...shape, image, imageRows, cacheAt, room, count, scratch);
      return bench.floats(qAt, q.length);
    };
    const reference = (count: number) => {
      const rows = (of: 'k' | 'v', scales: 'kScales' | 'vScales') => [
        ...dequantize(memory[of], memory[scales]),
        ...dequantize(cache[of], cache[scales]).slice(0, count),
      ];
      const [k, v] = [rows('k', 'kScales'), rows('v', 'vScales')];
      return Array.from({ length: queries }, (_, i) =>
        attend(Array.from(q.subarray(i * cols * 2, (i + 1) * cols * 2)), k, v, width),
      ).flat();
    };
    return { run, reference };
  }

  test.each([
    [1, 0, 1, 1],
    [8, 0, 64, 21],
    [1, 50, 48, 7],
    [2, 301, 64, 64], // more rows than a tile has scales
  ])('%i queries over %i rows of the image and %i-row cache with %i', (queries, rows, room, n) => {
    const { run, reference } = prepare(queries, rows, room, rows + n, 1.5);
    // Values are up to 2.8; queries are rounded to 1/127 and weights to 1/8191 of the largest.
    expect(largestDifference(run(n), reference(n))).toBeLessThan(0.02);
  });

  test('over as many rows as there can be, sums stay within i32', () => {
    const { run, reference } = prepare(1, 8192, 64, 1, 0);
    // Equal scores: every weight counts, and all are rounded alike.
    expect(largestDifference(run(64), reference(64))).toBeLessThan(0.02);
  });

  test('an argument outside the image or the memory is refused', () => {
    const bench = new Bench(each);
    const at = bench.memory(new Float32Array(4096));
    const image = bench.image(new Float32Array(1024));
    const refused = (...args: number[]) =>
      runners.every((runner) => bench.runTwin(runner, 'attend', ...args) === null);
    const expected = runners.length > 0;
    expect(refused(at, 1, 4, 2, 8, image, 1000, at, 4, 4, at)).toBe(expected);
    expect(refused(at, 1, 4, 2, 8, image, 4, at, 4000, 4, at)).toBe(expected);
    expect(refused(at, 1, 4, 2, 8, image, 4, at, 4, 5, at)).toBe(expected);
    expect(refused(at, 1, 4, 2, 8, image, 4, at, 4, 0, at)).toBe(expected);
    expect(refused(at + 2, 1, 4, 2, 8, image, 4, at, 4, 4, at)).toBe(expected);
    expect(refused(at, 1, 4, 2, 8, 0xfffffff0, 4, at, 4, 4, at)).toBe(expected);
    expect(refused(at, 1, 4, 2, 8, image, 4, at, 4, 4, at + 4 * 4096 - 16)).toBe(expected);
  });
});

test('rms_norm', () => {
  const noise = new Noise(3);
  const bench = new Bench(each);
  const [x, gain] = [noise.floats(5 * 36, 3), noise.floats(36)];
  const [xAt, gainAt, yAt] = [
    bench.memory(x),
    bench.image(gain),
    bench.memory(new Float32Array(5 * 36)),
  ];
  runBoth(bench, 'rms_norm', xAt, 5, 36, gainAt, yAt);
  const expected = Array.from({ length: 5 }, (_, row) =>
    rmsNorm(Array.from(x.subarray(36 * row, 36 * (row + 1))), gain),
  ).flat();
  expect(largestDifference(bench.floats(yAt, 180), expected)).toBeLessThan(1e-6);
  runBoth(bench, 'rms_norm', xAt, 5, 36, gainAt, xAt);
  expect(bench.floats(xAt, 180)).toEqual(bench.floats(yAt, 180));
});

test('rope', () => {
  const [rows, heads, width, first] = [3, 2, 8, 41];
  const noise = new Noise(4);
  const bench = new Bench(each);
  const angle = (at: number) => Math.floor(at / 4) * 10000 ** ((-2 * (at % 4)) / width);
  const cos = bench.image(Float32Array.from({ length: 64 * 4 }, (_, at) => Math.cos(angle(at))));
  const sin = bench.image(Float32Array.from({ length: 64 * 4 }, (_, at) => Math.sin(angle(at))));
  const x = noise.floats(rows * heads * width);
  const xAt = bench.memory(x);
  runBoth(bench, 'rope', xAt, rows, heads, width, cos, sin, first);
  const expected = Array.from({ length: rows }, (_, row) =>
    rope(Array.from(x.subarray(16 * row, 16 * (row + 1))), width, first + row),
  ).flat();
  expect(largestDifference(bench.floats(xAt, x.length), expected)).toBeLessThan(1e-6);
});

describe('quantize_rows', () => {
  function quantize(x: Float32Array, rows: number) {
    const bench = new Bench(each);
    const xAt = bench.memory(x);
    const [x8, scales] = [
      bench.memory(new Int8Array(x.length)),
      bench.memory(new Float32Array(rows)),
    ];
    runBoth(bench, 'quantize_rows', xAt, rows, x.length / rows, x8, scales);
    return { x8: bench.bytes(x8, x.length), scales: bench.floats(scales, rows) };
  }

  test('is off by half a step at most', () => {
    const x = new Noise(5).floats(6 * 40, 7);
    const { x8, scales } = quantize(x, 6);
    const step = Math.max(...scales);
    expect(largestDifference(dequantize(x8, scales).flat(), x)).toBeLessThan(0.5001 * step);
  });

  test('rounds half away from zero', () => {
    const x = Float32Array.of(127, 0.5, -0.5, 1.5, -1.5, 2.5, -127, 0.49);
    expect(Array.from(quantize(x, 1).x8)).toEqual([127, 1, -1, 2, -2, 3, -127, 0]);
  });

  test('zeros, subnormals, infinities and NaN stay within int8', () => {
    const zeros = quantize(new Float32Array(8), 2);
    expect([...zeros.x8, ...zeros.scales]).toEqual(new Array(10).fill(0));
    const tiny = quantize(Float32Array.of(2e-43, -1e-45, 1.9e-43, 0), 1);
    expect(tiny.x8[0]).toBe(127);
    const wild = quantize(Float32Array.of(Infinity, -Infinity, 1, NaN), 1);
    expect(Array.from(wild.x8)).toEqual([127, 127, 0, 127]);
  });
});

test('dequantize_row', () => {
  const noise = new Noise(6);
  const bench = new Bench(each);
  const row = noise.bytes(48);
  const [w, scale, y] = [
    bench.image(row),
    bench.image(Float32Array.of(0.03)),
    bench.memory(new Float32Array(48)),
  ];
  runBoth(bench, 'dequantize_row', w, scale, 48, y);
  const expected = Array.from(row, (value) => Math.fround(value * Math.fround(0.03)));
  expect(Array.from(bench.floats(y, 48))).toEqual(expected);
});

test('dequantize_row_s4', () => {
  const bench = new Bench(each);
  const values = Int8Array.from({ length: 32 }, (_, i) => (i % 16) - 8);
  const pairs = Int8Array.from(
    { length: 16 },
    (_, i) => (values[2 * i + 1] << 4) | (values[2 * i] & 15),
  );
  const [w, scale, y] = [
    bench.image(pairs),
    bench.image(Float32Array.of(0.03)),
    bench.memory(new Float32Array(32)),
  ];
  runBoth(bench, 'dequantize_row_s4', w, scale, 32, y);
  const expected = Array.from(values, (value) => Math.fround(value * Math.fround(0.03)));
  expect(Array.from(bench.floats(y, 32))).toEqual(expected);
});

test('exp', () => {
  const bench = new Bench(each);
  const xs = Float32Array.from({ length: 20001 }, (_, i) => -87 + (i * 175) / 20000);
  const special = [-87.01, -1e9, -Infinity, NaN, 88.5, Infinity, -0, 1e-40];
  const at = bench.memory(Float32Array.of(...xs, ...special));
  const instance = new WebAssembly.Instance(each, { host: { weights: () => {} } });
  const exp = instance.exports['exp'] as (x: number) => number;
  const ours = Array.from(bench.floats(at, xs.length + special.length), exp);
  for (const runner of runners) {
    const twin = bench.runTwin(runner, 'exp')!;
    for (const [i, value] of ours.entries()) expect(twin.readFloatLE(4 * i)).toBe(value);
  }
  const relative = Array.from(xs.subarray(1), (x, i) => Math.abs(ours[i + 1] / Math.exp(x) - 1));
  expect(Math.max(...relative)).toBeLessThan(3e-7);
  const e88 = exp(88);
  expect(ours.slice(xs.length)).toEqual([0, 0, 0, 0, e88, e88, 1, 1]);
});
