import { LIMITS } from '../../codegen/limits.ts';
import type { Allocator } from './allocator.ts';
import type { Capacity, Dims } from './sizes.ts';

/** Activations of a self-attention sublayer that its backward pass needs, rows × columns. */
export interface SelfSpace {
  readonly x: number; // rows × d
  readonly h: number; // rows × d
  readonly qkv: number; // rows × qkv, raw
  readonly normed: number; // rows × qkv, q and k normalised and rotated, v as it is
  readonly mixed: number; // rows × d, what attention gives
  readonly y: number; // rows × d
}

/** The same of a cross-attention sublayer; kv rows are the query's tokens. */
export interface CrossSpace {
  readonly x: number; // rows × d
  readonly h: number; // rows × d
  readonly q: number; // rows × d, raw
  readonly normed: number; // rows × d
  readonly kv: number; // tokens × kv, raw
  readonly kvNormed: number; // tokens × kv
  readonly mixed: number; // rows × d
  readonly y: number; // rows × d
}

export interface EncoderSpace {
  readonly layers: readonly SelfSpace[];
  readonly last: number; // tokens × d, before the final norm
  readonly e: number; // tokens × d
}

export interface QuerySpace {
  readonly encoder: EncoderSpace;
  readonly pointed: number; // rows × d, what each step's input points at
  readonly layers: readonly { readonly self: SelfSpace; readonly cross: CrossSpace }[];
  readonly last: number; // rows × d
  readonly s: number; // rows × d, decoder states
  readonly headQuery: number; // rows × d
  readonly logits: number; // rows × heads
  readonly spanState: number; // spans × d
  readonly startQuery: number; // spans × d
  readonly endQuery: number; // spans × d
  readonly startE: number; // spans × d, encoder outputs at the spans' starts
  readonly startKey: number; // tokens × d
  readonly endKey: number; // tokens × d
  readonly startLogits: number; // spans × LIMITS.tokens
  readonly endLogits: number; // spans × LIMITS.tokens
  readonly pooled: number; // queries × d
  readonly pooledNormed: number; // queries × d
  readonly toolE: number; // tools × d
  readonly toolNormed: number; // tools × d
  readonly contrastLogits: number; // queries × tools
  readonly losses: number; // rows
}

/** Gradients that live within one task of one thread; rows is the larger of tokens and rows. */
export interface Scratch {
  readonly dx: number; // rows × d, gradient of the residual stream
  readonly dWide: number; // rows × qkv
  readonly dMixed: number; // rows × d
  readonly dY: number; // rows × d
  readonly dE: number; // tokens × d
  readonly dHeads: number; // heads × d
  readonly dHeadsWide: number; // heads × the larger of kv and d
  readonly trash: number; // d, gradients nobody needs
  readonly work: number; // attention scores, matmul panels
}

function selfSpace(a: Allocator, { d, qkv }: Dims, rows: number): SelfSpace {
  return {
    x: a.floats(rows * d),
    h: a.floats(rows * d),
    qkv: a.floats(rows * qkv),
    normed: a.floats(rows * qkv),
    mixed: a.floats(rows * d),
    y: a.floats(rows * d),
  };
}

function crossSpace(a: Allocator, { d, kv }: Dims, rows: number, tokens: number): CrossSpace {
  return {
    x: a.floats(rows * d),
    h: a.floats(rows * d),
    q: a.floats(rows * d),
    normed: a.floats(rows * d),
    kv: a.floats(tokens * kv),
    kvNormed: a.floats(tokens * kv),
    mixed: a.floats(rows * d),
    y: a.floats(rows * d),
  };
}

export function encoderSpace(a: Allocator, dims: Dims, tokens: number): EncoderSpace {
  return {
    layers: Array.from({ length: dims.Le }, () => selfSpace(a, dims, tokens)),
    last: a.floats(tokens * dims.d),
    e: a.floats(tokens * dims.d),
  };
}

export function querySpace(
  a: Allocator,
  dims: Dims,
  capacity: Capacity,
  queries: number,
  tokens: number,
  rows: number,
): QuerySpace {
  const { d } = dims;
  const { tools } = capacity;
  return {
    encoder: encoderSpace(a, dims, tokens),
    pointed: a.floats(rows * d),
    layers: Array.from({ length: dims.Ld }, () => ({
      self: selfSpace(a, dims, rows),
      cross: crossSpace(a, dims, rows, tokens),
    })),
    last: a.floats(rows * d),
    s: a.floats(rows * d),
    headQuery: a.floats(rows * d),
    logits: a.floats(rows * (capacity.heads + 4)),
    spanState: a.floats(rows * d),
    startQuery: a.floats(rows * d),
    endQuery: a.floats(rows * d),
    startE: a.floats(rows * d),
    startKey: a.floats(tokens * d),
    endKey: a.floats(tokens * d),
    startLogits: a.floats(rows * LIMITS.tokens),
    endLogits: a.floats(rows * LIMITS.tokens),
    pooled: a.floats(queries * d),
    pooledNormed: a.floats(queries * d),
    toolE: a.floats(tools * d),
    toolNormed: a.floats(tools * d),
    contrastLogits: a.floats(queries * (tools + 4)),
    losses: a.floats(rows),
  };
}

export function scratchSpace(
  a: Allocator,
  { d, kv, qkv }: Dims,
  heads: number,
  rows: number,
  steps: number,
): Scratch {
  // Attention: scores and their gradients, of a tool with itself or of steps with all of memory.
  const self = LIMITS.toolTokens * rows;
  const cross = steps * (heads + LIMITS.tokens + 4);
  // Matmul: 64 × 256 of A, an edge tile, 256 × columns of B; Muon: four squares of width d.
  const panels = 64 * 256 + 64 + 256 * (Math.max(heads + LIMITS.tokens, qkv, 384) + 8);
  return {
    dx: a.floats(rows * d),
    dWide: a.floats(rows * qkv),
    dMixed: a.floats(rows * d),
    dY: a.floats(rows * d),
    dE: a.floats(rows * d),
    dHeads: a.floats(heads * d),
    dHeadsWide: a.floats(heads * Math.max(kv, d)),
    trash: a.floats(d),
    work: a.floats(2 * Math.max(self, cross) + panels + 4 * qkv * qkv),
  };
}
