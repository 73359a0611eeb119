/** A project's two products, made in memory: the tables of its tools and the image for them. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCheckpoint } from '../codegen/checkpoint.ts';
import type { Checkpoint } from '../codegen/checkpoint.ts';
import { buildImage, IMAGE_FORMAT, ToolEncoder } from '../codegen/image/index.ts';
import type { WeightBits } from '../codegen/image/index.ts';
import { buildTables, encodeTables, hashTools } from '../codegen/index.ts';
import type { ToolSet } from '../codegen/ir.ts';
import { keepFile } from '../codegen/kept.ts';
import { pruneVocabulary } from '../codegen/prune-vocabulary.ts';
import { buildKernels } from './kernels.ts';
import type { KernelBuilds } from './kernels.ts';
import { ROOT } from './paths.ts';
import type { Progress } from './progress.ts';

/** Tokens of an image whose matrices are int4, since flash is short: at most. */
const SMALL_TOKENS_MAX = 3584;

export interface Model {
  /** Of the checkpoint's files, the kernels, the format: all of an image but its tools. */
  readonly hash: string;
  readonly kernels: KernelBuilds;
  /** Made when first asked for: reading and packing a checkpoint takes a while. */
  encoder(): ToolEncoder;
}

export class ModelError extends Error {
  override name = 'ModelError';
}

/** A checkpoint folder: model.safetensors and config.json. */
export async function openModel(folder: string, weightBits: WeightBits = 8): Promise<Model> {
  const kernels = await buildKernels();
  const sum = createHash('sha256').update(kernels.pure).update(kernels.intrinsics);
  sum.update(`${IMAGE_FORMAT} ${weightBits}`);
  for (const name of ['config.json', 'model.safetensors']) {
    const path = join(folder, name);
    if (!existsSync(path)) {
      throw new ModelError(`${path} is missing: give a checkpoint's folder with --model`);
    }
    sum.update(readFileSync(path));
  }
  let encoder: ToolEncoder | undefined;
  return {
    hash: sum.digest('hex'),
    kernels,
    encoder: () => {
      encoder ??= makeEncoder(readCheckpoint(folder), kernels, weightBits);
      return encoder;
    },
  };
}

function makeEncoder(
  whole: Checkpoint,
  kernels: KernelBuilds,
  weightBits: WeightBits,
): ToolEncoder {
  const checkpoint = weightBits === 4 ? pruneVocabulary(whole, SMALL_TOKENS_MAX) : whole;
  return new ToolEncoder(checkpoint, new WebAssembly.Module(kernels.pure), weightBits);
}

/** A checkpoint that no file holds as it is. */
export async function openCheckpoint(
  checkpoint: Checkpoint,
  weightBits: WeightBits = 8,
): Promise<Model> {
  const kernels = await buildKernels();
  const encoder = makeEncoder(checkpoint, kernels, weightBits);
  return { hash: '', kernels, encoder: () => encoder };
}

export function makeTables(toolSet: ToolSet): Uint8Array {
  return encodeTables(buildTables(toolSet));
}

export function makeImage(model: Model, toolSet: ToolSet): Uint8Array {
  return buildImage({
    encoder: model.encoder(),
    toolSet,
    toolsHash: hashTools(toolSet),
    kernels: model.kernels.intrinsics,
  });
}

/** An image is kept under the hash of all that it is made from, our own code included. */
export function makeImageCached(model: Model, toolSet: ToolSet, progress?: Progress): Uint8Array {
  const key = createHash('sha256').update(model.hash).update(JSON.stringify(toolSet));
  for (const path of makersOfImages()) key.update(readFileSync(path));
  const path = join(ROOT, 'build', 'images', `${key.digest('hex').slice(0, 32)}.bodkin`);
  if (existsSync(path)) return readFileSync(path);
  progress?.(`baking ${toolSet.tools.length} tools into an image`);
  const image = makeImage(model, toolSet);
  keepFile(path, image);
  return image;
}

/** The sources that an image depends on: all of codegen/, which is more than enough. */
function makersOfImages(): readonly string[] {
  const folder = join(ROOT, 'codegen');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(folder, name));
}
