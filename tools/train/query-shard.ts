import type { Compute } from './compute.ts';
import { scoreRow } from './compute.ts';
import type { Texts } from './encoder.ts';
import { COUNT } from './batch-space.ts';

/** The queries of a shard, their decoder steps and spans. Firsts count over the whole batch. */
export interface QueryShard extends Texts {
  readonly shard: number;
  readonly queryFirst: number;
  readonly queries: number;
  readonly tokenFirst: number;
  /** Address of this shard's part of BatchSpace.rowStarts. */
  readonly rowStarts: number;
  readonly rowFirst: number;
  readonly rows: number;
  readonly spanFirst: number;
  readonly spans: number;
  /** Of the batch: memory heads, and tools. */
  readonly heads: number;
  readonly headRow: number;
  readonly tools: number;
  readonly toolRow: number;
  /** Tokens of the longest query, rounded up to four. */
  readonly longest: number;
}

export function queryShard(c: Compute, shard: number): QueryShard {
  const { batch } = c.layout;
  const { i32 } = c;
  const count = (index: number): number => i32[(batch.counts >> 2) + index];
  const first = i32[(batch.queryShards >> 2) + shard];
  const end = i32[(batch.queryShards >> 2) + shard + 1];
  const range = (starts: number): [number, number] => {
    const from = i32[(starts >> 2) + first];
    return [from, i32[(starts >> 2) + end] - from];
  };
  const [tokenFirst, tokens] = range(batch.queryStarts);
  const [rowFirst, rows] = range(batch.rowStarts);
  const [spanFirst, spans] = range(batch.spanStarts);
  const starts = batch.queryStarts + 4 * first;
  return {
    shard,
    ids: batch.queryIds + 4 * tokenFirst,
    starts,
    texts: end - first,
    tokens,
    site: 100,
    queryFirst: first,
    queries: end - first,
    tokenFirst,
    rowStarts: batch.rowStarts + 4 * first,
    rowFirst,
    rows,
    spanFirst,
    spans,
    heads: count(COUNT.heads),
    headRow: count(COUNT.headRow),
    tools: count(COUNT.tools),
    toolRow: count(COUNT.toolRow),
    longest: scoreRow(c, starts, end - first),
  };
}
