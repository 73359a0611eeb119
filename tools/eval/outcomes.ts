/** Answers with the identity calibration, judged: what a calibration is fitted to. */
import type { Checkpoint } from '../../codegen/checkpoint.ts';
import { openCheckpoint } from '../project.ts';
import type { Outcome } from './fit-calibration.ts';
import { guessIsRight } from './metrics.ts';
import { predictRows } from './predict.ts';
import type { PredictOptions } from './predict.ts';
import type { FileRow } from './read-rows.ts';
import { expectationOf } from './row.ts';

const IDENTITY = { threshold: 0, x: [0, 1], y: [0, 1] };

/** The checkpoint without its calibration: its confidences are probabilities. */
export function openUncalibrated(checkpoint: Checkpoint): ReturnType<typeof openCheckpoint> {
  return openCheckpoint({ ...checkpoint, config: { ...checkpoint.config, calibration: IDENTITY } });
}

/** `options.model` comes from openUncalibrated. Rows that were refused have no outcome. */
export function judgeRows(rows: readonly FileRow[], options: PredictOptions): Outcome[] {
  return predictRows(rows, options).flatMap((answer, index) => {
    if ('error' in answer) return [];
    const row = rows[index];
    return [
      {
        confidence: answer.confidence,
        right: guessIsRight(row, answer),
        calls: answer.outcome === 'calls',
        wantsNone: expectationOf(row) === 'none',
      },
    ];
  });
}
