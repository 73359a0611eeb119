/** A model small enough to test with, in which every size differs from the others. */
import type { ModelConfig } from '../../codegen/checkpoint.ts';

const SPECIALS = [
  '<pad>',
  '<unk>',
  '<tool>',
  '<int>',
  '<num>',
  '<bool>',
  '<text>',
  '<enum>',
  '<time>',
  '<duration>',
  '<date>',
  '<value>',
];

export function tinyConfig(change: Partial<ModelConfig> = {}): ModelConfig {
  const letters = [...'abcdefghijklmnopqrstuvwxyz0123456789'];
  const pieces = letters.map((letter) => `\u0001${letter}`);
  return {
    family: 'bodkin',
    width: 32,
    heads: 4,
    kvHeads: 2,
    encoderLayers: 2,
    decoderLayers: 3,
    vocabulary: [...SPECIALS, ...[...pieces, ...letters].sort()],
    calibration: { threshold: 0.5, x: [0, 1], y: [0, 1] },
    version: 1,
    ...change,
  };
}
