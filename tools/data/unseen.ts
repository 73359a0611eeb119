/** Held-out phrasings that a trained one can turn into test nothing. */

import type { GeneratedExample } from './draft.ts';
import type { Group } from './corpus.ts';
import { normalizeText } from './loaders/rows.ts';

/** Examples whose held-out phrasing has the words of a trained one, in other braces at most. */
export function withoutKnown(
  examples: readonly GeneratedExample[],
  group: Group,
): GeneratedExample[] {
  const phrasings = group.sections.flatMap((section) => section.phrasings);
  const skeleton = (parts: (typeof phrasings)[number]['parts']) =>
    normalizeText(parts.map((part) => (part.kind === 'text' ? part.text : ' 0 ')).join(''));
  const trained = new Set(
    phrasings.filter(({ heldOut }) => !heldOut).map(({ parts }) => skeleton(parts)),
  );
  const known = new Set(
    phrasings
      .filter(({ parts }) => trained.has(skeleton(parts)))
      .map(({ file, line }) => `${file}:${line}`),
  );
  return examples.filter(({ sources }) => !sources.every((source) => known.has(source)));
}
