/** From files to a running simulator: what `ask`, `sim` and `eval` start with. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WeightBits } from '../../codegen/image/index.ts';
import { loadToolSet } from '../../codegen/index.ts';
import type { Warn } from '../../codegen/index.ts';
import { ROOT } from '../paths.ts';
import { makeImageCached, makeTables, openModel } from '../project.ts';
import type { Progress } from '../progress.ts';
import type { Driver } from './build.ts';
import { parseNow } from './clock.ts';
import { loadFirmware } from './firmware.ts';
import { Simulator } from './simulator.ts';

export interface SessionOptions {
  readonly tools: string;
  readonly model: string;
  readonly weights?: WeightBits;
  /** An image file; without one it is made from model and tools. */
  readonly image?: string;
  readonly driver: Driver;
  readonly now: string;
  readonly progress?: Progress;
  readonly warn?: Warn;
}

export async function openSession(options: SessionOptions): Promise<Simulator> {
  const { progress, driver } = options;
  const now = parseNow(options.now);
  const toolSet = loadToolSet(options.tools, {
    warn: options.warn,
    cacheFolder: join(ROOT, 'build', 'declarations'),
  });
  const image =
    options.image === undefined
      ? makeImageCached(await openModel(options.model, options.weights), toolSet, progress)
      : readFileSync(options.image);
  const firmware = await loadFirmware({ root: ROOT, driver, progress });
  progress?.('');
  return new Simulator(firmware, { image, tables: makeTables(toolSet), now });
}
