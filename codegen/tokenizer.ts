/** Text to tokens by FORMAT.md, "Tokenization". firmware/tokenizer.c is its twin to the token. */

import { LIMITS } from './limits.ts';

/** The first ids of every vocabulary, in this order. */
export const SPECIAL_TOKENS = [
  '<pad>',
  '<unk>',
  '<tool>',
  '<int>',
  '<num>',
  '<bool>',
  '<text>',
  '<enum>',
  '<time>',
  '<duration>',
  '<date>',
  '<value>',
] as const;

/** Marks a piece that continues a word. */
export const CONTINUATION = '\x01';

const UNKNOWN = 1;
const WORD = /[a-z\u0080-\u{10ffff}]+|[0-9]+|[^\t-\r ]/gu;

export interface Tokens {
  readonly ids: Uint16Array;
  /** Offset in UTF-16 characters of each token's first character. */
  readonly starts: Uint32Array;
  /** Offset past its last character. */
  readonly ends: Uint32Array;
  /** 1 where a token starts (ends) a word: a span may start (end) only there. */
  readonly wordStart: Uint8Array;
  readonly wordEnd: Uint8Array;
}

export class Tokenizer {
  readonly vocabulary: readonly string[];
  readonly #ids = new Map<string, number>();
  #longest = 1;

  constructor(vocabulary: readonly string[]) {
    checkVocabulary(vocabulary);
    this.vocabulary = vocabulary;
    for (const [id, token] of vocabulary.entries()) {
      this.#ids.set(token, id);
      if (id >= SPECIAL_TOKENS.length) this.#longest = Math.max(this.#longest, token.length);
    }
  }

  /**
   * `passOver` is asked at each piece whether to take the next shorter one, if there is one: words
   * in other pieces for a trainer (MaxMatch-Dropout, Hiraoka, 2022).
   */
  encode(text: string, passOver = (): boolean => false): Tokens {
    const lower = lowerAscii(text);
    const ids: number[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    const wordStart: number[] = [];
    const wordEnd: number[] = [];
    for (const match of lower.matchAll(WORD)) {
      const first = match.index;
      const last = first + match[0].length;
      for (let at = first; at < last; ) {
        const { id, end } = this.#piece(lower, at, at > first, last, passOver);
        ids.push(id);
        starts.push(at);
        ends.push(end);
        wordStart.push(at === first ? 1 : 0);
        wordEnd.push(end === last ? 1 : 0);
        at = end;
      }
    }
    return {
      ids: Uint16Array.from(ids),
      starts: Uint32Array.from(starts),
      ends: Uint32Array.from(ends),
      wordStart: Uint8Array.from(wordStart),
      wordEnd: Uint8Array.from(wordEnd),
    };
  }

  /** The longest piece at `at`; one digit; or <unk> for one character. */
  #piece(
    lower: string,
    at: number,
    continues: boolean,
    last: number,
    passOver: () => boolean,
  ): { id: number; end: number } {
    const prefix = continues ? CONTINUATION : '';
    const longest = isDigit(lower, at) ? at + 1 : Math.min(last, at + this.#longest);
    let found: { id: number; end: number } | undefined;
    for (let end = longest; end > at; end--) {
      const id = this.#ids.get(prefix + lower.slice(at, end));
      if (id === undefined) continue;
      found = { id, end };
      if (!passOver()) break;
    }
    return found ?? { id: UNKNOWN, end: at + (lower.codePointAt(at)! > 0xffff ? 2 : 1) };
  }
}

/** Bytes of UTF-8, without the continuation prefix. */
export function tokenBytes(token: string): number {
  const text = token.startsWith(CONTINUATION) ? token.slice(1) : token;
  return new TextEncoder().encode(text).length;
}

/** Offsets stay: a lone surrogate becomes U+FFFD, as it does on its way to UTF-8. */
export function lowerAscii(text: string): string {
  return text
    .replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
    .replace(/\p{Surrogate}/gu, '\ufffd');
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

function checkVocabulary(vocabulary: readonly string[]): void {
  for (const [id, token] of SPECIAL_TOKENS.entries()) {
    if (vocabulary[id] === token) continue;
    throw new Error(
      `vocabulary: id ${id} must be ${token}, found ${JSON.stringify(vocabulary[id])}`,
    );
  }
  if (vocabulary.length > LIMITS.vocabulary) {
    throw new Error(`vocabulary: ${vocabulary.length} tokens, at most ${LIMITS.vocabulary} fit`);
  }
  for (const token of vocabulary) {
    if (tokenBytes(token) <= LIMITS.tokenBytes) continue;
    throw new Error(
      `vocabulary: ${JSON.stringify(token)} is over ${LIMITS.tokenBytes} bytes: ` +
        'no text would match',
    );
  }
}
