/** CLINC150 (Larson et al. 2019, CC BY 3.0): 150 intents without slots, and out-of-scope. */

import { join } from 'node:path';
import { buildDataSet } from './build.ts';
import type { Loaded } from './build.ts';
import { CLINC150_INTENTS } from './clinc150-intents.ts';
import { readRows } from './rows.ts';
import type { Split } from './rows.ts';

export function loadClinc150(dataDir: string, split: Split): Loaded {
  const dir = join(dataDir, 'clinc150');
  const spec = { name: 'clinc150', intents: CLINC150_INTENTS, slots: {}, none: ['oos'] };
  const train = readRows(join(dir, 'train.jsonl'));
  return buildDataSet(spec, split, train, readRows(join(dir, `${split}.jsonl`)));
}
