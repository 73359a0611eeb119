/** What a model's confidence is worth, drawn. */

import { reliability, riskCoverage } from './calibration.ts';
import type { Judged } from './calibration.ts';
import { formatPlot, percent } from './svg.ts';
import type { Mark } from './svg.ts';

/** How often turns of a confidence are right; on the diagonal a confidence means what it says. */
export function plotReliability(judged: readonly Judged[]): string {
  const bins = reliability(judged);
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const shares = bins.map(
    ({ count, confidence }): Mark => ({
      kind: 'bar',
      x: Math.min(0.9, Math.floor(confidence * 10) / 10) + 0.005,
      width: 0.09,
      height: count / judged.length,
    }),
  );
  const points = bins.map(({ confidence, accuracy }) => ({ x: confidence, y: accuracy }));
  const dots = bins.map(
    ({ count, confidence, accuracy }): Mark => ({
      kind: 'dot',
      at: { x: confidence, y: accuracy },
      radius: 3 + 4 * Math.sqrt(count / most),
      label: `${count} turns: confidence ${percent(confidence)}, right ${percent(accuracy)}`,
    }),
  );
  const ideal: Mark = {
    kind: 'line',
    points: [
      { x: 0, y: 0 },
      { x: 1, y: 1 },
    ],
    dashed: true,
  };
  return formatPlot({
    title: 'Reliability (bars: share of the turns)',
    x: 'confidence',
    y: 'turns that are right',
    marks: [...shares, ideal, { kind: 'line', points }, ...dots],
  });
}

/** What share of the answered turns is wrong when only the most confident are answered. */
export function plotRiskCoverage(judged: readonly Judged[]): string {
  const points = riskCoverage(judged).map(({ answered, wrong }) => ({
    x: answered / judged.length,
    y: wrong / answered,
  }));
  const highest = Math.max(0.05, ...points.map(({ y }) => y));
  const yMax = Math.min(1, Math.ceil(highest * 20) / 20);
  const bounds = [0.01, 0.05].map(
    (risk): Mark => ({
      kind: 'line',
      points: [
        { x: 0, y: risk },
        { x: 1, y: risk },
      ],
      dashed: true,
    }),
  );
  return formatPlot({
    title: 'Risk and coverage (dashed: 1 % and 5 %)',
    x: 'turns answered, the most confident first',
    y: 'of these wrong',
    yMax,
    marks: [...bounds, { kind: 'line', points }],
  });
}
