/** Which phrasings train, which choose among models, and which only ever test them. */

import { normalizeText } from './loaders/rows.ts';
import type { Phrasing } from './phrasing.ts';

/**
 * 'test' is a random twentieth of the phrasings, 'valid' another. 'challenge' is half of those
 * marked "~": constructed unlike the others of their tool, and so harder than what a user says.
 */
export type CorpusSplit = 'train' | 'valid' | 'test' | 'challenge';

/** Its files hold nothing out: they were written after the test was, which so stays as it is. */
const TRAINING_FOLDER = 'training/';

/** By a hash of the words alone: phrasings that differ in their braces only stay together. */
export function splitOf({
  file,
  parts,
  unlike,
}: Pick<Phrasing, 'file' | 'parts' | 'unlike'>): CorpusSplit {
  if (trainsOnly({ file })) return 'train';
  const hash = hashText(skeleton(parts));
  if (unlike && hash % 40 < 20) return 'challenge';
  if (hash % 20 === 0) return 'test';
  return hash % 20 === 1 ? 'valid' : 'train';
}

/** Whether the file that it stands in holds nothing out. */
export function trainsOnly({ file }: Pick<Phrasing, 'file'>): boolean {
  return file.startsWith(TRAINING_FOLDER);
}

/** A phrasing's words, with its values taken out. */
export function skeleton(parts: Phrasing['parts']): string {
  return normalizeText(parts.map((part) => (part.kind === 'text' ? part.text : ' 0 ')).join(''));
}

/** FNV-1a (Fowler, Noll, Vo), its bits mixed once more, over UTF-16 units. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
