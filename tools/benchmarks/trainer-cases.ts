/** What trainer.ts measures: the matmuls of a step, and one attention sublayer there and back. */
import { SPECIAL_TOKENS } from '../../codegen/tokenizer.ts';
import { startCrew } from '../train/crew.ts';
import type { Crew } from '../train/crew.ts';
import { initialiseParameters } from '../train/parameters.ts';
import { seededRandom } from '../train/random.ts';
import { selfBackward, selfForward } from '../train/self-attention.ts';
import type { Tensor, Tfjs } from './tfjs.ts';
import { sublayer } from './tfjs-sublayer.ts';

export interface SpeedCase {
  readonly kind: 'matmul' | 'block';
  readonly name: string;
  readonly ours: () => void;
  /** Ways for tfjs to compute the same. */
  readonly theirs: readonly (() => void)[];
  /** The largest difference of the results, of numbers about 1. */
  readonly error: () => number;
}

/** The base model's sizes. */
const [WIDTH, HEADS, KV_HEADS] = [128, 4, 2];
/** Tool tokens of a shard of the usual batch, as texts of equal length: no padding in tfjs. */
const [TEXTS, TEXT_TOKENS] = [14, 40];
const ROWS = TEXTS * TEXT_TOKENS;

interface Shape {
  readonly what: string;
  readonly m: number;
  readonly n: number;
  readonly k: number;
  readonly aT?: boolean;
  readonly bT?: boolean;
}

const SHAPES: readonly Shape[] = [
  { what: 'qkv: x Wᵀ', m: ROWS, n: 2 * WIDTH, k: WIDTH, bT: true },
  { what: 'qkv: dW = dyᵀ x', m: 2 * WIDTH, n: WIDTH, k: ROWS, aT: true },
  { what: 'qkv: dx = dy W', m: ROWS, n: WIDTH, k: 2 * WIDTH },
  { what: 'out: x Wᵀ', m: ROWS, n: WIDTH, k: WIDTH, bT: true },
  { what: 'queries, out: x Wᵀ', m: 192, n: WIDTH, k: WIDTH, bT: true },
  { what: 'Muon: X Xᵀ', m: WIDTH, n: WIDTH, k: WIDTH, bT: true },
  { what: 'Muon: S X', m: WIDTH, n: WIDTH, k: WIDTH },
];

export async function matmulCases(tf: Tfjs): Promise<SpeedCase[]> {
  const crew = await oneThread();
  return SHAPES.map((shape) => matmulCase(tf, crew, shape));
}

function matmulCase(tf: Tfjs, crew: Crew, { what, m, n, k, aT, bT }: Shape): SpeedCase {
  const { k: kernels, f32, scratch, layout } = crew.compute;
  const [a, b] = [randomFloats(1, m * k), randomFloats(2, k * n)];
  // Room that no layer uses now: activations of the second and third layer.
  const [aAt, bAt, cAt] = [1, 2, 3].map((layer) => layout.toolSpaces[0].layers[layer].qkv);
  const [aRow, aCol] = aT ? [1, m] : [k, 1];
  const [bRow, bCol] = bT ? [1, k] : [n, 1];
  const ours = (): void => {
    kernels.matmul(cAt, n, aAt, aRow, aCol, bAt, bRow, bCol, m, n, k, 1, 0, scratch.work);
  };
  const [x, y] = [tf.tensor(a, aT ? [k, m] : [m, k]), tf.tensor(b, bT ? [n, k] : [k, n])];
  const flags = (): Tensor => tf.matMul(x, y, aT, bT);
  const straight = (): Tensor =>
    tf.tidy(() => tf.matMul(aT ? tf.transpose(x) : x, bT ? tf.transpose(y) : y));
  return {
    kind: 'matmul',
    name: `${what}  ${m} × ${k} × ${n}`,
    ours,
    theirs: [flags, straight].map((run) => () => run().dispose()),
    error: () => {
      f32.set(a, aAt / 4);
      f32.set(b, bAt / 4);
      ours();
      return farthest(f32.subarray(cAt / 4, cAt / 4 + m * n), flags().dataSync());
    },
  };
}

/** x ← x + sigmoid(gate) · out(attention(norm(x))), and all its gradients. */
export async function blockCases(tf: Tfjs): Promise<SpeedCase[]> {
  const crew = await oneThread();
  const { compute: c } = crew;
  const { layout, f32, model } = c;
  const weights = f32.subarray(layout.weights / 4);
  initialiseParameters(weights, layout.parameters, seededRandom(1));
  const space = layout.toolSpaces[0].layers[0];
  const next = layout.toolSpaces[0].layers[1].x;
  const [x, dy] = [randomFloats(3, ROWS * WIDTH), randomFloats(4, ROWS * WIDTH)];
  f32.set(x, space.x / 4);
  const starts = layout.batch.toolStarts;
  for (let text = 0; text <= TEXTS; text++) c.i32[starts / 4 + text] = text * TEXT_TOKENS;
  const rows = { starts, sequences: TEXTS, rows: ROWS, causal: false, site: 0 };
  const gradients = layout.scratch[0].dx / 4;
  const ours = (): void => {
    f32.set(dy, gradients);
    selfForward(c, model.encoder[0], space, next, rows);
    selfBackward(c, model.encoder[0], space, rows);
  };
  const tensors = ['norm', 'q_norm', 'k_norm', 'gate', 'qkv', 'out'].map((name) => {
    const { offset, count, shape } = layout.parameters.byName.get(`encoder.0.${name}`)!;
    return tf.tensor(weights.slice(offset / 4, offset / 4 + count), shape);
  });
  const sizes = { texts: TEXTS, tokens: TEXT_TOKENS, heads: HEADS, groups: KV_HEADS, width: WIDTH };
  const angles = [layout.cos, layout.sin].map((at) =>
    tf.tensor(f32.slice(at / 4, at / 4 + (TEXT_TOKENS * WIDTH) / HEADS / 2), [
      TEXT_TOKENS,
      1,
      WIDTH / HEADS / 2,
    ]),
  );
  const run = sublayer(tf, sizes, angles as [Tensor, Tensor]);
  const upstream = tf.tensor(dy, [ROWS, WIDTH]);
  const gradient = tf.grads((...inputs) => tf.sum(tf.mul(run(inputs), upstream)));
  const inputs = [tf.tensor(x, [ROWS, WIDTH]), ...tensors];
  const theirs = (): Tensor[] => tf.tidy(() => gradient(inputs));
  const disposed = (): void => {
    for (const tensor of theirs()) tensor.dispose();
  };
  return [
    {
      kind: 'block',
      name: `attention sublayer, forward and backward  ${TEXTS} × ${TEXT_TOKENS}`,
      ours,
      theirs: [disposed],
      error: () => {
        ours();
        return farthest(f32.subarray(gradients, gradients + ROWS * WIDTH), theirs()[0].dataSync());
      },
    },
  ];
}

function oneThread(): Promise<Crew> {
  const calibration = { threshold: 0, x: [0, 1], y: [0, 1] };
  const vocabulary = [...SPECIAL_TOKENS];
  const shape = { width: WIDTH, heads: HEADS, kvHeads: KV_HEADS, encoderLayers: 4 };
  return startCrew(
    { family: 'bodkin', ...shape, decoderLayers: 1, vocabulary, calibration, version: 1 },
    {
      shards: 1,
      threads: 1,
      queries: 16,
      tools: TEXTS,
      toolTokens: ROWS,
      heads: 64,
      vectorWidth: 0,
    },
    { dropout: 0, rates: { muon: 0, adamw: 0, decay: 0 }, quantize: false },
  );
}

function randomFloats(seed: number, count: number): Float32Array {
  const random = seededRandom(seed);
  return Float32Array.from({ length: count }, () => 2 * random() - 1);
}

function farthest(a: Float32Array, b: Float32Array): number {
  return a.reduce((most, x, i) => Math.max(most, Math.abs(x - b[i])), 0);
}
