import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Kernels } from '../../tools/train/kernels.ts';
import { KernelSheet, farthest, randomFloats } from './kernel-sheet.ts';

/** Addresses by name: each input, its gradient (`d` + name, zeros at first), out and dout. */
type Places = Readonly<Record<string, number>>;

/** A differentiable kernel. `backward` turns dout into inputs' gradients; it may change dout. */
interface Case {
  readonly name: string;
  /** Floats of each input. */
  readonly inputs: Readonly<Record<string, number>>;
  readonly output: number;
  /** Lists that the kernels read. */
  readonly ints?: Readonly<Record<string, readonly number[]>>;
  readonly scratch?: number;
  readonly forward: (k: Kernels, at: Places) => void;
  readonly backward: (k: Kernels, at: Places) => void;
}

// Sequences of two and three rows; the first row has the number 3, as in a shard of a batch.
const STARTS = [3, 5, 8];
const ROWS = 5;

function ropeCase(width: number): Case {
  const row = 2 * width + 4;
  const floats = ROWS * row;
  const angles = Array.from({ length: 3 * (width / 2) }, (_, i) => 0.7 * i);
  const turn = (k: Kernels, at: Places, x: number, sign: number): void => {
    k.rope(x, row, 2, width, at.starts, 2, at.cos, at.sin, sign);
  };
  return {
    name: `rope, heads of ${width}`,
    inputs: { x: floats, cos: angles.length, sin: angles.length },
    output: floats,
    ints: { starts: STARTS },
    forward: (k, at) => {
      k.add_to(at.out, at.x, floats);
      turn(k, at, at.out, 1);
    },
    // The tables are constants of a model: their gradients aren't asked for.
    backward: (k, at) => {
      k.add_to(at.dx, at.dout, floats);
      turn(k, at, at.dx, -1);
    },
  };
}

/** Four query heads over two groups of keys, D = 4, rows with columns that aren't the kernel's. */
function attentionCase(
  name: string,
  o: { causal: boolean; shared: number; kStarts: readonly number[] },
): Case {
  const [heads, groups, width] = [4, 2, 4];
  const qRow = heads * width;
  const kvRow = groups * width + 4;
  const keys = o.kStarts[2] - o.kStarts[0];
  const row = (o.shared + 4 + 3) & ~3;
  const at19 = (at: Places): number[] => [
    at.sharedK,
    at.sharedV,
    o.shared,
    at.qStarts,
    at.kStarts,
    2,
    heads,
    groups,
    width,
    o.causal ? 1 : 0,
    row,
    at.scratch,
  ];
  return {
    name,
    inputs: {
      q: ROWS * qRow,
      k: keys * kvRow,
      v: keys * kvRow,
      sharedK: o.shared * kvRow,
      sharedV: o.shared * kvRow,
    },
    output: ROWS * qRow,
    ints: { qStarts: STARTS, kStarts: o.kStarts },
    scratch: 40000,
    forward: (k, at) => {
      k.attention(at.out, qRow, at.q, qRow, at.k, at.v, kvRow, ...at19(at));
    },
    backward: (k, at) => {
      k.attention_backward(
        at.dq,
        at.dk,
        at.dv,
        at.dsharedK,
        at.dsharedV,
        at.dout,
        qRow,
        at.q,
        qRow,
        at.k,
        at.v,
        kvRow,
        ...at19(at),
      );
    },
  };
}

const CASES: readonly Case[] = [
  {
    name: 'norm, two vectors in rows of twenty',
    inputs: { x: 60, gamma: 8 },
    output: 60,
    forward: (k, at) => {
      k.norm(at.out, 20, at.x, 20, at.gamma, 3, 2, 8);
    },
    backward: (k, at) => {
      k.norm_backward(at.dx, at.dgamma, at.dout, 20, at.x, 20, at.gamma, 3, 2, 8, 0);
    },
  },
  {
    name: 'norm, in place of dy and added to a residual',
    inputs: { x: 24, gamma: 8 },
    output: 24,
    forward: (k, at) => {
      k.norm(at.out, 8, at.x, 8, at.gamma, 3, 1, 8);
      k.add_to(at.out, at.x, 24);
    },
    backward: (k, at) => {
      k.add_to(at.dx, at.dout, 24);
      k.norm_backward(at.dx, at.dgamma, at.dout, 8, at.x, 8, at.gamma, 3, 1, 8, 1);
    },
  },
  ropeCase(8),
  ropeCase(4),
  {
    name: 'gate',
    inputs: { x: 12, y: 12, gate: 1 },
    output: 12,
    forward: (k, at) => {
      k.gate(at.out, at.x, at.y, at.gate, 12);
    },
    backward: (k, at) => {
      k.gate_backward(at.dy, at.dgate, at.dout, at.y, at.gate, 12);
      k.add_to(at.dx, at.dout, 12);
    },
  },
  {
    name: 'embedding, a token twice',
    inputs: { table: 40 },
    output: 24,
    ints: { ids: [1, 4, 1] },
    forward: (k, at) => {
      k.embed(at.out, at.table, at.ids, 3, 8, 2.5);
    },
    backward: (k, at) => {
      k.embed_backward(at.dtable, at.dout, at.ids, 3, 8, 2.5);
    },
  },
  {
    name: 'gather, with a row that takes nothing',
    inputs: { x: 24 },
    output: 32,
    ints: { ids: [12, -1, 10, 12] },
    forward: (k, at) => {
      k.gather(at.out, at.x, at.ids, 10, 4, 8, 0);
    },
    backward: (k, at) => {
      k.scatter_add(at.dx, at.dout, at.ids, 10, 4, 8);
    },
  },
  attentionCase('attention to both sides', { causal: false, shared: 0, kStarts: STARTS }),
  attentionCase('attention to what came before', { causal: true, shared: 0, kStarts: STARTS }),
  attentionCase('attention to shared heads and own tokens', {
    causal: false,
    shared: 6,
    kStarts: [7, 11, 13],
  }),
  {
    name: 'pool',
    inputs: { x: 40 },
    output: 16,
    ints: { starts: STARTS },
    forward: (k, at) => {
      k.pool(at.out, at.x, at.starts, 2, 8);
    },
    backward: (k, at) => {
      k.pool_backward(at.dx, at.dout, at.starts, 2, 8);
    },
  },
  {
    name: 'logits of spans, two of them over the same tokens',
    inputs: { q: 24, k: 40 },
    output: 12,
    ints: { first: [9, 9, 11], count: [2, 2, 3] },
    forward: (k, at) => {
      k.span_logits(at.out, 4, at.q, at.k, at.first, at.count, 9, 3, 8, 0.5);
    },
    backward: (k, at) => {
      k.span_logits_backward(
        at.dq,
        at.dk,
        at.dout,
        4,
        at.q,
        at.k,
        at.first,
        at.count,
        9,
        3,
        8,
        0.5,
      );
    },
  },
  {
    name: 'dropout, which drops the same elements again',
    inputs: { x: 32 },
    output: 32,
    forward: (k, at) => {
      k.add_to(at.out, at.x, 32);
      k.dropout(at.out, 32, 5, 0.4 * 2 ** 32, 1 / 0.6);
    },
    backward: (k, at) => {
      k.add_to(at.dx, at.dout, 32);
      k.dropout(at.dx, 32, 5, 0.4 * 2 ** 32, 1 / 0.6);
    },
  },
];

let sheet: KernelSheet;
beforeAll(async () => {
  sheet = await KernelSheet.open();
});
afterEach(() => sheet.clear());

const STEP = 0.01;
/** Of gradients about 1: third derivatives times STEP², and float32's rounding over STEP. */
const ERROR_MAX = 2e-3;
const CONSTANTS = new Set(['cos', 'sin']);

describe('gradients agree with central differences, element by element', () => {
  test.each(CASES.map((one) => [one.name, one] as const))('%s', (_, one) => {
    const at: Record<string, number> = { out: sheet.zeros(one.output) };
    for (const [index, [name, count]] of Object.entries(one.inputs).entries()) {
      at[name] = sheet.floats(randomFloats(index + 1, count));
      at[`d${name}`] = sheet.zeros(count);
    }
    for (const [name, list] of Object.entries(one.ints ?? {})) at[name] = sheet.ints(list);
    at.scratch = sheet.zeros(one.scratch ?? 0);
    const weights = randomFloats(99, one.output);
    const loss = (): number => {
      const out = sheet.view(at.out, one.output).fill(0);
      one.forward(sheet.k, at);
      return out.reduce((sum, y, i) => sum + y * weights[i], 0);
    };
    loss();
    at.dout = sheet.floats(weights);
    one.backward(sheet.k, at);
    for (const [name, count] of Object.entries(one.inputs)) {
      if (CONSTANTS.has(name)) continue;
      const x = sheet.view(at[name], count);
      const differences = Array.from(x, (value, i) => {
        const lossAt = (moved: number): number => {
          x[i] = moved;
          return loss();
        };
        const slope = (lossAt(value + STEP) - lossAt(value - STEP)) / (2 * STEP);
        x[i] = value;
        return slope;
      });
      const gradient = sheet.view(at[`d${name}`], count);
      expect(farthest(gradient, differences), `d${name}`).toBeLessThan(ERROR_MAX);
      const largest = Math.max(...Array.from(gradient, Math.abs), 0);
      if (count > 0) expect(largest, `d${name} is all zeros`).toBeGreaterThan(0);
    }
  });
});
