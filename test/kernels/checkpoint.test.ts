import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  randomCheckpoint,
  readCheckpoint,
  tensorShapes,
  writeCheckpoint,
} from '../../codegen/checkpoint.ts';
import { formatSafetensors, parseSafetensors } from '../../codegen/safetensors.ts';
import { tinyConfig } from './tiny.ts';

const dir = mkdtempSync(join(tmpdir(), 'bodkin-checkpoint-'));
afterAll(() => rmSync(dir, { recursive: true }));

describe('checkpoint', () => {
  const checkpoint = randomCheckpoint(tinyConfig(), 1);

  test('is written and read back, the same bytes each time', () => {
    writeCheckpoint(join(dir, 'a'), checkpoint);
    const read = readCheckpoint(join(dir, 'a'));
    expect(read.config).toEqual(checkpoint.config);
    expect([...read.tensors.keys()]).toEqual([...tensorShapes(checkpoint.config).keys()]);
    expect(read.tensors).toEqual(checkpoint.tensors);
    writeCheckpoint(join(dir, 'b'), read);
    const file = (name: string) => readFileSync(join(dir, name, 'model.safetensors'));
    expect(file('a').equals(file('b'))).toBe(true);
  });

  test('may lack what only training needs, and nothing else', () => {
    const without = (name: string) => {
      const tensors = new Map(checkpoint.tensors);
      tensors.delete(name);
      return { config: checkpoint.config, tensors };
    };
    writeCheckpoint(join(dir, 'c'), without('contrast.temperature'));
    expect(readCheckpoint(join(dir, 'c')).tensors.size).toBe(checkpoint.tensors.size - 1);
    expect(() => writeCheckpoint(join(dir, 'd'), without('encoder.0.gate'))).toThrow(
      'tensor "encoder.0.gate" is missing',
    );
  });

  test('refuses a tensor of another shape and a config that makes no sense', () => {
    writeCheckpoint(join(dir, 'e'), checkpoint);
    const write = (change: object) =>
      writeFileSync(
        join(dir, 'e', 'config.json'),
        JSON.stringify({ ...checkpoint.config, ...change }),
      );
    write({ kvHeads: 4 });
    expect(() => readCheckpoint(join(dir, 'e'))).toThrow(
      'tensor "encoder.0.qkv" has shape [64,32]; the config asks for [96,32]',
    );
    write({ kvHeads: 3 });
    expect(() => readCheckpoint(join(dir, 'e'))).toThrow("kvHeads 3 doesn't divide heads 4");
    write({ width: 36 });
    expect(() => readCheckpoint(join(dir, 'e'))).toThrow("isn't a multiple of 4 · heads = 16");
  });
});

describe('safetensors', () => {
  const bytes = formatSafetensors(
    new Map([['a', { shape: [2, 3], data: Float32Array.of(1, 2, 3, 4, 5, 6) }]]),
  );

  test('every truncation is an error', () => {
    for (let size = 0; size < bytes.length; size++) {
      expect(() => parseSafetensors(bytes.subarray(0, size))).toThrow('safetensors: ');
    }
    expect(() => parseSafetensors(bytes.subarray(0, bytes.length - 1))).toThrow(
      'tensor "a": its data ends at byte 24 and the file has 23 bytes of data',
    );
  });

  test('names the tensor whose header is wrong', () => {
    const broken = (from: string, to: string) => {
      const text = Buffer.from(bytes).toString('latin1').replace(from, to);
      return () => parseSafetensors(Buffer.from(text, 'latin1'));
    };
    expect(broken('"F32"', '"F16"')).toThrow('tensor "a": dtype is "F16"; convert it to F32');
    expect(broken('[2,3]', '[2,4]')).toThrow('shape [2,4] needs 32 bytes and has 24');
    expect(broken('[0,24]', '[8,24]')).toThrow('shape [2,3] needs 24 bytes and has 16');
  });
});
