/** All data-sets of a split: what `bodkin train` and the benchmarks read. */

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DataSet, Example } from './example.ts';
import { generateDataSets } from './generated-sets.ts';
import type { Loaded, LoadReport } from './loaders/build.ts';
import { loadClinc150 } from './loaders/clinc150.ts';
import { loadHwu64, loadHwu64Originals } from './loaders/hwu64.ts';
import { normalizeText, readRows } from './loaders/rows.ts';
import type { Split } from './loaders/rows.ts';
import { loadSnips, loadSnipsCased } from './loaders/snips.ts';

export interface LoadOptions {
  /** Folder of public sets. Default: $BODKIN_DATA, else ../shared/data if there is one. */
  readonly dataDir?: string | undefined;
  readonly seed: number;
  readonly split: Split;
  /** Generated utterances a tool. Default: 500 to train, 40 to test. 0: none. */
  readonly generatedPerTool?: number;
  readonly onReport?: (report: LoadReport) => void;
}

/** Sets of the data folder that may train what ships. Each is skipped if its folder is missing. */
const LOADERS: readonly { folder: string; load: (dataDir: string, split: Split) => Loaded[] }[] = [
  {
    folder: 'hwu64',
    load: (dir, split) => split === 'train'
      ? [loadHwu64(dir, split), loadHwu64Originals(dir)]
      : [loadHwu64(dir, split)],
  },
  {
    folder: 'snips',
    load: (dir, split) => split === 'train'
      ? [loadSnips(dir, split), loadSnipsCased(dir)]
      : [loadSnips(dir, split)],
  },
  { folder: 'clinc150', load: (dir, split) => [loadClinc150(dir, split)] },
];

/** Every set that has a held-out split, whether it trains anything or not. */
const HELD_OUT = ['hwu64', 'snips', 'clinc150', 'banking77', 'sgd', 'fb_tod'];

export function loadDataSets(options: LoadOptions): DataSet[] {
  const { dataDir = defaultDataDir(), seed, split } = options;
  const perTool = options.generatedPerTool ?? (split === 'train' ? 500 : 40);
  const reserved = split === 'train' && dataDir !== undefined ? heldOutTexts(dataDir) : new Set('');
  const loaded = generateDataSets({ dataDir, seed, split, perTool }).map((one) => [one]);
  for (const { folder, load } of LOADERS) {
    if (dataDir !== undefined && existsSync(join(dataDir, folder))) loaded.push(load(dataDir, split));
  }
  return loaded.map((parts) => {
    const allowed = parts.map((one) => withoutHeldOut(one, reserved));
    for (const { report } of allowed) options.onReport?.(report);
    return mergeSets(allowed.map(({ dataSet }) => dataSet));
  }).filter(({ examples }) => examples.length > 0);
}

export function defaultDataDir(): string | undefined {
  const dir = process.env.BODKIN_DATA ?? resolve(import.meta.dirname, '../../../shared/data');
  return existsSync(dir) ? dir : undefined;
}

/** Normalised queries of every test and validation split: none of them may train anything. */
export function heldOutTexts(dataDir: string): Set<string> {
  const texts = new Set<string>();
  for (const folder of HELD_OUT) {
    for (const split of ['valid', 'test']) {
      const rows = readRows<{ query: string }>(join(dataDir, folder, `${split}.jsonl`));
      for (const { query } of rows) texts.add(normalizeText(query));
    }
  }
  return texts;
}

function withoutHeldOut({ dataSet, report }: Loaded, reserved: ReadonlySet<string>): Loaded {
  const examples = dataSet.examples.filter(({ query }) => !reserved.has(normalizeText(query)));
  const excluded = dataSet.examples.length - examples.length;
  if (excluded === 0) return { dataSet, report };
  const dropped = { ...report.dropped, 'equals a held-out utterance': excluded };
  return { dataSet: { ...dataSet, examples }, report: { ...report, kept: examples.length, dropped } };
}

/** Parts of one set: the same tools; an utterance that an earlier part has comes once. */
function mergeSets(parts: readonly DataSet[]): DataSet {
  const seen = new Set<string>();
  const examples: Example[] = [];
  for (const example of parts.flatMap((part) => part.examples)) {
    const key = `${example.query}\n${example.calls.map(({ tool }) => tool).join('\n')}`;
    if (parts.length > 1 && seen.has(key)) continue;
    seen.add(key);
    examples.push(example);
  }
  return { ...parts[0]!, examples };
}
