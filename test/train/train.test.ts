import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCheckpoint } from '../../codegen/checkpoint.ts';
import { train } from '../../tools/train/train.ts';
import type { TrainEvent, TrainOptions } from '../../tools/train/train.ts';
import { TINY_SET } from './tiny.ts';
import { tinyRun } from './tiny-run.ts';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'bodkin-train-'));
});
afterAll(() => rmSync(dir, { recursive: true }));

/** Trains into a folder of its own and gives the bytes of the state. */
async function runState(name: string, rest: Partial<TrainOptions> = {}): Promise<Buffer> {
  const out = join(dir, name);
  await train({ run: tinyRun(6), train: [TINY_SET], valid: [], threads: 1, out, ...rest });
  return readFileSync(join(out, 'run.state'));
}

/** Master weights, momentum, variance and average of a state. */
function stateArrays(state: Buffer): Float32Array[] {
  const from = 12 + state.readUInt32LE(8);
  const bytes = (state.length - from) / 4;
  return [0, 1, 2, 3].map((i) => {
    const at = from + i * bytes;
    return new Float32Array(Uint8Array.from(state.subarray(at, at + bytes)).buffer);
  });
}

test('one, two and three threads give the same bytes', async () => {
  const one = await runState('one');
  for (const threads of [2, 3]) {
    const state = await runState(`threads-${threads}`, { threads });
    expect(one.equals(state), `${threads} threads`).toBe(true);
  }
});

test('another seed gives other bytes', async () => {
  const one = await runState('seed-11');
  const other = await runState('seed-12', { run: { ...tinyRun(6), seed: 12 } });
  expect(one.equals(other)).toBe(false);
});

test('a run stopped and resumed ends as one that was not', async () => {
  const whole = await runState('whole');
  await runState('halves', { stopAfter: 3 });
  const resumed = await runState('halves', { resume: true, threads: 2 });
  expect(whole.equals(resumed)).toBe(true);
});

test('what is kept is the mean of the weights over the last steps', async () => {
  const run = { ...tinyRun(6), averageShare: 0.5 }; // of 6 steps: 3
  let mean: Float32Array | undefined;
  for (let step = 0; step <= 6; step++) {
    const state = await runState('mean', { run, stopAfter: step, resume: step > 0 });
    const [master, , , average] = stateArrays(state);
    mean = mean?.map((value, i) => value + (1 / 3) * (master[i] - value)) ?? master;
    expect(average).toEqual(mean);
  }
  const { tensors } = readCheckpoint(join(dir, 'mean'));
  expect(tensors.get('embedding')!.data).toEqual(mean!.slice(0, 120 * 16));
});

test('a run learns the tiny set, and its checkpoint is that of the best score', async () => {
  const events: TrainEvent[] = [];
  const out = join(dir, 'learns');
  const run = { ...tinyRun(200), dropout: 0, smoothing: 0, accumulate: 1 };
  await train({
    run,
    train: [TINY_SET],
    valid: [TINY_SET],
    threads: 1,
    out,
    scoreSteps: 50,
    onEvent: (event) => events.push(event),
  });
  const scores = events.filter((event) => event.kind === 'score');
  expect(scores.map(({ step }) => step)).toEqual([50, 100, 150, 200]);
  const best = Math.max(...scores.map(({ mean }) => mean.exact));
  expect(best).toBeGreaterThan(0.9);
  expect(scores.some((score) => score.best && score.mean.exact === best)).toBe(true);
  expect(readCheckpoint(out).config.vocabulary.length).toBeLessThanOrEqual(120);
});

test('resuming where no run is says so', async () => {
  const missing = runState('nowhere', { resume: true });
  await expect(missing).rejects.toThrow(/no such run; give the folder of --out/);
});
