/** Word vectors, the map that is trained from them, and vocabularies that grow. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { randomCheckpoint, readCheckpoint, writeCheckpoint } from '../../codegen/checkpoint.ts';
import { CONTINUATION, Tokenizer } from '../../codegen/tokenizer.ts';
import { growVocabulary } from '../../tools/train/grow.ts';
import { train } from '../../tools/train/train.ts';
import type { TrainOptions } from '../../tools/train/train.ts';
import { readWordVectors, vectorTable } from '../../tools/train/word-vectors.ts';
import type { WordVectors } from '../../tools/train/word-vectors.ts';
import { tinyRun } from './tiny-run.ts';
import { TINY, TINY_SET, VOCABULARY } from './tiny.ts';

const FILE = {
  dimensions: 4,
  words: ['the', 'alarm', 'alert', 'banana'],
  vectors: {
    the: [0, 0, 0, 0],
    alarm: [3, 1, 0, 0],
    alert: [3, 0.9, 0, 0],
    banana: [-2, 0.1, 4, 0],
  },
};

let dir: string;
let vectors: WordVectors;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'bodkin-vectors-'));
  writeFileSync(join(dir, 'vectors.json'), JSON.stringify(FILE));
  vectors = readWordVectors(join(dir, 'vectors.json'));
});
afterAll(() => rmSync(dir, { recursive: true }));

describe('word vectors', () => {
  test('are centred and of length 1; words without one have none', () => {
    const alarm = vectors.vector('alarm')!;
    expect(Math.hypot(...alarm)).toBeCloseTo(1, 5);
    expect(alarm[0] / alarm[1]).toBeCloseTo((3 - 1) / (1 - 0.5), 4);
    expect(vectors.vector('pear')).toBeUndefined();
  });

  test('stand in the rows of whole words, never of pieces', () => {
    const vocabulary = [...VOCABULARY.slice(0, 12), `${CONTINUATION}alarm`, 'alarm', 'pear'];
    const table = vectorTable(vocabulary, vectors);
    expect([...table.subarray(4 * 13, 4 * 14)]).toEqual([...vectors.vector('alarm')!]);
    expect(table.filter((x) => x !== 0)).toHaveLength(
      vectors.vector('alarm')!.filter((x) => x !== 0).length,
    );
  });

  test('a file of another kind is an error that says what it should be', () => {
    const path = join(dir, 'other.json');
    writeFileSync(path, '{"dimensions": 3}');
    expect(() => readWordVectors(path)).toThrow(
      `--vectors ${path}: not word vectors; { dimensions (a multiple of 4), words, vectors } is`,
    );
    expect(() => readWordVectors(join(dir, 'none.json'))).toThrow('no such file');
  });
});

describe('a grown vocabulary', () => {
  const texts = ['wake me', 'wake her', 'wake him', 'wake up', 'rare', 'the timer'];
  const base = randomCheckpoint(TINY, 3);

  test('has the words said thrice, then those with vectors; old rows stay, new ones are 0', () => {
    const grown = growVocabulary(base, VOCABULARY.length + 3, texts, vectors);
    const added = grown.config.vocabulary.filter((token) => !VOCABULARY.includes(token));
    expect(added.sort()).toEqual(['alert', 'banana', 'wake']);
    const tokenizer = new Tokenizer(grown.config.vocabulary);
    expect(tokenizer.encode('wake').ids).toHaveLength(1);
    const { data } = grown.tensors.get('embedding')!;
    const old = base.tensors.get('embedding')!.data;
    for (const [id, token] of grown.config.vocabulary.entries()) {
      const row = [...data.subarray(id * TINY.width, (id + 1) * TINY.width)];
      const from = VOCABULARY.indexOf(token);
      const expected =
        from < 0
          ? new Array(TINY.width).fill(0)
          : [...old.subarray(from * TINY.width, (from + 1) * TINY.width)];
      expect(row).toEqual(expected);
    }
  });

  test('never shrinks', () => {
    expect(() => growVocabulary(base, 20, texts, vectors)).toThrow(
      `--vocabulary 20: the base has ${VOCABULARY.length} tokens already`,
    );
  });
});

describe('training with word vectors', () => {
  async function run(name: string, rest: Partial<TrainOptions> = {}) {
    const out = join(dir, name);
    const options = { run: tinyRun(8), train: [TINY_SET], valid: [], threads: 1, out, vectors };
    const checkpoint = await train({ ...options, ...rest });
    return { out, checkpoint };
  }

  test('gives words that are never said a meaning: that of their neighbours', async () => {
    const base = join(dir, 'base');
    writeCheckpoint(base, randomCheckpoint(TINY, 4));
    const { checkpoint } = await run('grown', { base, vocabulary: VOCABULARY.length + 2 });
    const { vocabulary } = checkpoint.config;
    const { data } = checkpoint.tensors.get('embedding')!;
    const row = (word: string) => {
      const id = vocabulary.indexOf(word);
      return [...data.subarray(id * TINY.width, (id + 1) * TINY.width)];
    };
    expect(Math.hypot(...row('alert'))).toBeGreaterThan(0.01);
    expect(cosine(row('alert'), row('banana'))).toBeLessThan(0.9);
    expect(checkpoint.tensors.has('embedding.vectors')).toBe(false);
    expect(readCheckpoint(join(dir, 'grown')).config.vocabulary).toEqual(vocabulary);
  }, 60_000);

  test('gives the same bytes on two threads, and stopped and resumed', async () => {
    const state = ({ out }: { out: string }) => readFileSync(join(out, 'run.state'));
    const one = state(await run('one'));
    expect(state(await run('two', { threads: 2 })).equals(one)).toBe(true);
    await run('halves', { stopAfter: 3 });
    expect(state(await run('halves', { resume: true })).equals(one)).toBe(true);
  }, 60_000);
});

function cosine(a: readonly number[], b: readonly number[]): number {
  const dot = a.reduce((sum, x, i) => sum + x * b[i], 0);
  return dot / (Math.hypot(...a) * Math.hypot(...b));
}
