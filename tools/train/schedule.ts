export interface Schedule {
  readonly steps: number;
  /** Steps of linear warm-up. */
  readonly warmUp: number;
  readonly shape: 'linear' | 'cosine';
}

/** What is left of the learning rate at the end. */
const FLOOR = 0.05;

/** The factor on the peak learning rates at a step, which counts from 1. */
export function rateScale({ steps, warmUp, shape }: Schedule, step: number): number {
  if (step <= warmUp) return step / warmUp;
  const done = Math.min(1, (step - warmUp) / Math.max(1, steps - warmUp));
  const left = shape === 'linear' ? 1 - done : (1 + Math.cos(Math.PI * done)) / 2;
  return FLOOR + (1 - FLOOR) * left;
}
