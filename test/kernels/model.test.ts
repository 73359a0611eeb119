import { describe, expect, test } from 'vitest';
import type { Checkpoint } from '../../codegen/checkpoint.ts';
import { INT4_LEVELS, KernelHost } from '../../codegen/image/index.ts';
import { quantizeMatrix } from '../../codegen/image/matrix.ts';
import { tokenizeTool } from '../../codegen/tool-text.ts';
import { Tokenizer } from '../../codegen/tokenizer.ts';
import { ReferenceModel } from './reference.ts';
import { HEADS, QUERY, STEPS, sampleImage, TOOLS } from './sample.ts';
import { tinyConfig } from './tiny.ts';

/** Size of the difference relative to the reference's own. */
function relativeError(values: ArrayLike<number>, reference: number[]): number {
  let error = 0;
  let size = 0;
  for (const [i, expected] of reference.entries()) {
    error += (values[i] - expected) ** 2;
    size += expected ** 2;
  }
  return Math.sqrt(error / size);
}

/** What the embedding's four bits cost is a property of the weights, and not of the kernels. */
function withInt4Embedding(checkpoint: Checkpoint): Checkpoint {
  const { shape, data } = checkpoint.tensors.get('embedding')!;
  const [rows, cols] = shape;
  const packed = quantizeMatrix(data, rows, cols, 1, INT4_LEVELS);
  const rounded = Float32Array.from(
    packed.data,
    (value, i) => value * packed.scales[Math.floor(i / cols)],
  );
  const tensors = new Map(checkpoint.tensors).set('embedding', { shape, data: rounded });
  return { ...checkpoint, tensors };
}

describe.each([
  ['tiny', tinyConfig()],
  ['one key head a query head', tinyConfig({ kvHeads: 4, encoderLayers: 1, decoderLayers: 1 })],
  ['as shipped', tinyConfig({ width: 128, encoderLayers: 4, decoderLayers: 4 })],
])('int8 is close to the float reference: %s', async (_name, config) => {
  const { checkpoint, module, pure } = await sampleImage(config, 5);
  const host = new KernelHost(module, pure);
  const reference = new ReferenceModel(withInt4Embedding(checkpoint));

  const tokenizer = new Tokenizer(config.vocabulary);
  const learned = checkpoint.tensors.get('memory')!.data;
  const heads = [0, 1, 2].map((i) =>
    Array.from(learned.subarray(i * config.width, (i + 1) * config.width)),
  );
  for (const tool of TOOLS.tools) {
    const { ids, heads: markers } = tokenizeTool(tool, tokenizer);
    const encoded = reference.encode(ids);
    heads.push(...Array.from(markers, (token) => encoded[token]));
  }
  const query = reference.encode(QUERY);
  reference.start(heads, query);

  test('encoder outputs', () => {
    expect(heads).toHaveLength(HEADS);
    expect(host.shape.memoryHeads).toBe(HEADS);
    host.encode(QUERY);
    for (const [token, expected] of query.entries()) {
      expect(relativeError(host.vector(token), expected)).toBeLessThan(0.015);
    }
  });

  test('pointer logits of a whole turn', () => {
    host.encode(QUERY);
    for (const [step, input] of STEPS.entries()) {
      host.decode(step, input);
      reference.decode(step, input);
      expect(relativeError(host.scoreHeads(), reference.scoreHeads())).toBeLessThan(0.05);
      expect(relativeError(host.scoreStarts(), reference.scoreStarts())).toBeLessThan(0.05);
      expect(relativeError(host.scoreEnds(step), reference.scoreEnds(step))).toBeLessThan(0.05);
    }
  });
});

test('a turn depends on nothing before it', async () => {
  const { module, pure } = await sampleImage(tinyConfig(), 6);
  const turn = (host: KernelHost): Float32Array[] => {
    host.encode(QUERY);
    return STEPS.flatMap((input, step) => {
      host.decode(step, input);
      return [host.scoreHeads(), host.scoreStarts(), host.scoreEnds(1)];
    });
  };
  const used = new KernelHost(module, pure);
  used.encode([...QUERY, ...QUERY, ...QUERY].slice(0, 64));
  for (let step = 0; step < 48; step++) used.decode(step, { kind: 'bos' });
  expect(turn(used)).toEqual(turn(new KernelHost(module, pure)));
});
