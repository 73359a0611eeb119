/** A checkpoint: `model.safetensors` (float32) and `config.json` in one folder. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIMITS } from './limits.ts';
import { formatSafetensors, parseSafetensors } from './safetensors.ts';
import type { Tensor } from './safetensors.ts';

export interface ModelConfig {
  readonly family: 'bodkin';
  /** d, a multiple of 4 · heads. */
  readonly width: number;
  /** H query heads, each width / heads = D wide. */
  readonly heads: number;
  /** G key/value heads; divides `heads`. */
  readonly kvHeads: number;
  readonly encoderLayers: number;
  readonly decoderLayers: number;
  /** Token texts by id; the special tokens come first. */
  readonly vocabulary: string[];
  readonly calibration: { readonly threshold: number; readonly x: number[]; readonly y: number[] };
  readonly version: number;
}

export interface Checkpoint {
  readonly config: ModelConfig;
  readonly tensors: Map<string, Tensor>;
}

export class CheckpointError extends Error {
  constructor(where: string, reason: string) {
    super(`checkpoint: ${where}: ${reason}`);
    this.name = 'CheckpointError';
  }
}

/** Tensors that training needs and inference doesn't; a checkpoint may lack them. */
const TRAINING_ONLY = new Set(['contrast.temperature']);

export function readCheckpoint(dir: string): Checkpoint {
  const configPath = join(dir, 'config.json');
  const config = parseConfig(readFileSync(configPath, 'utf8'), configPath);
  const tensorsPath = join(dir, 'model.safetensors');
  const tensors = parseSafetensors(readFileSync(tensorsPath));
  checkTensors(config, tensors, tensorsPath);
  return { config, tensors };
}

export function writeCheckpoint(dir: string, checkpoint: Checkpoint): void {
  checkTensors(checkpoint.config, checkpoint.tensors, dir);
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'model.safetensors'), formatSafetensors(checkpoint.tensors));
  writeFileSync(join(dir, 'config.json'), `${JSON.stringify(checkpoint.config, null, 1)}\n`);
}

/** Every tensor of docs/model.md in its order, by name. Scalars have shape [1]. */
export function tensorShapes(config: ModelConfig): Map<string, number[]> {
  const d = config.width;
  const headWidth = d / config.heads;
  const kv = 2 * config.kvHeads * headWidth;
  const shapes = new Map<string, number[]>([['embedding', [config.vocabulary.length, d]]]);
  const attention = (prefix: string, inputs: [string, number[]][]): void => {
    shapes.set(`${prefix}.norm`, [d]);
    shapes.set(`${prefix}.q_norm`, [headWidth]);
    shapes.set(`${prefix}.k_norm`, [headWidth]);
    shapes.set(`${prefix}.gate`, [1]);
    for (const [name, shape] of inputs) shapes.set(`${prefix}.${name}`, shape);
    shapes.set(`${prefix}.out`, [d, d]);
  };
  for (let l = 0; l < config.encoderLayers; l++) attention(`encoder.${l}`, [['qkv', [d + kv, d]]]);
  shapes.set('encoder.norm', [d]);
  shapes.set('decoder.bos', [d]);
  shapes.set('decoder.input', [d, d]);
  for (let l = 0; l < config.decoderLayers; l++) {
    attention(`decoder.${l}.self`, [['qkv', [d + kv, d]]]);
    attention(`decoder.${l}.cross`, [
      ['q', [d, d]],
      ['kv', [kv, d]],
    ]);
  }
  shapes.set('decoder.norm', [d]);
  shapes.set('memory', [3, d]);
  for (const name of ['pointer.query', 'pointer.key']) shapes.set(name, [d, d]);
  for (const name of ['start_query', 'start_key', 'end_query', 'end_from_start', 'end_key']) {
    shapes.set(`span.${name}`, [d, d]);
  }
  shapes.set('contrast.temperature', [1]);
  return shapes;
}

/** A checkpoint of noise whose every part matters: gates are open and norms aren't 1. */
export function randomCheckpoint(config: ModelConfig, seed: number): Checkpoint {
  const random = xorshift(seed);
  const tensors = new Map<string, Tensor>();
  for (const [name, shape] of tensorShapes(config)) {
    const data = new Float32Array(shape.reduce((count, size) => count * size, 1));
    // Sums of `width` products keep unit variance; norms and gates move by a fifth.
    const spread = shape.length === 2 ? Math.sqrt(3 / config.width) : 0.2;
    for (let i = 0; i < data.length; i++) data[i] = (2 * random() - 1) * spread;
    tensors.set(name, { shape, data });
  }
  return { config, tensors };
}

function parseConfig(json: string, where: string): ModelConfig {
  let config: ModelConfig;
  try {
    config = JSON.parse(json) as ModelConfig;
  } catch (error) {
    throw new CheckpointError(where, `not JSON: ${(error as Error).message}`);
  }
  checkConfig(config, where);
  return config;
}

function checkConfig(config: ModelConfig, where: string): void {
  const check = (holds: boolean, reason: string): void => {
    if (!holds) throw new CheckpointError(where, reason);
  };
  check(typeof config === 'object' && config !== null, 'not a JSON object');
  check(config.family === 'bodkin', `family is ${JSON.stringify(config.family)}, not "bodkin"`);
  const sizes = ['width', 'heads', 'kvHeads', 'encoderLayers', 'decoderLayers', 'version'] as const;
  for (const name of sizes) {
    const value = config[name];
    check(
      Number.isInteger(value) && value > 0,
      `${name} is ${value}; a positive integer is needed`,
    );
  }
  const { width, heads, kvHeads, vocabulary, calibration } = config;
  check(width % (4 * heads) === 0, `width ${width} isn't a multiple of 4 · heads = ${4 * heads}`);
  check(heads % kvHeads === 0, `kvHeads ${kvHeads} doesn't divide heads ${heads}`);
  check(Array.isArray(vocabulary), 'vocabulary is missing');
  check(
    vocabulary.length <= LIMITS.vocabulary,
    `vocabulary has ${vocabulary.length} tokens; at most ${LIMITS.vocabulary}`,
  );
  check(
    vocabulary.every((text) => typeof text === 'string'),
    'vocabulary has a non-string',
  );
  const { x, y, threshold } = calibration ?? {};
  check(typeof threshold === 'number', 'calibration.threshold is missing');
  check(
    Array.isArray(x) &&
      Array.isArray(y) &&
      x.length === y.length &&
      x.length >= 2 &&
      x.length <= 16,
    'calibration needs 2 to 16 knots in x, and as many in y',
  );
}

function checkTensors(config: ModelConfig, tensors: Map<string, Tensor>, where: string): void {
  for (const [name, shape] of tensorShapes(config)) {
    const tensor = tensors.get(name);
    if (tensor === undefined) {
      if (TRAINING_ONLY.has(name)) continue;
      throw new CheckpointError(where, `tensor "${name}" is missing`);
    }
    if (tensor.shape.join() !== shape.join()) {
      throw new CheckpointError(
        where,
        `tensor "${name}" has shape [${tensor.shape}]; the config asks for [${shape}]`,
      );
    }
    if (!tensor.data.every(Number.isFinite)) {
      throw new CheckpointError(where, `tensor "${name}" holds a value that isn't finite`);
    }
  }
}

/** Uniform numbers in [0, 1); xorshift32. */
export function xorshift(seed: number): () => number {
  let state = seed | 0 || 0x9e3779b9;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x1_0000_0000;
  };
}
