/** AdamW and Muon against a plain implementation in float64, over several steps. */
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { KernelSheet, farthest, randomFloats } from './kernel-sheet.ts';

let sheet: KernelSheet;
beforeAll(async () => {
  sheet = await KernelSheet.open();
});
afterEach(() => sheet.clear());

const STEPS = 4;

describe('AdamW', () => {
  const [BETA1, BETA2] = [0.9, 0.98];
  const RATE = 0.01;
  const CASES = [
    { name: 'plain', decay: 0, clip: 1 },
    { name: 'with decay', decay: 0.1, clip: 1 },
    { name: 'with a clipped gradient', decay: 0.1, clip: 0.25 },
  ];
  test.each(CASES)('$name', ({ decay, clip }) => {
    const count = 12;
    const w = Float64Array.from(randomFloats(1, count));
    const m = new Float64Array(count);
    const v = new Float64Array(count);
    const at = [sheet.floats(w), sheet.zeros(count), sheet.zeros(count)];
    for (let step = 1; step <= STEPS; step++) {
      const g = randomFloats(10 + step, count);
      sheet.k.adamw(
        at[0],
        sheet.floats(g),
        at[1],
        at[2],
        count,
        RATE / (1 - BETA1 ** step),
        BETA1,
        BETA2,
        1 / (1 - BETA2 ** step),
        RATE * decay,
        clip,
      );
      for (const i of w.keys()) {
        m[i] = BETA1 * m[i] + (1 - BETA1) * clip * g[i];
        v[i] = BETA2 * v[i] + (1 - BETA2) * (clip * g[i]) ** 2;
        const mean = m[i] / (1 - BETA1 ** step);
        const spread = Math.sqrt(v[i] / (1 - BETA2 ** step));
        w[i] -= RATE * decay * w[i] + (RATE * mean) / (spread + 1e-8);
      }
    }
    expect(farthest(sheet.view(at[0], count), w)).toBeLessThan(1e-4 * RATE * STEPS);
    expect(farthest(sheet.view(at[1], count), m)).toBeLessThan(1e-6);
    expect(farthest(sheet.view(at[2], count), v)).toBeLessThan(1e-6);
  });
});

describe('Muon', () => {
  const RATE = 0.02;
  const DECAY = 0.01;
  const MOMENTUM = 0.95;
  const SHAPES = [
    { name: 'wide', rows: 4, cols: 12 },
    { name: 'square', rows: 8, cols: 8 },
    { name: 'tall', rows: 12, cols: 4 },
    { name: 'with edges', rows: 6, cols: 10 },
  ];
  test.each(SHAPES)('$name', ({ rows, cols }) => {
    const count = rows * cols;
    let w = toMatrix(randomFloats(1, count), cols);
    let m: Matrix = w.map((row) => row.map(() => 0));
    const [wAt, mAt] = [sheet.floats(w.flat()), sheet.zeros(count)];
    const scratch = sheet.zeros(2 * count + 2 * Math.min(rows, cols) ** 2 + 20000);
    let update: Matrix = [];
    for (let step = 1; step <= STEPS; step++) {
      const gradient = randomFloats(10 + step, count);
      sheet.k.muon(
        wAt,
        sheet.floats(gradient),
        mAt,
        rows,
        cols,
        RATE,
        MOMENTUM,
        RATE * DECAY,
        scratch,
      );
      const g = toMatrix(gradient, cols);
      m = combine(MOMENTUM, m, 1, g);
      update = orthogonalise(combine(1, g, MOMENTUM, m));
      const stretch = Math.sqrt(Math.max(1, rows / cols));
      w = combine(1 - RATE * DECAY, w, -RATE * stretch, update);
    }
    expect(farthest(sheet.view(wAt, count), w.flat())).toBeLessThan(1e-3 * RATE);
    expect(farthest(sheet.view(mAt, count), m.flat())).toBeLessThan(1e-5);
    // What it is for: no direction of the update is much longer or shorter than another.
    const shorter = rows <= cols ? update : transpose(update);
    const lengths = shorter.map((row) => Math.hypot(...row));
    expect(Math.min(...lengths)).toBeGreaterThan(0.5);
    expect(Math.max(...lengths)).toBeLessThan(1.3);
  });
});

type Matrix = readonly (readonly number[])[];

function toMatrix(values: ArrayLike<number>, cols: number): Matrix {
  const all = Array.from(values);
  return Array.from({ length: all.length / cols }, (_, i) => all.slice(i * cols, (i + 1) * cols));
}

/** s a + t b. */
function combine(s: number, a: Matrix, t: number, b: Matrix): Matrix {
  return a.map((row, i) => row.map((x, j) => s * x + t * b[i][j]));
}

function multiply(a: Matrix, b: Matrix): Matrix {
  const columns = transpose(b);
  return a.map((row) => columns.map((column) => row.reduce((sum, x, i) => sum + x * column[i], 0)));
}

function transpose(a: Matrix): Matrix {
  return a[0].map((_, j) => a.map((row) => row[j]));
}

/** Five Newton-Schulz steps, X ← aX + (bS + cS²) X with S = X Xᵀ (Jordan et al., 2024). */
function orthogonalise(update: Matrix): Matrix {
  if (update.length > update[0].length) return transpose(orthogonalise(transpose(update)));
  const norm = Math.hypot(...update.flat());
  let x = update.map((row) => row.map((value) => value / norm));
  for (let step = 0; step < 5; step++) {
    const s = multiply(x, transpose(x));
    const polynomial = combine(-4.775, s, 2.0315, multiply(s, s));
    x = combine(3.4445, x, 1, multiply(polynomial, x)).map((row) => [...row]);
  }
  return x;
}
