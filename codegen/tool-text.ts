/** What the encoder reads of a tool (docs/model.md, "Tool text"), and where its heads are. */

import type { ParamKind, Tool } from './ir.ts';
import { LIMITS } from './limits.ts';
import type { Tokenizer } from './tokenizer.ts';

export interface ToolSegment {
  /** The special token before the text: one memory head. null: a description, which has none. */
  readonly marker: string | null;
  readonly text: string;
}

export interface ToolTokens {
  readonly ids: Uint16Array;
  /** Token index of each marker: the tool, then each param followed by its enum values. */
  readonly heads: Uint16Array;
}

/** Kinds without a token of their own. */
const MARKERS: Partial<Record<ParamKind, string>> = {
  date_time: 'date',
  weekdays: 'date',
  digits: 'text',
  change: 'int',
};

export function toolText(tool: Tool): readonly ToolSegment[] {
  const segments: ToolSegment[] = [
    { marker: '<tool>', text: tool.words },
    { marker: null, text: tool.description },
  ];
  for (const param of tool.params) {
    segments.push({ marker: `<${MARKERS[param.kind] ?? param.kind}>`, text: param.words });
    segments.push({ marker: null, text: param.description });
    for (const value of param.values ?? []) segments.push({ marker: '<value>', text: value.words });
  }
  return segments;
}

/** Descriptions are cut, the longest first, when the text is over the limit; names never are. */
export function tokenizeTool(tool: Tool, tokenizer: Tokenizer): ToolTokens {
  const segments = toolText(tool).map(({ marker, text }) => ({
    marker: marker === null ? null : tokenizer.vocabulary.indexOf(marker),
    ids: tokenizer.encode(text).ids,
  }));
  const names = segments.filter(({ marker }) => marker !== null);
  const nameTokens = names.reduce((sum, { ids }) => sum + 1 + ids.length, 0);
  if (nameTokens > LIMITS.toolTokens) {
    throw new Error(
      `tool ${tool.name}: names and enum values alone are ${nameTokens} tokens, at most ` +
        `${LIMITS.toolTokens} fit: declare fewer enum values or split the tool`,
    );
  }
  const lengths = segments.filter(({ marker }) => marker === null).map(({ ids }) => ids.length);
  const longest = longestWithin(lengths, LIMITS.toolTokens - nameTokens);
  const ids: number[] = [];
  const heads: number[] = [];
  for (const segment of segments) {
    if (segment.marker === null) {
      ids.push(...segment.ids.subarray(0, longest));
    } else {
      heads.push(ids.length);
      ids.push(segment.marker, ...segment.ids);
    }
  }
  return { ids: Uint16Array.from(ids), heads: Uint16Array.from(heads) };
}

/** The largest cap with sum(min(length, cap)) within the budget. */
function longestWithin(lengths: readonly number[], budget: number): number {
  let cap = Math.max(0, ...lengths);
  const total = () => lengths.reduce((sum, length) => sum + Math.min(length, cap), 0);
  while (cap > 0 && total() > budget) cap--;
  return cap;
}
