import type { Tool } from '../../codegen/ir.ts';
import type { Tokenizer } from '../../codegen/tokenizer.ts';
import { tokenizeTool } from '../../codegen/tool-text.ts';
import type { ToolTokens } from '../../codegen/tool-text.ts';

export const HEAD = { end: 0, true: 1, false: 2, firstTool: 3 } as const;

/** A tool with the memory heads it gets in one offer (numbering of firmware/tables.h). */
export interface OfferTool {
  readonly key: string;
  readonly tool: Tool;
  readonly tokens: ToolTokens;
  readonly head: number;
  /** Head of each param; its enum values follow. */
  readonly paramHeads: readonly number[];
}

/** The tools that a batch of queries may call. */
export interface Offer {
  readonly tools: readonly OfferTool[];
  readonly indexByKey: ReadonlyMap<string, number>;
  readonly heads: number;
  readonly tokens: number;
  /** Tool and param of each head; −1 where it has none. */
  readonly toolOfHead: Int16Array;
  readonly paramOfHead: Int16Array;
}

/** Tokenizes unaltered tools once. */
export class ToolTokenizer {
  readonly #tokenizer: Tokenizer;
  readonly #known = new WeakMap<Tool, ToolTokens>();

  constructor(tokenizer: Tokenizer) {
    this.#tokenizer = tokenizer;
  }

  tokens(tool: Tool): ToolTokens {
    let tokens = this.#known.get(tool);
    if (!tokens) {
      tokens = tokenizeTool(tool, this.#tokenizer);
      this.#known.set(tool, tokens);
    }
    return tokens;
  }
}

export function makeOffer(
  entries: readonly { readonly key: string; readonly tool: Tool }[],
  tokenizer: ToolTokenizer,
): Offer {
  const tools: OfferTool[] = [];
  let head: number = HEAD.firstTool;
  let tokens = 0;
  for (const { key, tool } of entries) {
    const toolTokens = tokenizer.tokens(tool);
    const first = head++;
    const paramHeads = tool.params.map((param) => {
      const paramHead = head;
      head += 1 + (param.values?.length ?? 0);
      return paramHead;
    });
    tools.push({ key, tool, tokens: toolTokens, head: first, paramHeads });
    tokens += toolTokens.ids.length;
  }
  const toolOfHead = new Int16Array(head).fill(-1);
  const paramOfHead = new Int16Array(head).fill(-1);
  for (const [index, { head: first, paramHeads, tool }] of tools.entries()) {
    toolOfHead[first] = index;
    for (const [p, paramHead] of paramHeads.entries()) {
      toolOfHead.fill(index, paramHead, paramHead + 1 + (tool.params[p].values?.length ?? 0));
      paramOfHead[paramHead] = p;
    }
  }
  const indexByKey = new Map(tools.map(({ key }, index) => [key, index]));
  return { tools, indexByKey, heads: head, tokens, toolOfHead, paramOfHead };
}
