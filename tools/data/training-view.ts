/** The corpus as its writers may see it: whoever writes to train hasn't read what tests. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CORPUS_DIR } from './corpus.ts';
import type { Corpus } from './corpus.ts';
import { splitOf } from './split.ts';

/**
 * Copies the files of phrasings into `folder`, without the lines that are held out. Returns how
 * many lines were left out.
 */
export function writeTrainingView(corpus: Corpus, folder: string, dir = CORPUS_DIR): number {
  const heldOut = new Map<string, Set<number>>();
  for (const { file, phrasings } of [...corpus.groups, corpus.outOfScope].flatMap(
    ({ sections }) => sections,
  )) {
    const lines = heldOut.get(file) ?? new Set();
    for (const phrasing of phrasings) {
      if (splitOf(phrasing) !== 'train') lines.add(phrasing.line);
    }
    heldOut.set(file, lines);
  }
  for (const [file, lines] of heldOut) {
    const source = readFileSync(join(dir, file), 'utf8').split('\n');
    const kept = source.filter((_, index) => !lines.has(index + 1));
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), kept.join('\n'));
  }
  return [...heldOut.values()].reduce((sum, lines) => sum + lines.size, 0);
}
