/** Does the confidence mean what it says? */

export interface Judged {
  /** 0 to 1. */
  readonly confidence: number;
  /** Whether the best guess, run or not, was right. */
  readonly right: boolean;
}

export interface ReliabilityBin {
  readonly count: number;
  readonly confidence: number;
  readonly accuracy: number;
}

const BINS = 10;

/** Ten bins of equal width; the means of what fell in each. Empty bins are left out. */
export function reliability(judged: readonly Judged[]): ReliabilityBin[] {
  return Array.from({ length: BINS }, (_, index) => {
    const members = judged.filter(
      ({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === index,
    );
    return {
      count: members.length,
      confidence: mean(members.map(({ confidence }) => confidence)),
      accuracy: mean(members.map(({ right }) => (right ? 1 : 0))),
    };
  }).filter(({ count }) => count > 0);
}

/** ECE = Σ over bins (n_b / n) · |accuracy_b − confidence_b|. */
export function expectedCalibrationError(judged: readonly Judged[]): number {
  if (judged.length === 0) return 0;
  return reliability(judged).reduce(
    (sum, { count, confidence, accuracy }) =>
      sum + (count / judged.length) * Math.abs(accuracy - confidence),
    0,
  );
}

/**
 * The largest share of turns that can be answered, taking the most confident first, with at most
 * `risk` of the answered ones wrong. Turns of equal confidence are taken together.
 */
export function coverageAtRisk(judged: readonly Judged[], risk: number): number {
  const within = riskCoverage(judged).filter(({ wrong, answered }) => wrong <= risk * answered);
  return within.length === 0 ? 0 : within[within.length - 1].answered / judged.length;
}

export interface RiskPoint {
  /** Turns answered: the most confident ones. */
  readonly answered: number;
  /** Of these. */
  readonly wrong: number;
}

/** One point for each confidence there is, the highest first. */
export function riskCoverage(judged: readonly Judged[]): RiskPoint[] {
  const sorted = [...judged].sort((a, b) => b.confidence - a.confidence);
  const points: RiskPoint[] = [];
  let wrong = 0;
  for (const [index, { confidence, right }] of sorted.entries()) {
    if (!right) wrong++;
    const isLastOfTie = sorted[index + 1]?.confidence !== confidence;
    if (isLastOfTie) points.push({ answered: index + 1, wrong });
  }
  return points;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
