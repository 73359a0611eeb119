/** Kernels without a gradient of their own, or with one beside the value, against plain code. */
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { quantizeMatrix } from '../../codegen/image/matrix.ts';
import { KernelSheet, farthest, randomFloats } from './kernel-sheet.ts';

let sheet: KernelSheet;
beforeAll(async () => {
  sheet = await KernelSheet.open();
});
afterEach(() => sheet.clear());

describe('pointer loss is the cross-entropy over legal columns', () => {
  const ROW = 8;
  const LEGAL = [
    1,
    1,
    0,
    1,
    1,
    0,
    0,
    0, // some columns are no choice
    0,
    0,
    0,
    0,
    0,
    1,
    0,
    0, // one choice: no loss, no gradient
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    1,
    0,
    0,
    0,
    0,
    0, // no decision
  ];
  const TARGETS = [3, 5, 0, -1];
  const WEIGHT = 0.25;
  test.each([[0], [0.1]])('smoothing %f', (smoothing) => {
    const logits = randomFloats(4, LEGAL.length).map((x) => 5 * x);
    const at = sheet.floats(logits);
    const losses = sheet.zeros(TARGETS.length);
    sheet.k.pointer_loss(
      at,
      sheet.bytes(LEGAL),
      ROW,
      sheet.ints(TARGETS),
      TARGETS.length,
      WEIGHT,
      smoothing,
      losses,
    );
    const expected = TARGETS.map((target, i) => {
      const legal = LEGAL.slice(i * ROW, (i + 1) * ROW).map(Boolean);
      return crossEntropy([...logits.slice(i * ROW, (i + 1) * ROW)], legal, target, smoothing);
    });
    const gradient = expected.flatMap((row) => row.gradient.map((g) => WEIGHT * g));
    expect(
      farthest(
        sheet.view(losses, 4),
        expected.map(({ loss }) => loss),
      ),
    ).toBeLessThan(1e-5);
    expect(farthest(sheet.view(at, LEGAL.length), gradient)).toBeLessThan(1e-6);
  });
});

/** −ln p(target) and the gradient of the smoothed cross-entropy, in float64. */
function crossEntropy(
  logits: readonly number[],
  legal: readonly boolean[],
  target: number,
  smoothing: number,
): { loss: number; gradient: number[] } {
  if (target < 0) return { loss: 0, gradient: logits.map(() => 0) };
  const powers = logits.map((x, j) => (legal[j] ? Math.exp(x) : 0));
  const sum = powers.reduce((a, b) => a + b);
  const choices = legal.filter(Boolean).length;
  const gradient = powers.map((power, j) => {
    if (!legal[j]) return 0;
    return power / sum - smoothing / choices - (j === target ? 1 - smoothing : 0);
  });
  return { loss: -Math.log(powers[target] / sum), gradient };
}

describe('matmul', () => {
  // Whole tiles of 4 × 8, edges of every kind, one block and more of depth 256 and of rows 64.
  const SHAPES = [
    [4, 8, 4],
    [1, 1, 1],
    [3, 5, 7],
    [4, 12, 9],
    [65, 9, 5],
    [7, 11, 300],
    [70, 16, 257],
  ];
  const KINDS = [
    { name: 'A B', aT: false, bT: false, add: false },
    { name: 'A Bᵀ', aT: false, bT: true, add: false },
    { name: 'C + Aᵀ B', aT: true, bT: false, add: true },
    { name: 'C + Aᵀ Bᵀ', aT: true, bT: true, add: true },
  ];
  test.each(KINDS)('$name', ({ aT, bT, add }) => {
    for (const [m, n, k] of SHAPES) {
      sheet.clear();
      const [a, b] = [randomFloats(m, m * k), randomFloats(n, k * n)];
      const row = n + 3; // columns past n must stay as they are
      const before = randomFloats(k, m * row);
      const c = sheet.floats(before);
      const [aRow, aCol] = aT ? [1, m] : [k, 1];
      const [bRow, bCol] = bT ? [1, k] : [n, 1];
      sheet.k.matmul(
        c,
        row,
        sheet.floats(a),
        aRow,
        aCol,
        sheet.floats(b),
        bRow,
        bCol,
        m,
        n,
        k,
        0.5,
        add ? 1 : 0,
        sheet.zeros(64 * 256 + 32 + 256 * (n + 8)),
      );
      const expected = before.map((old, at) => {
        const [i, j] = [Math.floor(at / row), at % row];
        if (j >= n) return old;
        let sum = 0;
        for (let p = 0; p < k; p++) sum += a[i * aRow + p * aCol] * b[p * bRow + j * bCol];
        return (add ? old : 0) + 0.5 * sum;
      });
      const error = farthest(sheet.view(c, m * row), expected);
      expect(error, `${m} × ${n} × ${k}`).toBeLessThan(1e-4);
    }
  });
});

describe('fake_quantize', () => {
  test.each([127, 7])('leaves what integers up to %i keep of each row', (levels) => {
    const [rows, cols, stride] = [3, 12, 16];
    const x = randomFloats(levels, rows * stride);
    x.fill(0, stride, 2 * stride); // a row of zeros stays one
    const at = sheet.floats(x);
    sheet.k.fake_quantize(at, stride, at, stride, rows, cols, levels);
    const expected = x.slice();
    for (let row = 0; row < rows; row++) {
      const values = x.slice(row * stride, row * stride + cols);
      const packed = quantizeMatrix(values, 1, cols, 1, levels);
      const kept = Float32Array.from(packed.data, (value) => value * packed.scales[0]);
      expected.set(kept, row * stride);
    }
    expect(farthest(sheet.view(at, rows * stride), expected)).toBeLessThan(1e-6);
  });
});

describe('vectors', () => {
  test('dropout of rate 0 is the identity, to the bit', () => {
    const x = randomFloats(1, 64);
    const at = sheet.floats(x);
    sheet.k.dropout(at, 64, 123, 0, 1);
    expect([...sheet.view(at, 64)]).toEqual([...x]);
  });

  test('dropout of rate 0.3 drops three in ten and keeps the mean; another key, others', () => {
    const count = 1 << 15;
    const drop = (key: number): Float32Array => {
      const at = sheet.floats(new Float32Array(count).fill(1));
      sheet.k.dropout(at, count, key, 0.3 * 2 ** 32, 1 / 0.7);
      return sheet.view(at, count);
    };
    const [one, other] = [drop(1), drop(99)];
    const dropped = one.filter((x) => x === 0).length / count;
    expect(dropped).toBeCloseTo(0.3, 2);
    expect(one.reduce((sum, x) => sum + x, 0) / count).toBeCloseTo(1, 1);
    const both = one.filter((x, i) => x === 0 && other[i] === 0).length / count;
    expect(both).toBeCloseTo(0.09, 2);
  });

  test('reduce sums shards in their order, scale and dot do what they say', () => {
    const shards = [0, 1, 2].map((shard) => randomFloats(shard + 1, 8));
    const x = sheet.floats(shards.flatMap((shard) => [...shard]));
    const y = sheet.floats(new Float32Array(8).fill(0.5));
    const { fround } = Math;
    const inOrder = (first: number): number[] =>
      Array.from({ length: 8 }, (_, j) => shards.reduce((sum, s) => fround(sum + s[j]), first));
    sheet.k.reduce(y, x, 32, 3, 8, 1);
    expect([...sheet.view(y, 8)]).toEqual(inOrder(0.5));
    sheet.k.reduce(y, x, 32, 3, 8, 0);
    expect([...sheet.view(y, 8)]).toEqual(inOrder(0));
    sheet.k.scale(y, 8, 2);
    expect([...sheet.view(y, 8)]).toEqual(inOrder(0).map((sum) => 2 * sum));
    const squares = inOrder(0).reduce((sum, s) => sum + 4 * s * s, 0);
    expect(sheet.k.dot(y, y, 8)).toBeCloseTo(squares, 5);
  });
});
