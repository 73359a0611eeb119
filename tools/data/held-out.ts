/** The rows that our own phrasings are tested on, and their texts, which may train nothing. */

import type { Corpus } from './corpus.ts';
import type { GeneratedExample } from './draft.ts';
import { generate } from './generate.ts';
import { normalizeText } from './loaders/rows.ts';
import type { WordLists } from './words.ts';

/** What `bodkin data` makes with its defaults. */
export const OWN_TEST = { seed: 1, count: 2000, group: 'wearable' } as const;

export interface OpenCorpus {
  readonly corpus: Corpus;
  readonly lists: WordLists;
}

export function ownTestExamples(
  { corpus, lists }: OpenCorpus,
  split: 'test' | 'challenge',
): GeneratedExample[] {
  const { seed, count } = OWN_TEST;
  const group = corpus.groups.find(({ name }) => name === OWN_TEST.group)!;
  return generate({ group, lists, seed, count, split });
}

/**
 * Normalised. No phrasing of these trains anything, but another, filled in, may come to the same
 * words: "call mum" is a phrasing, and so is "call {contact}".
 */
export function ownTestTexts(opened: OpenCorpus): Set<string> {
  const splits = ['test', 'challenge'] as const;
  const examples = splits.flatMap((split) => ownTestExamples(opened, split));
  return new Set(examples.map(({ query }) => normalizeText(query)));
}
