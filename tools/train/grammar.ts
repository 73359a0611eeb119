import { HEAD } from './offer.ts';
import type { Offer } from './offer.ts';

/** Where a turn stands: docs/model.md, "Call program". */
export interface TurnState {
  /** Index of the open tool; −1 at the start. */
  readonly tool: number;
  /** The last param named; −1 after the tool. */
  readonly param: number;
  /** The param's value comes next. */
  readonly pending: boolean;
}

export const TURN_START: TurnState = { tool: -1, param: -1, pending: false };

/** Whether the next decision is a span rather than a head. */
export function wantsSpan(offer: Offer, state: TurnState): boolean {
  if (!state.pending) return false;
  const { kind } = offer.tools[state.tool].tool.params[state.param];
  return kind !== 'enum' && kind !== 'bool';
}

/** Sets a byte for each legal head; the bytes come zeroed. Nothing for a span. */
export function markLegal(offer: Offer, state: TurnState, legal: Uint8Array): void {
  if (state.pending) {
    markValues(offer, state, legal);
    return;
  }
  legal[HEAD.end] = 1;
  for (const { head } of offer.tools) legal[head] = 1;
  if (state.tool < 0) return;
  const { tool, paramHeads } = offer.tools[state.tool];
  for (const [index, head] of paramHeads.entries()) {
    const again = index === state.param && tool.params[index].repeated;
    if (index > state.param || again) legal[head] = 1;
  }
}

function markValues(offer: Offer, state: TurnState, legal: Uint8Array): void {
  const { tool, paramHeads } = offer.tools[state.tool];
  const { kind, values } = tool.params[state.param];
  if (kind === 'bool') {
    legal[HEAD.true] = 1;
    legal[HEAD.false] = 1;
  } else if (kind === 'enum') {
    const first = paramHeads[state.param] + 1;
    legal.fill(1, first, first + (values?.length ?? 0));
  }
}

/** The state after pointing at a head (or, in a span's place, at any head < 0). */
export function advance(offer: Offer, state: TurnState, head: number): TurnState {
  if (state.pending) return { ...state, pending: false };
  const param = offer.paramOfHead[head];
  if (param >= 0) return { tool: state.tool, param, pending: true };
  return { tool: offer.toolOfHead[head], param: -1, pending: false };
}
