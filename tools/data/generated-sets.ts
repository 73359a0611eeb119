/** The corpus as data-sets: the wearable tools, and each file of the catalogue. */

import { relative, resolve } from 'node:path';
import { loadToolSet } from '../../codegen/index.ts';
import { readCorpus } from './corpus.ts';
import type { Example } from './example.ts';
import type { CorpusError } from './corpus-errors.ts';
import { countToDealAll, generate, toolKey } from './generate.ts';
import type { OpenCorpus } from './held-out.ts';
import type { Loaded } from './loaders/build.ts';
import type { Split } from './loaders/rows.ts';
import { readWordLists } from './words.ts';

export interface GenerateSetsOptions {
  readonly seed: number;
  readonly split: Split;
  /** Utterances a tool. */
  readonly perTool: number;
  /** To train: more, if that is what it takes to say every phrasing. */
  readonly whole?: boolean;
}

/** The wearable tools have several times the phrasings of the others. */
const WEARABLE_FACTOR = 8;

const WATCH_TOOLS = resolve(import.meta.dirname, '../../examples/watch/watch.tools.ts');

/** The corpus as it is in the tree. What is wrong with it is told to `onProblem`. */
export function openCorpus(
  dataDir: string | undefined,
  onProblem?: (problem: CorpusError) => void,
): OpenCorpus {
  const lists = readWordLists(dataDir);
  const { tools } = loadToolSet(relative(process.cwd(), WATCH_TOOLS));
  const corpus = readCorpus(tools, lists.names);
  for (const problem of corpus.problems) (onProblem ?? warn)(problem);
  return { corpus, lists };
}

export function generateDataSets(
  { corpus, lists }: OpenCorpus,
  { seed, split, perTool, whole = false }: GenerateSetsOptions,
): Loaded[] {
  return corpus.groups.map((group, index) => {
    const tools = new Map([...group.tools.values()].map((tool) => [toolKey(group, tool), tool]));
    const wordings = new Map(
      [...group.wordings].map(([name, all]) => [toolKey(group, group.tools.get(name)!), all]),
    );
    const spoken = new Set(group.sections.map(({ tool }) => tool)).size;
    const asked = perTool * spoken * (group.name === 'wearable' ? WEARABLE_FACTOR : 1);
    const count = whole ? Math.max(asked, countToDealAll(group)) : asked;
    const dealt = split === 'train';
    const examples = generate({ group, lists, seed: seed + index * 7919, count, split, dealt });
    const report = { set: group.name, split, rows: count, kept: examples.length, dropped: {} };
    return { dataSet: { name: group.name, tools, wordings, examples }, report };
  });
}

/** Requests that no tool is for, to train: each phrasing twice. */
export function outOfScopeExamples({ corpus, lists }: OpenCorpus, seed: number): Example[] {
  const group = corpus.outOfScope;
  const count = 2 * countToDealAll(group);
  return generate({ group, lists, seed, split: 'train', count, dealt: true });
}

function warn(problem: CorpusError): void {
  process.stderr.write(`corpus: ${problem.message}\n`);
}
