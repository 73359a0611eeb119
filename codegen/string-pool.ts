/** NUL-terminated strings, each once; one that ends another is stored inside it. */
export interface StringPool {
  /** The strings that are stored, in order, without their terminators. */
  readonly stored: readonly { readonly text: string; readonly offset: number }[];
  /** Offset of any string that went in. */
  readonly offsetOf: (text: string) => number;
  readonly bytes: number;
}

const encoder = new TextEncoder();

export function poolStrings(texts: Iterable<string>): StringPool {
  const unique = [...new Set(texts)];
  const isTail = (text: string) =>
    unique.some((other) => other.length > text.length && other.endsWith(text));
  const offsets = new Map<string, number>();
  const stored: { text: string; offset: number }[] = [];
  let bytes = 0;
  for (const text of unique.filter((candidate) => !isTail(candidate))) {
    stored.push({ text, offset: bytes });
    offsets.set(text, bytes);
    bytes += utf8Bytes(text) + 1;
  }
  for (const text of unique) {
    if (offsets.has(text)) continue;
    const host = stored.find((candidate) => candidate.text.endsWith(text));
    if (host === undefined) throw new Error(`string pool: "${text}" has no place`);
    offsets.set(text, host.offset + utf8Bytes(host.text) - utf8Bytes(text));
  }
  return {
    stored,
    bytes,
    offsetOf(text) {
      const offset = offsets.get(text);
      if (offset === undefined) throw new Error(`string pool: "${text}" did not go in`);
      return offset;
    },
  };
}

export function utf8Bytes(text: string): number {
  return encoder.encode(text).length;
}
