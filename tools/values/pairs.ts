/**
 * Packs texts by giving their most frequent pairs of bytes a byte each, one of the 128 without bit
 * 5, which folded text has hardly any of; those that it has stand for themselves. A pair may be of
 * pairs (byte pair encoding).
 */
export interface PackedPairs {
  /** What code `codeOf(i)` stands for; a second byte of 0 for the first alone. */
  readonly pairs: readonly (readonly [number, number])[];
  readonly packed: readonly (readonly number[])[];
}

const CODES = 128;
/** How deep pairs of pairs go: BODKIN_PAIR_DEPTH_MAX of firmware/values/locale.h. */
const DEPTH_MAX = 8;
/** Codes are this and up while pairs are looked for. */
const FIRST_CODE = 256;

const codeOf = (index: number) => (index & 31) | ((index & 96) << 1);
const isCode = (byte: number) => (byte & 0x20) === 0;

/** Of bytes 0, of a pair one more than of its halves. */
type DepthOf = (byte: number) => number;

type Pair = readonly [number, number];

/** The pair that comes most often, without overlaps, and how often. Ties go to the smaller one. */
function countPairs(texts: readonly (readonly number[])[], depthOf: DepthOf): [Pair, number] | [] {
  const counts = new Map<number, number>();
  for (const text of texts) {
    for (let i = 0; i + 1 < text.length; i++) {
      const [first, second] = [text[i] ?? 0, text[i + 1] ?? 0];
      if (depthOf(first) >= DEPTH_MAX || depthOf(second) >= DEPTH_MAX) continue;
      const pair = first * 512 + second;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
      if (text[i + 2] === second && first === second) i++;
    }
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return best ? [[best[0] >> 9, best[0] & 511], best[1]] : [];
}

function replacePair(text: readonly number[], pair: Pair, by: number) {
  const out: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const is = text[i] === pair[0] && text[i + 1] === pair[1];
    out.push(is ? by : (text[i] ?? 0));
    if (is) i++;
  }
  return out;
}

/** A text in the fewest bytes, in which a text of several bytes may be one of `codes`. */
function packShortest(text: string, codes: ReadonlyMap<string, number>): number[] {
  const packed: number[][] = []; // from each place on
  packed[text.length] = [];
  for (let start = text.length - 1; start >= 0; start--) {
    let best = [text.charCodeAt(start), ...(packed[start + 1] ?? [])];
    for (let end = start + 2; end <= text.length; end++) {
      const code = codes.get(text.slice(start, end));
      const rest = packed[end] ?? [];
      if (code !== undefined && rest.length + 1 < best.length) best = [code, ...rest];
    }
    packed[start] = best;
  }
  return packed[0] ?? [];
}

/** Packs texts, each to `most` bytes or fewer where pairs allow it. */
export function packPairs(texts: readonly Uint8Array[], most: number): PackedPairs {
  const own = new Set(texts.flatMap((text) => [...text].filter(isCode)));
  const pairs: Pair[] = [];
  const depths: number[] = [];
  const meant: string[] = [];
  const depthOf = (byte: number) => (byte < FIRST_CODE ? 0 : (depths[byte - FIRST_CODE] ?? 0));
  const textOf = (byte: number) =>
    byte < FIRST_CODE ? String.fromCharCode(byte) : (meant[byte - FIRST_CODE] ?? '');
  let packed: number[][] = texts.map((text) => [...text]);
  let free = CODES - 1 - own.size;
  for (let index = 0; index < CODES; index++) {
    const taken = index === 0 || own.has(codeOf(index)); // 0 as a second byte means none
    const long = packed.filter((text) => text.length > most);
    const over = long.reduce((sum, text) => sum + text.length - most, 0);
    const [frequent, count = 0] = countPairs(packed, depthOf);
    /* The last codes are for the texts that are too long. */
    const pays = count > 2 && (over === 0 || over < free);
    if (!taken) free--;
    const pair = taken ? undefined : pays ? frequent : countPairs(long, depthOf)[0];
    pairs.push(pair ?? [codeOf(index), 0]);
    depths.push(pair ? 1 + Math.max(depthOf(pair[0]), depthOf(pair[1])) : 0);
    meant.push(pair ? textOf(pair[0]) + textOf(pair[1]) : '');
    if (pair) packed = packed.map((text) => replacePair(text, pair, FIRST_CODE + index));
  }
  const encode = (byte: number) => (byte < FIRST_CODE ? byte : codeOf(byte - FIRST_CODE));
  const codes = new Map(meant.map((text, index) => [text, codeOf(index)]));
  return {
    pairs: pairs.map(([first, second]) => [encode(first), encode(second)]),
    packed: texts.map((text) => packShortest(Buffer.from(text).toString('latin1'), codes)),
  };
}
