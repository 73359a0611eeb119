/**
 * The trainer's kernels against tfjs's wasm backend: the same shapes, one thread each, SIMD in
 * both, taken in turns in one run. tfjs is no dependency; the benchmark says how to install it.
 *
 *     npx tsx tools/benchmarks/trainer.ts
 *
 * Where tfjs has a choice, its better one counts: a matmul with a transposed operand, or a
 * transpose and then a matmul. Its operands stay the same tensors, so it need not pack them anew;
 * ours are packed at each call, as in training.
 */
import { openTfjs } from './tfjs.ts';
import { blockCases, matmulCases } from './trainer-cases.ts';
import type { SpeedCase } from './trainer-cases.ts';

const ROUNDS = 25;
/** Calls a round last about this long, so that the clock's grain doesn't count. */
const ROUND_MILLISECONDS = 15;
const BAR = 1.3;
/** Both compute in float32, in another order. */
const ERROR_MAX = 1e-3;

const tf = await openTfjs();
const cases = [...(await matmulCases(tf)), ...(await blockCases(tf))];
const lines = cases.map(measure);
const matmuls = lines.filter(({ kind }) => kind === 'matmul').map(({ ratio }) => ratio);
for (const { name, ours, theirs, ratio } of lines) {
  console.log(
    `${name.padEnd(44)} ours ${show(ours)} ms, tfjs ${show(theirs)} ms: ${ratio.toFixed(2)}×`,
  );
}
const mean = Math.exp(matmuls.reduce((sum, ratio) => sum + Math.log(ratio), 0) / matmuls.length);
console.log(`matmuls, geometric mean: ${mean.toFixed(2)}×; the bar is ${BAR}×`);

/** Best times of a call over rounds in turns: what else the machine does only makes them longer. */
function measure(one: SpeedCase): {
  readonly name: string;
  readonly kind: SpeedCase['kind'];
  readonly ours: number;
  readonly theirs: number;
  readonly ratio: number;
} {
  const error = one.error();
  if (!(error < ERROR_MAX)) throw new Error(`${one.name}: results differ by ${error}`);
  const runs = [one.ours, ...one.theirs];
  const calls = runs.map(callsARound);
  const best = runs.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, run] of runs.entries()) best[i] = Math.min(best[i], timeOf(run, calls[i]));
  }
  const [ours, ...others] = best;
  const theirs = Math.min(...others);
  return { name: one.name, kind: one.kind, ours, theirs, ratio: theirs / ours };
}

/** Also lets the engine compile to its fastest code before anything counts. */
function callsARound(run: () => void): number {
  const began = performance.now();
  let calls = 0;
  while (performance.now() - began < 10 * ROUND_MILLISECONDS) {
    run();
    calls++;
  }
  return Math.max(1, Math.round(calls / 10));
}

/** Milliseconds a call. */
function timeOf(run: () => void, calls: number): number {
  const began = performance.now();
  for (let i = 0; i < calls; i++) run();
  return (performance.now() - began) / calls;
}

function show(milliseconds: number): string {
  return milliseconds.toFixed(3).padStart(7);
}
