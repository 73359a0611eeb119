/** All data-sets of a split: what `bodkin train` and the benchmarks read. */

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { DataSet, Example } from './example.ts';
import { generateDataSets, openCorpus, outOfScopeExamples } from './generated-sets.ts';
import { ownTestTexts } from './held-out.ts';
import type { OpenCorpus } from './held-out.ts';
import type { Loaded, LoadReport } from './loaders/build.ts';
import { loadClinc150 } from './loaders/clinc150.ts';
import { loadFbTod } from './loaders/fb-tod.ts';
import { loadHomeLlm } from './loaders/home-llm.ts';
import { loadHwu64, loadHwu64Originals } from './loaders/hwu64.ts';
import { loadMsLu } from './loaders/ms-lu.ts';
import { loadMsLuAutomotive } from './loaders/ms-lu-automotive.ts';
import { normalizeText, readRows } from './loaders/rows.ts';
import type { Split } from './loaders/rows.ts';
import { loadSgd } from './loaders/sgd.ts';
import { loadSnips, loadSnipsCased } from './loaders/snips.ts';
import { loadThingpedia } from './loaders/thingpedia.ts';
import { loadWearableSpeech } from './loaders/wearable-speech.ts';
import { withNoConcern } from './no-concern.ts';

export interface LoadOptions {
  /** Folder of public sets. Default: $BODKIN_DATA, else ../shared/data if there is one. */
  readonly dataDir?: string | undefined;
  readonly seed: number;
  readonly split: Split;
  /** Generated utterances a tool. 0: none. Default: 40; to train 800 or all phrasings, if more. */
  readonly generatedPerTool?: number;
  readonly onReport?: (report: LoadReport) => void;
}

/** Each gives parts of sets; parts of one name are joined. A set without its folder is skipped. */
const LOADERS: Readonly<Record<string, (dataDir: string, split: Split) => readonly Loaded[]>> = {
  hwu64: (dir, split) =>
    split === 'train' ? [loadHwu64(dir, split), loadHwu64Originals(dir)] : [loadHwu64(dir, split)],
  snips: (dir, split) =>
    split === 'train' ? [loadSnips(dir, split), loadSnipsCased(dir)] : [loadSnips(dir, split)],
  clinc150: (dir, split) => [loadClinc150(dir, split)],
  ms_lu: loadMsLu,
  ms_lu_automotive: (dir, split) => [loadMsLuAutomotive(dir, split)],
  thingpedia: (dir, split) => [loadThingpedia(dir, split)],
  home_llm: (dir, split) => [loadHomeLlm(dir, split)],
  // Their licence lets them evaluate, not train what ships.
  sgd: (dir, split) => (split === 'train' ? [] : [loadSgd(dir, split)]),
  fb_tod: (dir, split) => (split === 'train' ? [] : [loadFbTod(dir, split)]),
};

/** Sets that never train what ships, nor choose among its checkpoints. */
export const EVALUATION_ONLY: readonly string[] = ['sgd', 'fb_tod'];

/** Every set that has a held-out split, whether it trains anything or not. */
const HELD_OUT = ['hwu64', 'snips', 'clinc150', 'banking77', 'sgd', 'fb_tod'];

export function loadDataSets(options: LoadOptions): DataSet[] {
  const { dataDir = defaultDataDir(), seed, split } = options;
  const { generatedPerTool } = options;
  const perTool = generatedPerTool ?? (split === 'train' ? 800 : 40);
  const whole = split === 'train' && generatedPerTool === undefined;
  let opened: OpenCorpus | undefined;
  // Reading it takes seconds, and public sets alone don't need it.
  const open = (): OpenCorpus => (opened ??= openCorpus(dataDir));
  const reserved = split === 'train' ? reservedTexts(dataDir, open()) : new Set('');
  const loaded = perTool > 0 ? generateDataSets(open(), { seed, split, perTool, whole }) : [];
  const groups = new Set(loaded.map(({ dataSet }) => dataSet.name));
  if (split === 'train' && dataDir !== undefined && groups.has('wearable')) {
    loaded.push(loadWearableSpeech(dataDir));
  }
  for (const [folder, load] of Object.entries(LOADERS)) {
    if (dataDir !== undefined && existsSync(join(dataDir, folder)))
      loaded.push(...load(dataDir, split));
  }
  const sets = new Map<string, DataSet[]>();
  for (const one of loaded) {
    const { dataSet, report } = withoutHeldOut(one, reserved);
    options.onReport?.(report);
    sets.set(dataSet.name, [...(sets.get(dataSet.name) ?? []), dataSet]);
  }
  const merged = [...sets.values()].map(mergeSets).filter(({ examples }) => examples.length > 0);
  if (split !== 'train') return merged;
  const outOfScope = perTool > 0 ? outOfScopeExamples(open(), seed) : [];
  const quiet = merged.map((set) => {
    if (set.name !== 'wearable' && set.name !== 'clinc150') return set;
    const more = { ...set, examples: [...set.examples, ...outOfScope] };
    const all =
      set.name === 'wearable' && dataDir !== undefined ? withNoConcern(more, dataDir) : more;
    return withoutTexts(all, reserved);
  });
  return [...quiet, mixCatalogue(quiet, groups)];
}

/** The catalogue's groups as one set as well: offers that mix tools of every kind. */
function mixCatalogue(sets: readonly DataSet[], groups: ReadonlySet<string>): DataSet {
  const parts = sets.filter(({ name }) => groups.has(name) && name !== 'wearable');
  return {
    name: 'catalogue',
    tools: new Map(parts.flatMap(({ tools }) => [...tools])),
    wordings: new Map(parts.flatMap(({ wordings }) => [...(wordings ?? [])])),
    // A group's no-calls may well be another group's calls.
    examples: parts.flatMap(({ examples }) => examples.filter(({ calls }) => calls.length > 0)),
  };
}

export function defaultDataDir(): string | undefined {
  const dir = process.env.BODKIN_DATA ?? resolve(import.meta.dirname, '../../../shared/data');
  return existsSync(dir) ? dir : undefined;
}

/** What may train nothing, normalised: tests of the public sets, and of our own phrasings. */
function reservedTexts(dataDir: string | undefined, opened: OpenCorpus): Set<string> {
  const theirs = dataDir === undefined ? [] : heldOutTexts(dataDir);
  return new Set([...theirs, ...ownTestTexts(opened)]);
}

/** Normalised queries of the public sets' test and validation splits. */
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
  const kept = withoutTexts(dataSet, reserved);
  const excluded = dataSet.examples.length - kept.examples.length;
  if (excluded === 0) return { dataSet, report };
  const dropped = { ...report.dropped, 'equals a held-out utterance': excluded };
  return { dataSet: kept, report: { ...report, kept: kept.examples.length, dropped } };
}

function withoutTexts(set: DataSet, reserved: ReadonlySet<string>): DataSet {
  return {
    ...set,
    examples: set.examples.filter(({ query }) => !reserved.has(normalizeText(query))),
  };
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
