/** tfjs with its wasm backend on one thread, if somebody has installed it for the benchmark. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from '../paths.ts';

/** What the benchmark needs of a tensor. */
export interface Tensor {
  dataSync(): Float32Array;
  dispose(): void;
}

/** What the benchmark needs of tfjs-core: its types are installed with it, or not at all. */
export interface Tfjs {
  tensor(values: Float32Array, shape: readonly number[]): Tensor;
  tidy<T>(run: () => T): T;
  matMul(a: Tensor, b: Tensor, transposeA?: boolean, transposeB?: boolean): Tensor;
  transpose(x: Tensor, order?: readonly number[]): Tensor;
  reshape(x: Tensor, shape: readonly number[]): Tensor;
  softmax(x: Tensor): Tensor;
  add(a: Tensor, b: Tensor | number): Tensor;
  sub(a: Tensor, b: Tensor): Tensor;
  mul(a: Tensor, b: Tensor | number): Tensor;
  mean(x: Tensor, axis: number, keepDims: boolean): Tensor;
  square(x: Tensor): Tensor;
  rsqrt(x: Tensor): Tensor;
  sigmoid(x: Tensor): Tensor;
  sum(x: Tensor): Tensor;
  concat(parts: readonly Tensor[], axis: number): Tensor;
  split(x: Tensor, sizes: readonly number[], axis: number): Tensor[];
  grads(f: (...x: Tensor[]) => Tensor): (x: readonly Tensor[]) => Tensor[];
}

interface Backend {
  setWasmPaths(folder: string): void;
  setThreadsCount(count: number): void;
}

interface Core extends Tfjs {
  setBackend(name: string): Promise<boolean>;
  ready(): Promise<void>;
  env(): { set(flag: string, value: boolean): void };
}

const FOLDER = join(ROOT, 'build', 'tfjs');
const PACKAGES = '@tensorflow/tfjs-core @tensorflow/tfjs-backend-wasm';

export async function openTfjs(): Promise<Tfjs> {
  const modules = join(FOLDER, 'node_modules', '@tensorflow');
  if (!existsSync(join(modules, 'tfjs-backend-wasm'))) {
    throw new Error(
      `tfjs is not there; run: npm install --no-save --prefix build/tfjs ${PACKAGES}`,
    );
  }
  const require = createRequire(join(FOLDER, 'package.json'));
  const core = require('@tensorflow/tfjs-core') as Core;
  // The package's main file leaves gradients out; they register with the same engine.
  require('@tensorflow/tfjs-core/dist/register_all_gradients');
  const backend = require('@tensorflow/tfjs-backend-wasm') as Backend;
  backend.setWasmPaths(join(modules, 'tfjs-backend-wasm', 'dist', '/'));
  backend.setThreadsCount(1);
  core.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  if (!(await core.setBackend('wasm'))) throw new Error('tfjs: the wasm backend did not start');
  await core.ready();
  return core;
}
