/** From a turn's probability to a confidence that means what it says. */

import type { Judged } from './calibration.ts';

/** What the image holds (FORMAT.md, CALB): confidence by linear interpolation between knots. */
export interface Calibration {
  readonly threshold: number;
  readonly x: number[];
  readonly y: number[];
}

/** A turn judged with the identity calibration: its confidence is its probability. */
export interface Outcome extends Judged {
  /** A call that would run if the turn is confident enough. */
  readonly calls: boolean;
  /** No call was due. */
  readonly wantsNone: boolean;
}

export interface FitOptions {
  /** Largest share of the turns that want no call that may run one. */
  readonly falseCalls: number;
  /** Smallest share of the right calls that must still run; it wins over `falseCalls`. */
  readonly keptCalls: number;
}

const BINS_MAX = 14;
const BIN_SIZE_MIN = 40;

/**
 * Isotonic regression (pool adjacent violators; Zadrozny and Elkan, 2002) over bins, and the lowest
 * threshold that keeps false calls rare. Throws RangeError on too few turns.
 */
export function fitCalibration(outcomes: readonly Outcome[], options: FitOptions): Calibration {
  if (outcomes.length < 2 * BIN_SIZE_MIN) {
    throw new RangeError(
      `calibration needs at least ${2 * BIN_SIZE_MIN} turns, found ${outcomes.length}; ` +
        'give more rows',
    );
  }
  const { x, y } = fitKnots(outcomes);
  const confident = outcomes.map((outcome) => ({
    ...outcome,
    confidence: interpolate(x, y, outcome.confidence),
  }));
  return { threshold: chooseThreshold(confident, options), x, y };
}

/** What the firmware does with a probability. */
export function interpolate(
  x: readonly number[],
  y: readonly number[],
  probability: number,
): number {
  const last = x.length - 1;
  const above = x.findIndex((knot) => knot > probability);
  if (above === 0) return y[0];
  if (above < 0) return y[last];
  const share = (probability - x[above - 1]) / (x[above] - x[above - 1]);
  return y[above - 1] + share * (y[above] - y[above - 1]);
}

interface Bin {
  readonly probability: number;
  readonly right: number;
  readonly count: number;
}

/**
 * The b-th of B bins ends at the share (b / B)² of the turns: the lowest are the smallest, for
 * there the threshold lies. 0 stays 0 and 1 stays 1, so turns keep their order beyond the bins.
 */
function fitKnots(judged: readonly Judged[]): { x: number[]; y: number[] } {
  const sorted = [...judged].sort((a, b) => a.confidence - b.confidence);
  const count = Math.min(BINS_MAX, Math.floor(Math.sqrt(sorted.length / BIN_SIZE_MIN)));
  const end = (bin: number): number => Math.floor((bin / count) ** 2 * sorted.length);
  const bins = Array.from({ length: count }, (_, bin) =>
    meanOf(sorted.slice(end(bin), end(bin + 1))),
  );
  const knots = [
    { probability: 0, right: 0 },
    ...poolViolators(bins),
    { probability: 1, right: 1 },
  ].map(({ probability, right }) => ({ x: f32(probability), y: f32(right) }));
  const rising = knots.filter(({ x }, index) => index === 0 || x > knots[index - 1].x);
  return { x: rising.map(({ x }) => x), y: rising.map(({ y }) => y) };
}

function meanOf(members: readonly Judged[]): Bin {
  const count = members.length;
  return {
    probability: members.reduce((sum, { confidence }) => sum + confidence, 0) / count,
    right: members.filter(({ right }) => right).length / count,
    count,
  };
}

/** A higher probability is never a lower confidence. */
function poolViolators(bins: readonly Bin[]): Bin[] {
  const pooled: Bin[] = [];
  for (let bin of bins) {
    while (pooled.length > 0 && pooled[pooled.length - 1].right > bin.right) {
      bin = merge(pooled.pop()!, bin);
    }
    pooled.push(bin);
  }
  return pooled;
}

function merge(a: Bin, b: Bin): Bin {
  const count = a.count + b.count;
  const mean = (of: (bin: Bin) => number) => (of(a) * a.count + of(b) * b.count) / count;
  return { probability: mean((bin) => bin.probability), right: mean((bin) => bin.right), count };
}

function chooseThreshold(outcomes: readonly Outcome[], options: FitOptions): number {
  const confidences = (of: (outcome: Outcome) => boolean) =>
    outcomes
      .filter(of)
      .map(({ confidence }) => confidence)
      .sort((a, b) => b - a);
  const quiet = outcomes.filter(({ wantsNone }) => wantsNone).length;
  const wrong = confidences(({ calls, wantsNone }) => calls && wantsNone);
  const right = confidences((outcome) => outcome.calls && outcome.right);
  const allowed = Math.floor(quiet * options.falseCalls);
  // Just above the first false call too many, but not above the last call that must be kept.
  const needed = wrong.length > allowed ? wrong[allowed] + 1e-6 : 0;
  const kept = right[Math.ceil(right.length * options.keptCalls) - 1] ?? 0;
  // Rounded down: the last call that must be kept still is.
  return Math.max(0, f32(Math.min(needed, kept) - 2 ** -24));
}

const f32 = Math.fround;
