/**
 * Learns a vocabulary by byte-pair merges over lower-cased words. The tokenizer splits greedily by
 * the longest piece, so only the set of merged texts matters, not their order.
 */

import { CONTINUATION, SPECIAL_TOKENS, lowerAscii, tokenBytes } from '../../codegen/tokenizer.ts';
import { LIMITS } from '../../codegen/limits.ts';

/** A letter beyond ASCII gets tokens of its own from this many occurrences. */
const CHARACTER_COUNT_MIN = 100;

/** Returns specials, then pieces sorted by bytes; fewer than `size` if the words run out. */
export function learnVocabulary(
  source: Iterable<string> | ReadonlyMap<string, number>,
  size: number,
): string[] {
  const counts = source instanceof Map ? source : countWords(source as Iterable<string>);
  const pieces = alphabet(counts);
  const room = size - SPECIAL_TOKENS.length;
  if (room < pieces.size) {
    throw new Error(
      `vocabulary: size ${size} has no room for ${SPECIAL_TOKENS.length} special tokens and ` +
        `${pieces.size} single characters`,
    );
  }
  const merges = new Merges(counts, pieces);
  while (pieces.size < room) {
    const piece = merges.next();
    if (piece === null) break;
    pieces.add(piece);
  }
  return [...SPECIAL_TOKENS, ...[...pieces].sort(compareBytes)];
}

/** Letter words of the texts, lower case, with how often they occur. */
export function countWords(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of lowerAscii(text).matchAll(/[a-z\u0080-\u{10ffff}]+/gu)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/** Everything printable in ASCII, so that English never meets <unk>, and frequent letters. */
function alphabet(counts: ReadonlyMap<string, number>): Set<string> {
  const pieces = new Set<string>();
  for (let code = 0x21; code < 0x7f; code++) {
    const character = String.fromCharCode(code);
    if (/[A-Z]/.test(character)) continue;
    pieces.add(character);
    // Punctuation is a word by itself: it never continues one.
    if (/[a-z0-9]/.test(character)) pieces.add(CONTINUATION + character);
  }
  const characters = new Map<string, number>();
  for (const [word, count] of counts) {
    for (const character of word) {
      characters.set(character, (characters.get(character) ?? 0) + count);
    }
  }
  for (const [character, count] of characters) {
    if (count < CHARACTER_COUNT_MIN) continue;
    pieces.add(character).add(CONTINUATION + character);
  }
  return pieces;
}

interface Pair {
  readonly left: string;
  readonly right: string;
  count: number;
  /** Indices of words that contain the pair, or did. */
  readonly words: Set<number>;
}

/** The merges in order of count, ties by text: counts are kept up to date word by word. */
class Merges {
  readonly #words: string[][] = [];
  readonly #counts: number[] = [];
  readonly #pairs = new Map<string, Pair>();
  /** A heap of pairs with the count they had when pushed; stale entries are skipped. */
  readonly #heap: { pair: Pair; count: number; text: string }[] = [];

  constructor(counts: ReadonlyMap<string, number>, pieces: ReadonlySet<string>) {
    for (const word of [...counts.keys()].sort()) {
      const symbols = [...word].map((character, i) => (i === 0 ? '' : CONTINUATION) + character);
      if (!symbols.every((symbol) => pieces.has(symbol))) continue;
      const index = this.#words.push(symbols) - 1;
      this.#counts.push(counts.get(word)!);
      for (let i = 1; i < symbols.length; i++) this.#add(index, symbols[i - 1]!, symbols[i]!, 1);
    }
    for (const pair of this.#pairs.values()) this.#push(pair);
  }

  next(): string | null {
    for (let top = this.#pop(); top !== null; top = this.#pop()) {
      if (top.count !== top.pair.count) continue;
      if (top.count < 2) return null;
      this.#merge(top.pair, top.text);
      return top.text;
    }
    return null;
  }

  #merge(pair: Pair, text: string): void {
    const touched = new Set<Pair>();
    for (const index of pair.words) {
      const before = this.#words[index]!;
      const after: string[] = [];
      for (let i = 0; i < before.length; i++) {
        const isPair = before[i] === pair.left && before[i + 1] === pair.right;
        after.push(isPair ? text : before[i]!);
        if (isPair) i++;
      }
      if (after.length === before.length) continue;
      for (let i = 1; i < before.length; i++) {
        touched.add(this.#add(index, before[i - 1]!, before[i]!, -1));
      }
      for (let i = 1; i < after.length; i++) {
        touched.add(this.#add(index, after[i - 1]!, after[i]!, 1));
      }
      this.#words[index] = after;
    }
    for (const changed of touched) this.#push(changed);
  }

  #add(index: number, left: string, right: string, sign: 1 | -1): Pair {
    const key = `${left} ${right}`;
    let pair = this.#pairs.get(key);
    if (pair === undefined) {
      pair = { left, right, count: 0, words: new Set() };
      this.#pairs.set(key, pair);
    }
    pair.count += sign * this.#counts[index]!;
    if (sign > 0) pair.words.add(index);
    return pair;
  }

  #push(pair: Pair): void {
    const text = pair.left + pair.right.slice(CONTINUATION.length);
    if (pair.count < 2 || tokenBytes(text) > LIMITS.tokenBytes) return;
    const heap = this.#heap;
    let at = heap.push({ pair, count: pair.count, text }) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!precedes(heap[at]!, heap[parent]!)) return;
      [heap[at], heap[parent]] = [heap[parent]!, heap[at]!];
      at = parent;
    }
  }

  #pop() {
    const heap = this.#heap;
    const top = heap[0] ?? null;
    const last = heap.pop();
    if (last === undefined || last === top) return top;
    heap[0] = last;
    for (let at = 0; ; ) {
      let child = 2 * at + 1;
      if (child >= heap.length) return top;
      if (child + 1 < heap.length && precedes(heap[child + 1]!, heap[child]!)) child++;
      if (!precedes(heap[child]!, heap[at]!)) return top;
      [heap[at], heap[child]] = [heap[child]!, heap[at]!];
      at = child;
    }
  }
}

function precedes(a: { count: number; text: string }, b: { count: number; text: string }): boolean {
  return a.count !== b.count ? a.count > b.count : a.text < b.text;
}

export function compareBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
