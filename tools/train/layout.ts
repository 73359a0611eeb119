import type { ModelConfig } from '../../codegen/checkpoint.ts';
import { LIMITS } from '../../codegen/limits.ts';
import { layOutParameters } from './parameters.ts';
import type { Parameters } from './parameters.ts';

/** What one step may hold. Everything is allocated for these once. */
export interface Capacity {
  /** Parts of a batch; fixed, because gradients are summed in the order of shards. */
  readonly shards: number;
  readonly threads: number;
  readonly queries: number;
  readonly tools: number;
  /** Tokens of all tools of an offer. */
  readonly toolTokens: number;
  /** Memory heads of an offer, END, TRUE and FALSE included. */
  readonly heads: number;
}

/** Sizes that loops need, by the letters of docs/model.md. */
export interface Dims {
  readonly d: number;
  readonly H: number;
  readonly G: number;
  readonly D: number;
  readonly Le: number;
  readonly Ld: number;
  /** Columns of qkv: d + 2GD; and of kv: 2GD. */
  readonly qkv: number;
  readonly kv: number;
}

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

/** A batch as tasks read it; written by batch-writer.ts. All i32 unless said. */
export interface BatchSpace {
  readonly counts: number; // see COUNT
  readonly settings: number; // f32, see SETTING
  readonly toolIds: number; // tool tokens
  readonly toolStarts: number; // tools + 1
  readonly toolHeads: number; // tools + 1: the tool's first head
  readonly toolShards: number; // shards + 1: first tool
  readonly headTokens: number; // heads: tool token of the marker; unused for 0 to 2
  readonly queryIds: number; // query tokens
  readonly queryStarts: number; // queries + 1
  readonly rowStarts: number; // queries + 1: first decoder step
  readonly spanStarts: number; // queries + 1: first span
  readonly queryShards: number; // shards + 1: first query
  readonly inputHead: number; // rows: head pointed at by the step before, or −1
  readonly inputFirst: number; // rows: first query token of that span, or −1
  readonly inputLast: number; // rows: its last token
  readonly headTarget: number; // rows: head, or −1 for a span
  readonly legal: number; // u8, rows × COUNT.headRow
  readonly spanRow: number; // spans: the row
  readonly spanFirst: number; // spans: first token of the query
  readonly spanCount: number; // spans: tokens of the query
  readonly spanStart: number; // spans: target, counted from the query's first token
  readonly spanEnd: number; // spans: target
  readonly spanStartToken: number; // spans: spanFirst + spanStart
  readonly startLegal: number; // u8, spans × LIMITS.tokens
  readonly endLegal: number; // u8, spans × LIMITS.tokens
  readonly contrastTarget: number; // queries: tool, or −1
  readonly contrastLegal: number; // u8, queries × COUNT.toolRow
  readonly chosenHead: number; // queries: what inference chose at the last step
  readonly chosenStart: number; // queries
  readonly chosenEnd: number; // queries
}

/** Indices in BatchSpace.counts. */
export const COUNT = {
  tools: 0, heads: 1, headRow: 2, toolRow: 3, queries: 4, rows: 5, spans: 6, dropoutKey: 7,
  accumulate: 8,
} as const;

/** Indices in BatchSpace.settings. */
export const SETTING = {
  weight: 0, smoothing: 1, contrastWeight: 2, rateScale: 3, clip: 4, step: 5,
} as const;

/** Results of tasks for the main thread, f64 each; a row a shard or a reduction task. */
export const STAT = { point: 0, start: 1, end: 2, contrast: 3, squares: 4, columns: 8 } as const;
export const REDUCE_TASKS = 16;

export interface Layout {
  readonly capacity: Capacity;
  readonly config: ModelConfig;
  readonly dims: Dims;
  readonly parameters: Parameters;
  readonly control: number; // i32 × 64, see crew.ts
  readonly stats: number; // f64, REDUCE_TASKS or shards rows of STAT.columns
  readonly weights: number;
  readonly gradient: number; // the sum over shards
  readonly momentum: number; // Muon's momentum or Adam's first moment
  readonly variance: number; // Adam's second moment
  readonly shardGradients: number; // shards × parameters
  /** Gradients of the heads by shard: dE, dKeys (heads × d), then dKv of each layer. */
  readonly headGradients: number;
  readonly headGradientBytes: number;
  readonly heads: number; // heads × d
  readonly headKeys: number; // heads × d
  readonly headKv: readonly number[]; // heads × kv, raw
  readonly headKvNormed: readonly number[]; // heads × kv
  readonly cos: number;
  readonly sin: number;
  readonly zeros: number; // d
  readonly batch: BatchSpace;
  readonly toolSpaces: readonly EncoderSpace[]; // by shard
  readonly querySpaces: readonly QuerySpace[]; // by thread
  readonly scratch: readonly Scratch[]; // by thread
  readonly bytes: number;
}

/** Hands out 64-byte aligned addresses from one linear memory. */
class Allocator {
  top = 1024;

  bytes(count: number): number {
    const at = this.top;
    this.top = (this.top + count + 63) & ~63;
    return at;
  }

  floats(count: number): number {
    return this.bytes(4 * count);
  }
}

/** A pure function of its arguments, so every thread works out the same addresses. */
export function layOutMemory(config: ModelConfig, capacity: Capacity): Layout {
  const dims = dimsOf(config);
  const parameters = layOutParameters(config);
  const a = new Allocator();
  const { d, kv, Ld } = dims;
  const { shards, threads, heads, queries } = capacity;
  const shardQueries = Math.ceil(queries / shards);
  const tokens = shardQueries * LIMITS.tokens;
  const rows = shardQueries * LIMITS.decodeSteps;
  const shardToolTokens = Math.ceil(capacity.toolTokens / shards) + LIMITS.toolTokens;
  const positions = Math.max(LIMITS.toolTokens, LIMITS.tokens, LIMITS.decodeSteps);
  const headGradientBytes = 4 * heads * (2 * d + Ld * kv);
  const each = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);
  return {
    capacity,
    config,
    dims,
    parameters,
    control: a.bytes(4 * 64),
    stats: a.bytes(8 * STAT.columns * Math.max(shards, REDUCE_TASKS)),
    weights: a.bytes(parameters.bytes),
    gradient: a.bytes(parameters.bytes),
    momentum: a.bytes(parameters.bytes),
    variance: a.bytes(parameters.bytes),
    shardGradients: a.bytes(parameters.bytes * shards),
    headGradients: a.bytes(headGradientBytes * shards),
    headGradientBytes,
    heads: a.floats(heads * d),
    headKeys: a.floats(heads * d),
    headKv: each(Ld, () => a.floats(heads * kv)),
    headKvNormed: each(Ld, () => a.floats(heads * kv)),
    cos: a.floats((positions * dims.D) / 2),
    sin: a.floats((positions * dims.D) / 2),
    zeros: a.floats(d),
    batch: batchSpace(a, capacity),
    toolSpaces: each(shards, () => encoderSpace(a, dims, shardToolTokens)),
    querySpaces: each(threads, () => querySpace(a, dims, capacity, shardQueries, tokens, rows)),
    scratch: each(threads, () =>
      scratchSpace(a, dims, heads, Math.max(tokens, rows, shardToolTokens), rows),
    ),
    bytes: a.top,
  };
}

function dimsOf(config: ModelConfig): Dims {
  const { width: d, heads: H, kvHeads: G } = config;
  const D = d / H;
  if (D % 4 !== 0) throw new Error(`trainer: width ${d} / heads ${H} must be a multiple of 4`);
  const kv = 2 * G * D;
  return { d, H, G, D, Le: config.encoderLayers, Ld: config.decoderLayers, qkv: d + kv, kv };
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

function encoderSpace(a: Allocator, dims: Dims, tokens: number): EncoderSpace {
  return {
    layers: Array.from({ length: dims.Le }, () => selfSpace(a, dims, tokens)),
    last: a.floats(tokens * dims.d),
    e: a.floats(tokens * dims.d),
  };
}

function querySpace(
  a: Allocator, dims: Dims, capacity: Capacity, queries: number, tokens: number, rows: number,
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

function scratchSpace(
  a: Allocator, { d, kv, qkv }: Dims, heads: number, rows: number, steps: number,
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

function batchSpace(a: Allocator, capacity: Capacity): BatchSpace {
  const { shards, queries, tools, toolTokens, heads } = capacity;
  const rows = queries * LIMITS.decodeSteps;
  const ints = (count: number): number => a.bytes(4 * count);
  return {
    counts: ints(32),
    settings: a.floats(32),
    toolIds: ints(toolTokens),
    toolStarts: ints(tools + 1),
    toolHeads: ints(tools + 1),
    toolShards: ints(shards + 1),
    headTokens: ints(heads),
    queryIds: ints(queries * LIMITS.tokens),
    queryStarts: ints(queries + 1),
    rowStarts: ints(queries + 1),
    spanStarts: ints(queries + 1),
    queryShards: ints(shards + 1),
    inputHead: ints(rows),
    inputFirst: ints(rows),
    inputLast: ints(rows),
    headTarget: ints(rows),
    legal: a.bytes(rows * (heads + 4)),
    spanRow: ints(rows),
    spanFirst: ints(rows),
    spanCount: ints(rows),
    spanStart: ints(rows),
    spanEnd: ints(rows),
    spanStartToken: ints(rows),
    startLegal: a.bytes(rows * LIMITS.tokens),
    endLegal: a.bytes(rows * LIMITS.tokens),
    contrastTarget: ints(queries),
    contrastLegal: a.bytes(queries * (tools + 4)),
    chosenHead: ints(queries),
    chosenStart: ints(queries),
    chosenEnd: ints(queries),
  };
}
