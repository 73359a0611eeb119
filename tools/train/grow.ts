import type { Checkpoint } from '../../codegen/checkpoint.ts';
import { LIMITS } from '../../codegen/limits.ts';
import { SPECIAL_TOKENS, tokenBytes } from '../../codegen/tokenizer.ts';
import { compareBytes, countWords } from './vocabulary.ts';
import type { WordVectors } from './word-vectors.ts';

/** Of the added words, the share that our own texts choose; the rest are the language's. */
const OWN_SHARE = 0.6;
/** A word of our own is worth a token from this many texts on. */
const COUNT_MIN = 3;
/** Words of the language are taken from the so many most frequent ones. */
const COMMON_WORDS = 12000;

/**
 * The checkpoint with a larger vocabulary: whole words, the most frequent of `texts` and then those
 * that have vectors. Old tokens keep their rows. New ones start at zero: what they mean comes from
 * their vectors, and from training.
 */
export function growVocabulary(
  { config, tensors }: Checkpoint,
  size: number,
  texts: Iterable<string>,
  vectors: WordVectors | undefined,
): Checkpoint {
  const added = newWords(config.vocabulary, size, texts, vectors);
  const specials = SPECIAL_TOKENS.length;
  const pieces = [...config.vocabulary.slice(specials), ...added].sort(compareBytes);
  const vocabulary = [...config.vocabulary.slice(0, specials), ...pieces];
  const oldIds = new Map(config.vocabulary.map((token, id) => [token, id]));
  const { width } = config;
  const old = tensors.get('embedding')!.data;
  const data = new Float32Array(vocabulary.length * width);
  for (const [id, token] of vocabulary.entries()) {
    const from = oldIds.get(token);
    if (from !== undefined) data.set(old.subarray(from * width, (from + 1) * width), id * width);
  }
  const embedding = { shape: [vocabulary.length, width], data };
  return {
    config: { ...config, vocabulary },
    tensors: new Map([...tensors, ['embedding', embedding]]),
  };
}

function newWords(
  vocabulary: readonly string[],
  size: number,
  texts: Iterable<string>,
  vectors: WordVectors | undefined,
): string[] {
  const room = size - vocabulary.length;
  if (room < 0) {
    throw new Error(`--vocabulary ${size}: the base has ${vocabulary.length} tokens already`);
  }
  const known = new Set(vocabulary);
  const isNew = (word: string): boolean =>
    !known.has(word) && word.length > 1 && tokenBytes(word) <= LIMITS.tokenBytes;
  const own = [...countWords(new Set(texts))]
    .filter(([word, count]) => count >= COUNT_MIN && isNew(word))
    .sort(([a, x], [b, y]) => y - x || compareBytes(a, b))
    .slice(0, vectors ? Math.round(room * OWN_SHARE) : room)
    .map(([word]) => word);
  for (const word of own) known.add(word);
  const common = (vectors?.words.slice(0, COMMON_WORDS) ?? [])
    .filter((word) => /^[a-z]{3,}$/.test(word) && isNew(word))
    .slice(0, room - own.length);
  return [...own, ...common];
}
