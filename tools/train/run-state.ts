import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ModelConfig, Checkpoint } from '../../codegen/checkpoint.ts';
import type { Compute } from './compute.ts';
import { VECTOR_MAP, parameterOffset } from './parameters.ts';

const MAGIC = 'BDKNRUN2';

/** What a run needs besides weights and moments to go on as if never stopped. */
export interface RunHeader<Options> {
  readonly config: ModelConfig;
  readonly options: Options;
  /** Steps done. Batches and dropout depend on the seed and the step alone, so no RNG is kept. */
  readonly step: number;
  readonly bestScore: number;
}

/** Layout: magic, u32 header bytes, header JSON, master weights, momentum, variance, average. */
export function writeRun<Options>(
  path: string,
  header: RunHeader<Options>,
  c: Compute,
  average: Float32Array,
): void {
  const json = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  const parts = stateArrays(c, average).map((array) => Buffer.from(array));
  mkdirSync(dirname(path), { recursive: true });
  // A run killed while it writes keeps the file before.
  writeFileSync(`${path}.partial`, Buffer.concat([Buffer.from(MAGIC), length, json, ...parts]));
  renameSync(`${path}.partial`, path);
}

export function readRunHeader<Options>(path: string): RunHeader<Options> {
  const bytes = readRun(path);
  return JSON.parse(bytes.toString('utf8', 12, 12 + bytes.readUInt32LE(8)));
}

/** Puts weights, moments and average back; the compute must have the header's config. */
export function restoreRun(path: string, c: Compute, average: Float32Array): void {
  const bytes = readRun(path);
  let at = 12 + bytes.readUInt32LE(8);
  const arrays = stateArrays(c, average);
  const expected = at + arrays.length * c.layout.parameters.bytes;
  if (bytes.length !== expected) {
    throw new Error(`${path}: ${bytes.length} bytes, ${expected} expected; the file is cut short`);
  }
  for (const array of arrays) {
    array.set(bytes.subarray(at, at + array.length));
    at += array.length;
  }
}

/** Copies of the master weights under their names; the embedding as the vectors make it. */
export function takeCheckpoint(c: Compute, config: ModelConfig): Checkpoint {
  const tensors = new Map<string, { shape: number[]; data: Float32Array }>();
  for (const { name, shape, offset, count } of c.layout.parameters.list) {
    if (name === VECTOR_MAP) continue;
    const at = (c.layout.master + offset) / 4;
    tensors.set(name, { shape: [...shape], data: c.f32.slice(at, at + count) });
  }
  addVectors(c, tensors.get('embedding')!.data);
  return { config, tensors };
}

/** embedding += vectors · mapᵀ. */
function addVectors(c: Compute, embedding: Float32Array): void {
  const { layout, f32 } = c;
  const { d } = c.dims;
  const width = layout.capacity.vectorWidth;
  if (width === 0) return;
  const map = (layout.master + parameterOffset(layout.parameters, VECTOR_MAP)) / 4;
  const vectors = layout.vectors / 4;
  for (let i = 0; i < embedding.length; i++) {
    const row = Math.floor(i / d) * width;
    const column = (i % d) * width;
    let sum = 0;
    for (let j = 0; j < width; j++) sum += f32[vectors + row + j] * f32[map + column + j];
    embedding[i] += sum;
  }
}

/** Master weights to start from, to be published; those that only training needs may be missing. */
export function putCheckpoint(c: Compute, { tensors }: Checkpoint): void {
  for (const { name, offset, count } of c.layout.parameters.list) {
    const data = tensors.get(name)?.data;
    if (data && data.length !== count) {
      throw new Error(`checkpoint: tensor "${name}" has ${data.length} values, not ${count}`);
    }
    if (data) c.f32.set(data, (c.layout.master + offset) / 4);
  }
}

function readRun(path: string): Buffer {
  if (!existsSync(path)) throw new Error(`${path}: no such run; give the folder of --out`);
  const bytes = readFileSync(path);
  if (bytes.toString('latin1', 0, 8) !== MAGIC) throw new Error(`${path}: not a run's state`);
  return bytes;
}

function stateArrays(c: Compute, average: Float32Array): Uint8Array[] {
  const { layout, u8 } = c;
  const own = [layout.master, layout.momentum, layout.variance].map((at) =>
    u8.subarray(at, at + layout.parameters.bytes),
  );
  return [...own, new Uint8Array(average.buffer)];
}
