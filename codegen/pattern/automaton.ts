import { utf8Sequences } from './character-set.ts';
import type { Range } from './character-set.ts';
import { parsePattern, PatternError } from './parse.ts';
import type { Alternative, PatternNode } from './parse.ts';

/** A deterministic matcher of bytes of UTF-8; state 0 is the start. */
export interface State {
  readonly accepts: boolean;
  /** Rising and apart; a byte in none of them can't match any more. */
  readonly edges: readonly { readonly low: number; readonly high: number; readonly next: number }[];
}

/** States of a matcher: what a device should spend on one pattern. */
const STATES_MAX = 255;
const STEPS_MAX = 4_000;
const ANY_BYTE: Range = [0, 0xff];

/** Where a non-deterministic matcher can be, and go on a byte or on nothing. */
interface Step {
  readonly moves: { readonly bytes: Range; readonly to: number }[];
  readonly skips: number[];
}

/** The matcher of a pattern of JSON Schema; throws PatternError when there can't be one. */
export function compilePattern(pattern: string): readonly State[] {
  const steps: Step[] = [];
  const start = newStep(steps);
  const end = newStep(steps);
  for (const alternative of parsePattern(pattern)) addAlternative(steps, start, end, alternative);
  return mergeAlike(determine(steps, start, end));
}

function newStep(steps: Step[]): number {
  if (steps.length === STEPS_MAX) refuseSize();
  return steps.push({ moves: [], skips: [] }) - 1;
}

function addAlternative(
  steps: Step[],
  start: number,
  end: number,
  { node, atStart, atEnd }: Alternative,
): void {
  const [from, to] = [newStep(steps), newStep(steps)];
  steps[start].skips.push(from);
  if (!atStart) steps[from].moves.push({ bytes: ANY_BYTE, to: from });
  const first = newStep(steps);
  steps[from].skips.push(first);
  addNode(steps, first, to, node);
  if (!atEnd) steps[to].moves.push({ bytes: ANY_BYTE, to });
  steps[to].skips.push(end);
}

/** Ways from a step to another that spell the node. */
function addNode(steps: Step[], from: number, to: number, node: PatternNode): void {
  switch (node.kind) {
    case 'set':
      for (const sequence of utf8Sequences(node.set)) addBytes(steps, from, to, sequence);
      return;
    case 'choice':
      for (const choice of node.nodes) addNode(steps, from, to, choice);
      return;
    case 'sequence': {
      let at = from;
      for (const part of node.nodes) {
        const next = newStep(steps);
        addNode(steps, at, next, part);
        at = next;
      }
      steps[at].skips.push(to);
      return;
    }
    case 'repeat':
      addRepeat(steps, from, to, node);
      return;
  }
}

function addBytes(steps: Step[], from: number, to: number, sequence: readonly Range[]): void {
  let at = from;
  for (const [index, bytes] of sequence.entries()) {
    const next = index === sequence.length - 1 ? to : newStep(steps);
    steps[at].moves.push({ bytes, to: next });
    at = next;
  }
}

function addRepeat(
  steps: Step[],
  from: number,
  to: number,
  { node, min, max }: Extract<PatternNode, { kind: 'repeat' }>,
): void {
  let at = from;
  const once = () => {
    const [first, next] = [newStep(steps), newStep(steps)];
    steps[at].skips.push(first);
    addNode(steps, first, next, node);
    return next;
  };
  for (let count = 0; count < min; count++) at = once();
  if (max === Infinity) {
    const loop = newStep(steps);
    steps[at].skips.push(loop);
    at = loop;
    steps[once()].skips.push(loop);
  } else {
    for (let count = min; count < max; count++) {
      steps[at].skips.push(to);
      at = once();
    }
  }
  steps[at].skips.push(to);
}

/** Sets of steps become states. */
function determine(steps: readonly Step[], start: number, end: number): readonly State[] {
  const first = reach(steps, [start]);
  const sets = [first];
  const indices = new Map([[first.join(), 0]]);
  const states: State[] = [];
  for (let index = 0; index < sets.length; index++) {
    const moves = sets[index].flatMap((step) => steps[step].moves);
    const edges = byteRanges(moves.map(({ bytes }) => bytes)).flatMap(([low, high]) => {
      const targets = moves.filter(({ bytes }) => bytes[0] <= low && high <= bytes[1]);
      if (targets.length === 0) return [];
      const set = reach(
        steps,
        targets.map(({ to }) => to),
      );
      const next = indices.get(set.join()) ?? sets.push(set) - 1;
      indices.set(set.join(), next);
      return [{ low, high, next }];
    });
    if (sets.length > 4 * STATES_MAX) refuseSize(); // some of them will turn out alike
    states.push({ accepts: sets[index].includes(end), edges: joinRanges(edges) });
  }
  return states;
}

function refuseSize(): never {
  throw new PatternError(
    `the matcher would have more than ${STATES_MAX} states`,
    'count less far, or check it in the handler and remove the keyword',
  );
}

/** The steps that are reached on no more bytes, rising. */
function reach(steps: readonly Step[], from: readonly number[]): readonly number[] {
  const reached = new Set(from);
  for (const step of reached) for (const skip of steps[step].skips) reached.add(skip);
  return [...reached].sort((a, b) => a - b);
}

/** Cuts overlapping ranges where any of them begins or ends. */
function byteRanges(ranges: readonly Range[]): readonly Range[] {
  const starts = new Set(ranges.flatMap(([low, high]) => [low, high + 1]));
  const cuts = [...starts].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((low, index): Range => [low, cuts[index + 1] - 1]);
}

/** Neighbours that go to the same state are one edge. */
function joinRanges(edges: State['edges']): State['edges'] {
  const joined: { low: number; high: number; next: number }[] = [];
  for (const edge of edges) {
    const last = joined.at(-1);
    if (last !== undefined && last.next === edge.next && last.high + 1 === edge.low) {
      last.high = edge.high;
    } else joined.push({ ...edge });
  }
  return joined;
}

/** States that can't be told apart become one (Moore's partition refinement). */
function mergeAlike(states: readonly State[]): readonly State[] {
  let groups: readonly number[] = states.map(({ accepts }) => (accepts ? 1 : 0));
  for (let count = 0; ; ) {
    const keys = states.map(
      ({ edges }, index) =>
        `${groups[index]}:${joinRanges(edges.map((edge) => ({ ...edge, next: groups[edge.next] })))
          .map(({ low, high, next }) => `${low}-${high}>${next}`)
          .join()}`,
    );
    const numbers = new Map<string, number>();
    groups = keys.map((key) => {
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return number;
    });
    if (numbers.size === count) break;
    count = numbers.size;
  }
  const merged: State[] = [];
  for (const [index, { accepts, edges }] of states.entries()) {
    if (merged[groups[index]] !== undefined) continue;
    const next = edges.map((edge) => ({ ...edge, next: groups[edge.next] }));
    merged[groups[index]] = { accepts, edges: joinRanges(next) };
  }
  if (merged.length > STATES_MAX) refuseSize();
  return merged;
}
