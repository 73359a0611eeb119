import { LIMITS } from '../../codegen/limits.ts';
import type { Tokens } from '../../codegen/tokenizer.ts';
import type { Call, Value } from '../data/example.ts';
import { HEAD } from './offer.ts';
import type { Offer } from './offer.ts';

/** One decision of a turn: a memory head, or a span of the query's tokens (both inclusive). */
export interface Step {
  /** −1 for a span. */
  readonly head: number;
  readonly span?: { readonly first: number; readonly last: number };
}

/** Why an example can't be taught; counted by the trainer. */
export type SkipReason =
  | 'no tokens'
  | 'too many tokens'
  | 'too many steps'
  | 'span inside a word'
  | 'unknown name'
  | 'param twice';

/** The decisions that spell out the calls, END last. */
export function writeProgram(
  calls: readonly Call[],
  offer: Offer,
  tokens: Tokens,
): Step[] | SkipReason {
  if (tokens.ids.length === 0) return 'no tokens';
  if (tokens.ids.length > LIMITS.tokens) return 'too many tokens';
  const steps: Step[] = [];
  for (const call of calls) {
    const index = offer.indexByKey.get(call.tool);
    if (index === undefined) return 'unknown name';
    const { head, tool, paramHeads } = offer.tools[index];
    steps.push({ head });
    const places = call.arguments.map(({ param, value }) => ({
      place: tool.params.findIndex(({ name }) => name === param),
      value,
    }));
    // An offer may shuffle the params, and a program names them in the order declared.
    places.sort((a, b) => a.place - b.place);
    for (const [i, { place, value }] of places.entries()) {
      if (place < 0) return 'unknown name';
      const param = tool.params[place];
      if (i > 0 && places[i - 1].place === place && !param.repeated) return 'param twice';
      const step = pointAt(value, param.values ?? [], paramHeads[place], tokens);
      if (typeof step === 'string') return step;
      steps.push({ head: paramHeads[place] }, step);
    }
  }
  steps.push({ head: HEAD.end });
  return steps.length > LIMITS.decodeSteps ? 'too many steps' : steps;
}

function pointAt(
  value: Value,
  values: readonly { readonly value: string }[],
  paramHead: number,
  tokens: Tokens,
): Step | SkipReason {
  switch (value.kind) {
    case 'bool':
      return { head: value.value ? HEAD.true : HEAD.false };
    case 'enum': {
      const index = values.findIndex((each) => each.value === value.value);
      return index < 0 ? 'unknown name' : { head: paramHead + 1 + index };
    }
    case 'span': {
      const first = tokens.starts.indexOf(value.start);
      const last = tokens.ends.indexOf(value.end);
      const whole = first >= 0 && last >= first && tokens.wordStart[first] && tokens.wordEnd[last];
      return whole ? { head: -1, span: { first, last } } : 'span inside a word';
    }
  }
}
