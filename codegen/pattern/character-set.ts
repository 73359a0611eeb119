/** Sets of characters as ranges of code points, rising and apart; and the bytes that spell them. */
export type Range = readonly [low: number, high: number];
export type CharacterSet = readonly Range[];

const CODE_POINT_MAX = 0x10ffff;
/** Code points that no UTF-8 text has. */
const SURROGATES: Range = [0xd800, 0xdfff];
/** The last code point of one byte, of two, of three and of four. */
const LENGTH_ENDS = [0x7f, 0x7ff, 0xffff, CODE_POINT_MAX] as const;

export function unite(...sets: readonly CharacterSet[]): CharacterSet {
  const united: [number, number][] = [];
  for (const [low, high] of sets.flat().toSorted((a, b) => a[0] - b[0])) {
    const last = united.at(-1);
    if (last !== undefined && low <= last[1] + 1) last[1] = Math.max(last[1], high);
    else united.push([low, high]);
  }
  return united;
}

export function negate(set: CharacterSet): CharacterSet {
  const rest: Range[] = [];
  let next = 0;
  for (const [low, high] of set) {
    if (next < low) rest.push([next, low - 1]);
    next = high + 1;
  }
  if (next <= CODE_POINT_MAX) rest.push([next, CODE_POINT_MAX]);
  return rest;
}

/** The UTF-8 of a set: sequences of ranges of bytes, each of which spells a part of it. */
export function utf8Sequences(set: CharacterSet): readonly (readonly Range[])[] {
  const spelt = set.flatMap(([low, high]) => withoutSurrogates(low, high));
  return spelt.flatMap(([low, high]) => splitByLength(low, high).flatMap(splitByBytes));
}

function withoutSurrogates(low: number, high: number): readonly Range[] {
  const [first, last] = SURROGATES;
  const parts: Range[] = [
    [low, Math.min(high, first - 1)],
    [Math.max(low, last + 1), high],
  ];
  return parts.filter(([from, to]) => from <= to);
}

function splitByLength(low: number, high: number): readonly Range[] {
  return LENGTH_ENDS.map((end, index): Range => {
    const start = index === 0 ? 0 : LENGTH_ENDS[index - 1] + 1;
    return [Math.max(low, start), Math.min(high, end)];
  }).filter(([from, to]) => from <= to);
}

/** Until only the last differing byte ranges over less than all that it can be. */
function splitByBytes([low, high]: Range): readonly (readonly Range[])[] {
  for (const bits of [6, 12, 18]) {
    const mask = 2 ** bits - 1;
    if (low >> bits === high >> bits) continue;
    if ((low & mask) !== 0) {
      return [...splitByBytes([low, low | mask]), ...splitByBytes([(low | mask) + 1, high])];
    }
    if ((high & mask) !== mask) {
      const start = high - (high & mask);
      return [...splitByBytes([low, start - 1]), ...splitByBytes([start, high])];
    }
    if (bits === 6 && high <= LENGTH_ENDS[1]) break; // two bytes: there is no third
    if (bits === 12 && high <= LENGTH_ENDS[2]) break;
  }
  const [first, last] = [low, high].map((point) => utf8(point));
  return [first.map((byte, index): Range => [byte, last[index]])];
}

function utf8(point: number): readonly number[] {
  return [...new TextEncoder().encode(String.fromCodePoint(point))];
}
