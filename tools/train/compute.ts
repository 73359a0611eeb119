import { INT8_LEVELS } from '../../codegen/image/index.ts';
import { instantiateKernels } from './kernels.ts';
import type { Kernels } from './kernels.ts';
import type { Scratch } from './activations.ts';
import type { Layout } from './layout.ts';
import type { Dims } from './sizes.ts';
import { parameterOffset } from './parameters.ts';
import { mix } from './random.ts';

/** What a task computes with: kernels, views of the memory, and where gradients go. */
export interface Compute {
  readonly k: Kernels;
  readonly layout: Layout;
  readonly dims: Dims;
  readonly model: ModelTensors;
  readonly scratch: Scratch;
  readonly f32: Float32Array;
  readonly f64: Float64Array;
  readonly i32: Int32Array;
  readonly u8: Uint8Array;
  /** Index of this thread's QuerySpace and Scratch. */
  readonly thread: number;
  /** Address of the flat array that this task's gradients are added to. */
  grads: number;
  /** Dropout of this task: rate 0 outside training. */
  dropout: number;
  dropoutKey: number;
  /** Whether weights and activations are rounded as the device rounds them. */
  quantize: boolean;
}

/** Byte offsets in the flat array, by the names of docs/model.md. */
export interface SelfTensors {
  readonly norm: number;
  readonly qNorm: number;
  readonly kNorm: number;
  readonly gate: number;
  readonly qkv: number;
  readonly out: number;
}

export interface CrossTensors {
  readonly norm: number;
  readonly qNorm: number;
  readonly kNorm: number;
  readonly gate: number;
  readonly q: number;
  readonly kv: number;
  readonly out: number;
}

export interface ModelTensors {
  readonly embedding: number;
  readonly encoder: readonly SelfTensors[];
  readonly encoderNorm: number;
  readonly bos: number;
  readonly input: number;
  readonly decoder: readonly { readonly self: SelfTensors; readonly cross: CrossTensors }[];
  readonly decoderNorm: number;
  readonly memory: number;
  readonly pointerQuery: number;
  readonly pointerKey: number;
  readonly startQuery: number;
  readonly startKey: number;
  readonly endQuery: number;
  readonly endFromStart: number;
  readonly endKey: number;
  readonly temperature: number;
}

export function createCompute(
  module: WebAssembly.Module,
  memory: WebAssembly.Memory,
  layout: Layout,
  thread: number,
): Compute {
  return {
    k: instantiateKernels(module, memory),
    layout,
    dims: layout.dims,
    model: modelTensors(layout),
    scratch: layout.scratch[thread],
    f32: new Float32Array(memory.buffer),
    f64: new Float64Array(memory.buffer),
    i32: new Int32Array(memory.buffer),
    u8: new Uint8Array(memory.buffer),
    thread,
    grads: layout.shardGradients,
    dropout: 0,
    dropoutKey: 0,
    quantize: false,
  };
}

/** y = x Wᵀ for W of [outputs, inputs] at a byte offset of the flat array. */
export function linear(
  c: Compute,
  y: number,
  x: number,
  w: number,
  rows: number,
  outputs: number,
  inputs: number,
): void {
  if (rows === 0) return;
  const weights = c.layout.weights + w;
  c.k.matmul(
    y,
    outputs,
    x,
    inputs,
    1,
    weights,
    1,
    inputs,
    rows,
    outputs,
    inputs,
    1,
    0,
    c.scratch.work,
  );
}

/** dW += dyᵀ x, and dx = dy W (added to with `add`; not computed for dx 0). */
export function linearBackward(
  c: Compute,
  o: {
    dx: number;
    add: boolean;
    dy: number;
    x: number;
    w: number;
    rows: number;
    outputs: number;
    inputs: number;
  },
): void {
  const { rows, outputs, inputs } = o;
  if (rows === 0) return;
  c.k.matmul(
    c.grads + o.w,
    inputs,
    o.dy,
    1,
    outputs,
    o.x,
    inputs,
    1,
    outputs,
    inputs,
    rows,
    1,
    1,
    c.scratch.work,
  );
  if (o.dx === 0) return;
  c.k.matmul(
    o.dx,
    inputs,
    o.dy,
    outputs,
    1,
    c.layout.weights + o.w,
    inputs,
    1,
    rows,
    inputs,
    outputs,
    1,
    o.add ? 1 : 0,
    c.scratch.work,
  );
}

/** Drops elements in place. The same site drops the same elements in the backward pass. */
export function drop(c: Compute, x: number, count: number, site: number): void {
  if (c.dropout === 0) return;
  const threshold = Math.floor(c.dropout * 0x1_0000_0000);
  c.k.dropout(x, count, mix(c.dropoutKey + mix(site)), threshold, 1 / (1 - c.dropout));
}

/**
 * Rounds rows of activations to int8 and back, as the device does before each matrix. The backward
 * pass takes no notice: the straight-through estimator (Bengio et al., 2013).
 */
export function round(c: Compute, x: number, stride: number, rows: number, cols: number): void {
  if (c.quantize && rows > 0) c.k.fake_quantize(x, stride, x, stride, rows, cols, INT8_LEVELS);
}

/** The length of the longest sequence, rounded up to whole vectors: the width of score rows. */
export function scoreRow(c: Compute, starts: number, sequences: number): number {
  let longest = 0;
  for (let s = starts >> 2; s < (starts >> 2) + sequences; s++) {
    longest = Math.max(longest, c.i32[s + 1] - c.i32[s]);
  }
  return (longest + 3) & ~3;
}

/** The tables are float32 of float64 values: the same on every machine that rounds sin right. */
export function fillTables(layout: Layout, f32: Float32Array): void {
  const half = layout.dims.D / 2;
  const positions = (layout.sin - layout.cos) / 4 / half;
  for (let position = 0; position < Math.floor(positions); position++) {
    for (let i = 0; i < half; i++) {
      const angle = position * 10000 ** ((-2 * i) / layout.dims.D);
      f32[layout.cos / 4 + position * half + i] = Math.cos(angle);
      f32[layout.sin / 4 + position * half + i] = Math.sin(angle);
    }
  }
}

function modelTensors({ parameters, dims }: Layout): ModelTensors {
  const at = (name: string): number => parameterOffset(parameters, name);
  const common = (prefix: string) => ({
    norm: at(`${prefix}.norm`),
    qNorm: at(`${prefix}.q_norm`),
    kNorm: at(`${prefix}.k_norm`),
    gate: at(`${prefix}.gate`),
    out: at(`${prefix}.out`),
  });
  const self = (prefix: string) => ({ ...common(prefix), qkv: at(`${prefix}.qkv`) });
  const cross = (prefix: string) => ({
    ...common(prefix),
    q: at(`${prefix}.q`),
    kv: at(`${prefix}.kv`),
  });
  return {
    embedding: at('embedding'),
    encoder: Array.from({ length: dims.Le }, (_, l) => self(`encoder.${l}`)),
    encoderNorm: at('encoder.norm'),
    bos: at('decoder.bos'),
    input: at('decoder.input'),
    decoder: Array.from({ length: dims.Ld }, (_, l) => ({
      self: self(`decoder.${l}.self`),
      cross: cross(`decoder.${l}.cross`),
    })),
    decoderNorm: at('decoder.norm'),
    memory: at('memory'),
    pointerQuery: at('pointer.query'),
    pointerKey: at('pointer.key'),
    startQuery: at('span.start_query'),
    startKey: at('span.start_key'),
    endQuery: at('span.end_query'),
    endFromStart: at('span.end_from_start'),
    endKey: at('span.end_key'),
    temperature: at('contrast.temperature'),
  };
}
