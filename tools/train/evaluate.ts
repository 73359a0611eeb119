import { LIMITS } from '../../codegen/limits.ts';
import { writeOffer, writeTurns } from './batch-writer.ts';
import type { Turn } from './batch-writer.ts';
import type { Crew } from './crew.ts';
import { TURN_START, advance, wantsSpan } from './grammar.ts';
import type { TurnState } from './grammar.ts';
import { COUNT } from './batch-space.ts';
import { HEAD } from './offer.ts';
import type { Offer } from './offer.ts';
import type { Step } from './program.ts';
import type { Batch } from './step.ts';
import { PHASE } from './tasks.ts';

/** Shares of turns that are right. */
export interface Score {
  readonly turns: number;
  /** The same tools are called in the same order; no call where none is due. */
  readonly tools: number;
  /** Every decision is right: tools, params, values and spans. */
  readonly exact: number;
}

/** Decodes each turn greedily with the trainer's own kernels and compares with its steps. */
export function evaluate(crew: Crew, batch: Batch): Score {
  const decoded = decodeTurns(crew, batch.offer, batch.turns);
  let tools = 0;
  let exact = 0;
  for (const [index, { steps }] of batch.turns.entries()) {
    const called = (all: readonly Step[]): string =>
      all
        .map(({ head }) => (head < 0 ? -1 : toolAt(batch.offer, head)))
        .filter((t) => t >= 0)
        .join();
    if (called(steps) === called(decoded[index])) tools++;
    if (sameSteps(steps, decoded[index])) exact++;
  }
  const turns = batch.turns.length;
  return { turns, tools: tools / turns, exact: exact / turns };
}

/** The mean of several scores, each turn counting the same. */
export function meanScore(scores: readonly Score[]): Score {
  const turns = scores.reduce((sum, score) => sum + score.turns, 0);
  const mean = (of: (score: Score) => number): number =>
    scores.reduce((sum, score) => sum + of(score) * score.turns, 0) / Math.max(1, turns);
  return { turns, tools: mean(({ tools }) => tools), exact: mean(({ exact }) => exact) };
}

/** Every step runs the decoder again over all steps so far: short, and the code of training. */
function decodeTurns(crew: Crew, offer: Offer, turns: readonly Turn[]): Step[][] {
  const { compute: c } = crew;
  const { batch } = c.layout;
  c.i32[(batch.counts >> 2) + COUNT.dropoutKey] = 0;
  writeOffer(c, offer);
  crew.run(PHASE.toolForward);
  const all = turns.map(({ tokens }) => ({ tokens, steps: [] as Step[], state: TURN_START }));
  let open = all;
  for (let step = 0; step < LIMITS.decodeSteps && open.length > 0; step++) {
    writeTurns(c, offer, open, true);
    crew.run(PHASE.infer);
    let span = batch.spanStart >> 2;
    const toEnd = (batch.spanEnd - batch.spanStart) >> 2;
    for (const [index, turn] of open.entries()) {
      if (wantsSpan(offer, turn.state)) {
        turn.steps.push({ head: -1, span: { first: c.i32[span], last: c.i32[span + toEnd] } });
        span++;
      } else turn.steps.push({ head: c.i32[(batch.chosenHead >> 2) + index] });
      turn.state = nextState(offer, turn.state, turn.steps[turn.steps.length - 1]);
    }
    open = open.filter(({ steps }) => steps[steps.length - 1].head !== HEAD.end);
  }
  return all.map(({ steps }) => steps);
}

function nextState(offer: Offer, state: TurnState, step: Step): TurnState {
  return step.head === HEAD.end ? state : advance(offer, state, step.head);
}

function toolAt(offer: Offer, head: number): number {
  const index = offer.toolOfHead[head];
  return index >= 0 && offer.tools[index].head === head ? index : -1;
}

function sameSteps(a: readonly Step[], b: readonly Step[]): boolean {
  return (
    a.length === b.length &&
    a.every((step, i) => {
      const { head, span } = b[i];
      return (
        step.head === head && step.span?.first === span?.first && step.span?.last === span?.last
      );
    })
  );
}
