import { existsSync, readFileSync } from 'node:fs';

export interface Slot {
  readonly name: string;
  readonly value: string;
  /** Character offsets in the query; null where the source gives a normalised value only. */
  readonly start: number | null;
  readonly end: number | null;
}

/** One line of the data folder's common form. */
export interface Row {
  readonly query: string;
  readonly intent: string;
  readonly slots: readonly Slot[];
  /** hwu64_kfold1: the text as it was typed. */
  readonly original?: string;
  /** clinc150 */
  readonly domain?: string;
}

export type Split = 'train' | 'valid' | 'test';

export function readRows<T = Row>(path: string): T[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line === '') return [];
    try {
      return [JSON.parse(line) as T];
    } catch (error) {
      throw new Error(`${path}:${index + 1}: not JSON (${(error as Error).message}); fix the line`);
    }
  });
}

/** Two utterances are the same when their letters and digits are. */
export function normalizeText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
