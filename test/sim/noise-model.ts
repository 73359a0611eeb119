/** A model of noise: its answers are nonsense, and every path through the firmware is taken. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { randomCheckpoint, writeCheckpoint } from '../../codegen/checkpoint.ts';
import type { ModelConfig } from '../../codegen/checkpoint.ts';
import { SPECIAL_TOKENS } from '../../codegen/tokenizer.ts';
import { DEFAULT_MODEL, ROOT } from '../../tools/paths.ts';
import { learnVocabulary } from '../../tools/train/vocabulary.ts';

const WORDS = 'set a timer for an hour and half minutes play music what is the weather tomorrow';
/** One whose answers differ from utterance to utterance. */
const SEED = 2;

/** A checkpoint folder under build/. */
export function noiseModel(): string {
  const vocabulary = learnVocabulary(WORDS.split(' '), SPECIAL_TOKENS.length + 300);
  const config: ModelConfig = {
    family: 'bodkin',
    width: 64,
    heads: 4,
    kvHeads: 2,
    encoderLayers: 2,
    decoderLayers: 2,
    vocabulary,
    // Noise is never sure of itself: with no threshold its calls are answers, not guesses.
    calibration: { threshold: 0, x: [0, 1], y: [0, 1] },
    version: 1,
  };
  const folder = join(ROOT, 'build', 'test', `noise-model-${process.pid}`);
  const checkpoint = randomCheckpoint(config, SEED);
  // Open gates: the words get through to the answer.
  for (const [name, { data }] of checkpoint.tensors) if (name.endsWith('.gate')) data[0] = 1;
  writeCheckpoint(folder, checkpoint);
  return folder;
}

/** The shipped model, or noise while there is none. */
export function testModel(): string {
  return existsSync(join(DEFAULT_MODEL, 'config.json')) ? DEFAULT_MODEL : noiseModel();
}
