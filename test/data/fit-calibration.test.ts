import { describe, expect, it } from 'vitest';
import { expectedCalibrationError } from '../../tools/eval/calibration.ts';
import { fitCalibration, interpolate } from '../../tools/eval/fit-calibration.ts';
import type { Outcome } from '../../tools/eval/fit-calibration.ts';

/** Of `count` calls at probabilities spread over 0 to 1, a share of p² is right; none are due. */
function outcomes(count: number): Outcome[] {
  return Array.from({ length: count }, (_, i) => {
    const confidence = (i + 0.5) / count;
    // Evenly spread, and unrelated to the probability's order.
    const right = (i * 0.618034) % 1 < confidence ** 2;
    return { confidence, right, calls: true, wantsNone: !right };
  });
}

const fitted = (keptCalls: number, falseCalls: number) =>
  fitCalibration(outcomes(4000), { keptCalls, falseCalls });

describe('fitCalibration', () => {
  it('makes the confidence mean what it says', () => {
    const { x, y } = fitted(0.9, 0.5);
    const judged = outcomes(4000);
    expect(expectedCalibrationError(judged)).toBeGreaterThan(0.15);
    const confident = judged.map((outcome) => ({
      ...outcome,
      confidence: interpolate(x, y, outcome.confidence),
    }));
    expect(expectedCalibrationError(confident)).toBeLessThan(0.02);
  });

  it('keeps the order of probabilities, the lowest and the highest too', () => {
    const { x, y } = fitted(0.9, 0.5);
    expect([x[0], y[0], x.at(-1), y.at(-1)]).toEqual([0, 0, 1, 1]);
    expect(x.length).toBeLessThanOrEqual(16);
    for (const p of [0.001, 0.01, 0.5, 0.9, 0.995]) {
      expect(interpolate(x, y, p), `${p}`).toBeLessThan(interpolate(x, y, p + 0.004));
    }
  });

  it('takes the lowest threshold at which false calls are rare', () => {
    const share = ({ threshold, x, y }: ReturnType<typeof fitted>, right: boolean): number => {
      const of = outcomes(4000).filter((outcome) => outcome.right === right);
      const run = of.filter(({ confidence }) => interpolate(x, y, confidence) >= threshold);
      return run.length / of.length;
    };
    const rare = fitted(0.1, 0.05);
    expect(share(rare, false)).toBeGreaterThan(0.045);
    expect(share(rare, false)).toBeLessThanOrEqual(0.05);
    // Where both can't be had, right calls are kept.
    const kept = fitted(0.99, 0.05);
    expect(share(kept, true)).toBeGreaterThanOrEqual(0.99);
    expect(share(kept, false)).toBeGreaterThan(0.05);
  });

  it('refuses too few turns, and says how many it needs', () => {
    expect(() => fitCalibration(outcomes(79), { keptCalls: 0.9, falseCalls: 0.1 })).toThrow(
      'calibration needs at least 80 turns, found 79; give more rows',
    );
  });
});
