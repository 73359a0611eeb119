/** Phrasings of the wearable tools that never trained anything. */
import type { DataSet } from '../data/example.ts';
import { generate } from '../data/generate.ts';
import { openCorpus } from '../data/generated-sets.ts';
import { toEvalRow } from '../data/gold.ts';
import { defaultDataDir } from '../data/load.ts';
import { toolKey } from '../data/generate.ts';
import type { FileRow } from '../eval/read-rows.ts';

export interface HeldOut {
  /** With typed answers; those that depend on the device's clock are left out. */
  readonly rows: readonly FileRow[];
  /** All of them, with spans. */
  readonly set: DataSet;
}

const COUNT = 2000;
const SEED = 1;

/** Just what `bodkin data --split test` gives with its defaults. */
export function heldOut(
  dataDir = defaultDataDir(),
  split: 'test' | 'challenge',
  count = COUNT,
): HeldOut {
  const { corpus, lists } = openCorpus(dataDir);
  const group = corpus.groups.find(({ name }) => name === 'wearable')!;
  const most = Math.min(count, COUNT);
  const examples = generate({ group, lists, seed: SEED, count: most, split });
  const rows = examples.flatMap((example, index) => {
    const row = toEvalRow(example);
    return row === null ? [] : [{ ...row, where: `wearable, ${split}, ${index + 1}` }];
  });
  const tools = new Map([...group.tools.values()].map((tool) => [toolKey(group, tool), tool]));
  return { rows, set: { name: 'wearable', tools, examples } };
}
