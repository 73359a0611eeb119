import type { Tool } from '../../codegen/ir.ts';
import type { Tokenizer } from '../../codegen/tokenizer.ts';
import type { DataSet, Example } from '../data/example.ts';
import { alterQuery, alterTool } from './augment.ts';
import type { AugmentOptions } from './augment.ts';
import type { Turn } from './batch-writer.ts';
import type { Capacity } from './sizes.ts';
import { makeOffer } from './offer.ts';
import type { Offer, ToolTokenizer } from './offer.ts';
import { writeProgram } from './program.ts';
import type { SkipReason } from './program.ts';
import { pick, pickWeighted, shuffle } from './random.ts';
import type { Random } from './random.ts';
import type { Batch } from './step.ts';

export interface SampleOptions extends AugmentOptions {
  readonly queries: number;
  /** Tools of an offer, drawn between these; a set with fewer offers what it has. */
  readonly toolsMin: number;
  readonly toolsMax: number;
  /** Share of batches that offer as many tools as may be. */
  readonly fullShare: number;
  /** Share of queries whose tool is left out of the offer: no call. */
  readonly withheldShare: number;
  /** Share of queries that no tool of the set is for. */
  readonly noneShare: number;
}

/** A data set indexed for drawing. */
export interface Pool {
  readonly set: DataSet;
  /** How often it is drawn, relative to the others. */
  readonly weight: number;
  readonly keys: readonly string[];
  /** Examples by the tool of their first call. */
  readonly byTool: ReadonlyMap<string, readonly Example[]>;
  readonly withoutCall: readonly Example[];
}

export function makePool(set: DataSet, weight: number): Pool {
  const byTool = new Map<string, Example[]>();
  const withoutCall: Example[] = [];
  for (const example of set.examples) {
    if (example.calls.length === 0) withoutCall.push(example);
    else {
      const { tool } = example.calls[0];
      const examples = byTool.get(tool);
      if (examples) examples.push(example);
      else byTool.set(tool, [example]);
    }
  }
  return { set, weight, keys: [...set.tools.keys()], byTool, withoutCall };
}

/** Draws batches; a batch depends on `random` and the pools alone. */
export class Sampler {
  /** Why examples were passed over, and how often. */
  readonly skipped = new Map<SkipReason, number>();
  readonly #pools: readonly Pool[];
  readonly #tokenizer: Tokenizer;
  readonly #tools: ToolTokenizer;
  readonly #capacity: Capacity;
  readonly #options: SampleOptions;

  constructor(o: {
    pools: readonly Pool[];
    tokenizer: Tokenizer;
    tools: ToolTokenizer;
    capacity: Capacity;
    options: SampleOptions;
  }) {
    this.#pools = o.pools;
    this.#tokenizer = o.tokenizer;
    this.#tools = o.tools;
    this.#capacity = o.capacity;
    this.#options = o.options;
  }

  draw(random: Random): Batch {
    const pool = pickWeighted(random, this.#pools, ({ weight }) => weight);
    const offer = this.#drawOffer(random, pool);
    const { queries, withheldShare, noneShare } = this.#options;
    const offered = offer.tools.map(({ key }) => key).filter((key) => pool.byTool.has(key));
    const withheld = [...pool.byTool.keys()].filter((key) => !offer.indexByKey.has(key));
    const turns: Turn[] = [];
    // Examples may be unfit for this offer; a bound keeps a hopeless set from hanging the run.
    for (let tries = 0; turns.length < queries && tries < 20 * queries; tries++) {
      const dice = random();
      let turn: Turn | null;
      if (dice < noneShare && pool.withoutCall.length > 0) {
        turn = this.#turn(random, pick(random, pool.withoutCall), offer, []);
      } else if (dice > 1 - withheldShare && withheld.length > 0) {
        const example = pick(random, pool.byTool.get(pick(random, withheld))!);
        const known = example.calls.some(({ tool }) => offer.indexByKey.has(tool));
        turn = known ? null : this.#turn(random, example, offer, []);
      } else if (offered.length > 0) {
        const key = pickWeighted(random, offered, (k) => Math.sqrt(pool.byTool.get(k)!.length));
        const example = pick(random, pool.byTool.get(key)!);
        turn = this.#turn(random, example, offer, example.calls);
      } else turn = null;
      if (turn) turns.push(turn);
    }
    if (turns.length === 0) throw new Error(`trainer: ${pool.set.name}: no example fits an offer`);
    return { offer, turns };
  }

  #drawOffer(random: Random, pool: Pool): Offer {
    const { toolsMin, toolsMax, fullShare } = this.#options;
    const { capacity } = { capacity: this.#capacity };
    const most = Math.min(toolsMax, capacity.tools, pool.keys.length);
    const least = Math.min(toolsMin, most);
    // Drawn evenly in the logarithm: small offers are as usual as large ones.
    const size = random() < fullShare ? most : Math.round(least * (most / least) ** random());
    const entries: { key: string; tool: Tool }[] = [];
    let tokens = 0;
    let heads = 3;
    for (const key of shuffle(random, [...pool.keys])) {
      if (entries.length === size) break;
      const tool = alterTool(random, this.#wording(random, pool.set, key), this.#options);
      const { ids, heads: own } = this.#tools.tokens(tool);
      if (tokens + ids.length > capacity.toolTokens || heads + own.length > capacity.heads)
        continue;
      tokens += ids.length;
      heads += own.length;
      entries.push({ key, tool });
    }
    return makeOffer(entries, this.#tools);
  }

  /** The tool as declared, or in the words of another team. */
  #wording(random: Random, { tools, wordings }: DataSet, key: string): Tool {
    const others = wordings?.get(key) ?? [];
    const isOther = random() < this.#options.rephrase && others.length > 0;
    return isOther ? pick(random, others) : tools.get(key)!;
  }

  #turn(random: Random, example: Example, offer: Offer, calls: Example['calls']): Turn | null {
    if (calls.some(({ tool }) => !offer.indexByKey.has(tool))) return null;
    const altered = alterQuery(random, { query: example.query, calls }, this.#options);
    const { dropPiece } = this.#options;
    const tokens = this.#tokenizer.encode(altered.query, () => random() < dropPiece);
    const steps = writeProgram(altered.calls, offer, tokens);
    if (typeof steps !== 'string') return { tokens, steps };
    this.skipped.set(steps, (this.skipped.get(steps) ?? 0) + 1);
    return null;
  }
}
