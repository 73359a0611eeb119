import { expect, test } from 'vitest';
import { randomCheckpoint } from '../../codegen/checkpoint.ts';
import { pruneVocabulary } from '../../codegen/prune-vocabulary.ts';
import { Tokenizer } from '../../codegen/tokenizer.ts';
import { TINY, VOCABULARY } from '../train/tiny.ts';

test('drops the whole words with the shortest rows, and never what words are spelt with', () => {
  const checkpoint = randomCheckpoint(TINY, 1);
  const { data } = checkpoint.tensors.get('embedding')!;
  const row = (id: number) => data.subarray(id * TINY.width, (id + 1) * TINY.width);
  for (const word of ['timer', 'volume']) row(VOCABULARY.indexOf(word)).fill(0.001);
  const pruned = pruneVocabulary(checkpoint, VOCABULARY.length - 2);
  const { vocabulary } = pruned.config;
  expect(VOCABULARY.filter((token) => !vocabulary.includes(token)).sort()).toEqual([
    'timer',
    'volume',
  ]);
  const kept = pruned.tensors.get('embedding')!.data;
  const id = vocabulary.indexOf('please');
  expect([...kept.subarray(id * TINY.width, (id + 1) * TINY.width)]).toEqual([
    ...row(VOCABULARY.indexOf('please')),
  ]);
  expect(new Tokenizer(vocabulary).encode('timer').ids).toHaveLength(2);
});

test('leaves a small vocabulary as it is', () => {
  const checkpoint = randomCheckpoint(TINY, 1);
  expect(pruneVocabulary(checkpoint, 5000).config.vocabulary).toEqual(VOCABULARY);
});
