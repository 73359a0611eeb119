import { baseOptions } from '../../tools/train/options.ts';
import type { RunOptions } from '../../tools/train/options.ts';
import { TINY_CAPACITY } from './tiny.ts';

/** A run of seconds that uses all of the trainer: dropout, accumulation, augmentation. */
export function tinyRun(steps: number): RunOptions {
  const base = baseOptions(steps, 11);
  const { threads: _threads, vectorWidth: _vectorWidth, queries, ...capacity } = TINY_CAPACITY;
  return {
    ...base,
    size: {
      width: 16,
      heads: 4,
      kvHeads: 2,
      encoderLayers: 2,
      decoderLayers: 1,
      vocabulary: 120,
    },
    schedule: { steps, warmUp: 2, shape: 'linear' },
    sample: { ...base.sample, queries, toolsMax: 5 },
    accumulate: 2,
    capacity,
  };
}
