import { LIMITS } from '../../codegen/limits.ts';
import type { Allocator } from './allocator.ts';
import type { Capacity } from './sizes.ts';

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
  tools: 0,
  heads: 1,
  headRow: 2,
  toolRow: 3,
  queries: 4,
  rows: 5,
  spans: 6,
  dropoutKey: 7,
  accumulate: 8,
} as const;

/** Indices in BatchSpace.settings. */
export const SETTING = {
  weight: 0,
  smoothing: 1,
  contrastWeight: 2,
  rateScale: 3,
  clip: 4,
  step: 5,
} as const;

export function batchSpace(a: Allocator, capacity: Capacity): BatchSpace {
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
