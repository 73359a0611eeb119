import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const SOURCE = 'assembly/train';
const OPTIONS = [
  `${SOURCE}/index.ts`,
  '--outFile',
  'train.wasm',
  '--runtime',
  'stub',
  '--enable',
  'simd',
  '--enable',
  'threads',
  '--importMemory',
  '--sharedMemory',
  '--initialMemory',
  '1',
  '--maximumMemory',
  '65536',
  '-O3',
  '--noAssert',
  '--use',
  'abort=',
];

/** Compiles assembly/train to WebAssembly; a build of the same sources is taken from build/. */
export async function buildTrainKernels(): Promise<Uint8Array> {
  const hash = createHash('sha256').update(OPTIONS.join(' '));
  for (const file of readdirSync(join(ROOT, SOURCE)).sort()) {
    hash.update(file).update(readFileSync(join(ROOT, SOURCE, file)));
  }
  const cached = join(ROOT, 'build', `train-${hash.digest('hex').slice(0, 16)}.wasm`);
  if (existsSync(cached)) return readFileSync(cached);
  const binary = await compile();
  mkdirSync(join(ROOT, 'build'), { recursive: true });
  const partial = `${cached}.${process.pid}`;
  writeFileSync(partial, binary);
  renameSync(partial, cached);
  return binary;
}

async function compile(): Promise<Uint8Array> {
  // Imported here, since workers never compile and the compiler is slow to load.
  const { default: asc } = await import('assemblyscript/asc');
  let binary: Uint8Array | null = null;
  const { error, stderr } = await asc.main(OPTIONS, {
    readFile: (name, base) => {
      const path = join(base === undefined ? ROOT : join(ROOT, base), name);
      return existsSync(path) ? readFileSync(path, 'utf8') : null;
    },
    writeFile: (name, contents) => {
      if (name === 'train.wasm') binary = contents as Uint8Array;
    },
    listFiles: () => [],
  });
  if (error || !binary) throw new Error(`${SOURCE}: ${error?.message}\n${stderr.toString()}`);
  return binary;
}

const NAMES = [
  'adamw',
  'add_to',
  'attention',
  'attention_backward',
  'clear',
  'copy_columns',
  'dot',
  'dropout',
  'embed',
  'embed_backward',
  'fake_quantize',
  'gate',
  'gate_backward',
  'gather',
  'matmul',
  'muon',
  'norm',
  'norm_backward',
  'pointer_loss',
  'pool',
  'pool_backward',
  'reduce',
  'rope',
  'scale',
  'scatter_add',
  'span_logits',
  'span_logits_backward',
] as const;

/** Exports of assembly/train/index.ts: addresses, counts and floats, all as numbers. */
export type Kernels = Readonly<Record<(typeof NAMES)[number], (...args: number[]) => number>>;

/** Instances of one module over one memory compute alike; each thread has its own. */
export function instantiateKernels(
  module: WebAssembly.Module,
  memory: WebAssembly.Memory,
): Kernels {
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  for (const name of NAMES) {
    if (!(name in exports)) throw new Error(`${SOURCE}/index.ts: kernel "${name}" is missing`);
  }
  return exports as unknown as Kernels;
}
