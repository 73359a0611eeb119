/** Uniform in [0, 1). */
export type Random = () => number;

/** A generator for one use of a seed: equal parts give equal numbers, whatever ran before. */
export function seededRandom(...parts: number[]): Random {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  for (const part of parts) {
    a = mix(a ^ mix(part | 0));
    b = mix(b + mix((part / 0x1_0000_0000) | 0) + a);
  }
  return () => {
    // Two counters of co-prime step through one mixer: period over 2^32, no state beyond a, b.
    a = (a + 0x9e3779b9) | 0;
    b = (b + 0x85ebca6b) | 0;
    return mix(a ^ Math.imul(mix(b), 0x2545f491)) / 0x1_0000_0000;
  };
}

/** A 32-bit hash of an integer, unsigned. */
export function mix(value: number): number {
  let x = value | 0;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return (x ^ (x >>> 16)) >>> 0;
}

export function randomInt(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}

/** Fisher-Yates, in place. */
export function shuffle<T>(random: Random, items: T[]): T[] {
  for (let i = items.length - 1; i > 0; i--) {
    const j = randomInt(random, i + 1);
    [items[i], items[j]] = [items[j], items[i]];
  }
  return items;
}

export function pick<T>(random: Random, items: readonly T[]): T {
  return items[randomInt(random, items.length)];
}

export function pickWeighted<T>(
  random: Random,
  items: readonly T[],
  weight: (item: T) => number,
): T {
  let total = 0;
  for (const item of items) total += weight(item);
  let left = random() * total;
  for (const item of items) {
    left -= weight(item);
    if (left < 0) return item;
  }
  return items[items.length - 1];
}
