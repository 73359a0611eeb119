/**
 * Packs texts by giving their most frequent pairs of bytes a byte each: one of the 64 of ASCII
 * without bit 5 (control characters and capitals), which folded text has hardly any of. Those that
 * it has stand for themselves.
 */
export interface PackedPairs {
  /** What code `codeOf(i)` stands for; a second byte of 0 for the first alone. */
  readonly pairs: readonly (readonly [number, number])[];
  readonly packed: readonly (readonly number[])[];
}

const CODES = 64;

const codeOf = (index: number) => (index & 31) | ((index & 32) << 1);
const isCode = (byte: number) => (byte & 0xa0) === 0;

/** The pair that comes most often, without overlaps. Ties go to the smaller one. */
function findPair(texts: readonly (readonly number[])[]): [number, number] | undefined {
  const counts = new Map<number, number>();
  for (const text of texts) {
    for (let i = 0; i + 1 < text.length; i++) {
      const [first, second] = [text[i] ?? 0, text[i + 1] ?? 0];
      if (first > 255 || second > 255) continue;
      const pair = first * 256 + second;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
      if (text[i + 2] === second && first === second) i++;
    }
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return best && best[1] > 2 ? [best[0] >> 8, best[0] & 255] : undefined;
}

function replacePair(text: readonly number[], pair: readonly [number, number], by: number) {
  const out: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const is = text[i] === pair[0] && text[i + 1] === pair[1];
    out.push(is ? by : (text[i] ?? 0));
    if (is) i++;
  }
  return out;
}

export function packPairs(texts: readonly Uint8Array[]): PackedPairs {
  const own = new Set(texts.flatMap((text) => [...text].filter(isCode)));
  const pairs: [number, number][] = [];
  /** Codes are 256 and up while pairs are looked for, so that none is made of codes. */
  let packed: number[][] = texts.map((text) => [...text]);
  for (let index = 0; index < CODES; index++) {
    const pair = own.has(codeOf(index)) ? undefined : findPair(packed);
    pairs.push(pair ?? [codeOf(index), 0]);
    if (pair) packed = packed.map((text) => replacePair(text, pair, 256 + index));
  }
  const bytes = packed.map((text) => text.map((b) => (b > 255 ? codeOf(b - 256) : b)));
  return { pairs, packed: bytes };
}
