/** Phrasings of the wearable tools that never trained anything. */
import type { DataSet } from '../data/example.ts';
import { openCorpus } from '../data/generated-sets.ts';
import { toEvalRow } from '../data/gold.ts';
import { defaultDataDir } from '../data/load.ts';
import { toolKey } from '../data/generate.ts';
import { OWN_TEST, ownTestExamples } from '../data/held-out.ts';
import type { FileRow } from '../eval/read-rows.ts';

export interface HeldOut {
  /** With typed answers; those that depend on the device's clock are left out. */
  readonly rows: readonly FileRow[];
  /** All of them, with spans. */
  readonly set: DataSet;
}

/** Just what `bodkin data --split test` gives with its defaults. */
export function heldOut(
  dataDir = defaultDataDir(),
  split: 'test' | 'challenge',
  count: number = OWN_TEST.count,
): HeldOut {
  const opened = openCorpus(dataDir);
  const group = opened.corpus.groups.find(({ name }) => name === OWN_TEST.group)!;
  const examples = ownTestExamples(opened, split).slice(0, count);
  const rows = examples.flatMap((example, index) => {
    const row = toEvalRow(example);
    return row === null ? [] : [{ ...row, where: `${OWN_TEST.group}, ${split}, ${index + 1}` }];
  });
  const tools = new Map([...group.tools.values()].map((tool) => [toolKey(group, tool), tool]));
  return { rows, set: { name: OWN_TEST.group, tools, examples } };
}
