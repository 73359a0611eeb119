/** From training to the device: a trained checkpoint is packed and answers through the firmware. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Checkpoint } from '../../codegen/checkpoint.ts';
import { compareWithFloat } from '../../tools/benchmarks/float.ts';
import { PointingDevice } from '../../tools/benchmarks/pointing.ts';
import { ROOT } from '../../tools/paths.ts';
import { openCheckpoint } from '../../tools/project.ts';
import { loadFirmware } from '../../tools/sim/firmware.ts';
import { train } from '../../tools/train/train.ts';
import { TINY_SET } from './tiny.ts';
import { tinyRun } from './tiny-run.ts';

const STEPS = 200;

let out: string;
let checkpoint: Checkpoint;
beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'bodkin-packed-'));
  const run = { ...tinyRun(STEPS), dropout: 0, smoothing: 0, accumulate: 1 };
  checkpoint = await train({ run, train: [TINY_SET], valid: [], threads: 1, out });
}, 300_000);
afterAll(() => rmSync(out, { recursive: true }));

test('trained with rounding, the packed model is right where the rounded one is', async () => {
  const { tools, examples } = TINY_SET;
  const firmware = await loadFirmware({ root: ROOT, driver: 'v8' });
  const device = new PointingDevice(await openCheckpoint(checkpoint), firmware, tools);
  const exact = examples.filter((example) => device.judge(example).exact).length;
  expect(exact / examples.length).toBeGreaterThan(0.9);
}, 300_000);

test('the packed model points at what the float model points at', async () => {
  const { tools, examples } = TINY_SET;
  const float = await compareWithFloat(checkpoint, tools, examples);
  expect(float.examples).toHaveLength(examples.length);
  expect(float.exact).toBeGreaterThan(0.9);

  const firmware = await loadFirmware({ root: ROOT, driver: 'v8' });
  const device = new PointingDevice(await openCheckpoint(checkpoint), firmware, tools);
  const judged = examples.map((example) => device.judge(example));
  const exact = judged.filter((one) => one.exact).length / examples.length;
  expect(Math.abs(exact - float.exact)).toBeLessThan(0.05);
  expect(judged.every((one) => one.tool || !one.exact)).toBe(true);
  // The rows without a call are the first two.
  expect(judged.slice(0, 2).map((one) => one.guessesNone)).toEqual([true, true]);
  expect(judged.slice(2).some((one) => one.guessesNone && one.tool)).toBe(false);
}, 300_000);
