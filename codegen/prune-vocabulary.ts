/** A checkpoint with fewer tokens, for flash that is short. */
import type { Checkpoint } from './checkpoint.ts';
import { CONTINUATION, SPECIAL_TOKENS } from './tokenizer.ts';

/**
 * Leaves out the whole words that training seldom met: those with the shortest rows, which weren't
 * moved far. Their letters and longer pieces stay, so that they are still read, in parts.
 */
export function pruneVocabulary(checkpoint: Checkpoint, tokensMax: number): Checkpoint {
  const { config, tensors } = checkpoint;
  const { vocabulary, width } = config;
  const { data } = tensors.get('embedding')!;
  const length = (id: number): number => Math.hypot(...data.subarray(id * width, (id + 1) * width));
  const words = vocabulary
    .map((token, id) => ({ token, id }))
    .filter(
      ({ token, id }) =>
        id >= SPECIAL_TOKENS.length && token.length > 1 && !token.startsWith(CONTINUATION),
    )
    .map(({ id }) => ({ id, length: length(id) }))
    .sort((a, b) => a.length - b.length || a.id - b.id);
  const surplus = Math.max(0, vocabulary.length - tokensMax);
  const dropped = new Set(words.slice(0, surplus).map(({ id }) => id));
  const kept = vocabulary.map((_, id) => id).filter((id) => !dropped.has(id));
  const rows = new Float32Array(kept.length * width);
  for (const [row, id] of kept.entries()) {
    rows.set(data.subarray(id * width, (id + 1) * width), row * width);
  }
  const embedding = { shape: [kept.length, width], data: rows };
  return {
    config: { ...config, vocabulary: kept.map((id) => vocabulary[id]) },
    tensors: new Map([...tensors, ['embedding', embedding]]),
  };
}
