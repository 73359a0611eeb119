/**
 * One turn on every tier that this machine has: the same bits, the same multiply-accumulates.
 * Skipped without wasm3's sources (`npm run demo` fetches them) and gcc or clang.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ModelConfig } from '../../codegen/checkpoint.ts';
import { KernelHost } from '../../codegen/image/index.ts';
import type { DecoderInput, WeightBits } from '../../codegen/image/index.ts';
import { buildKernelRunner, COMPILERS, HAS_WASM3 } from './native.ts';
import { QUERY, STEPS, sampleImage } from './sample.ts';
import { tinyConfig } from './tiny.ts';

const dir = mkdtempSync(join(tmpdir(), 'bodkin-tiers-'));
afterAll(() => rmSync(dir, { recursive: true }));

const SHIPPED = tinyConfig({ width: 128, encoderLayers: 4, decoderLayers: 4 });
const CONFIGS: [string, ModelConfig, WeightBits][] = [
  ['tiny', tinyConfig(), 8],
  ['tiny, int4', tinyConfig(), 4],
  ['shipped', SHIPPED, 8],
  ['shipped, int4', SHIPPED, 4],
];

function runInV8(host: KernelHost): string[] {
  host.encode(QUERY);
  const lines = [word(host.macs())];
  for (const [step, input] of STEPS.entries()) {
    host.decode(step, input);
    lines.push(words(host.scoreHeads()), words(host.scoreStarts()), words(host.scoreEnds(step)));
  }
  return [...lines, word(host.macs())];
}

/** The same for run_kernels. */
function script(): string {
  const lines = [`encode ${QUERY.join(' ')}`, 'macs'];
  for (const [step, input] of STEPS.entries()) {
    lines.push(`decode ${step} ${decodeArguments(input)}`, 'heads', 'starts', `ends ${step}`);
  }
  return `${[...lines, 'macs'].join('\n')}\n`;
}

function decodeArguments(input: DecoderInput): string {
  switch (input.kind) {
    case 'bos':
      return '0 0 0';
    case 'head':
      return `1 ${input.head} 0`;
    case 'span':
      return `2 ${input.first} ${input.last}`;
  }
}

function words(values: Float32Array): string {
  return Array.from(new Uint32Array(values.buffer), word).join(' ');
}

function word(value: number): string {
  return value.toString(16).padStart(8, '0');
}

describe.each(CONFIGS)('%s', (name, config, weightBits) => {
  let expected: string[];

  beforeAll(async () => {
    const { module, intrinsics, pure } = await sampleImage(config, 7, weightBits);
    expected = runInV8(new KernelHost(module, pure));
    writeFileSync(join(dir, `${name}.wasm3`), intrinsics);
    writeFileSync(join(dir, `${name}.wasm3-pure`), pure);
  });

  const tiers = COMPILERS.flatMap((compiler) => [
    [compiler, 'wasm3'],
    [compiler, 'wasm3-pure'],
  ]);
  test.skipIf(!HAS_WASM3).each(tiers)(`%s: %s answers as v8 does`, (compiler, tier) => {
    const runner = buildKernelRunner(compiler);
    const image = join(dir, `${name}.${tier}`);
    const output = execFileSync(runner, [image], { input: script(), encoding: 'utf8' });
    expect(output.trimEnd().split('\n')).toEqual(expected);
  });

  test('multiply-accumulates are what the shape says', () => {
    const { width: d, encoderLayers, decoderLayers } = config;
    const n = QUERY.length;
    const kv = (2 * 2 * d) / config.heads;
    const perLayer = n * (d * (d + kv) + d * d) + 2 * n * n * d;
    const memory = n * (decoderLayers * kv * d + 2 * d * d);
    expect(Number.parseInt(expected[0], 16)).toBe(encoderLayers * perLayer + memory);
  });
});

describe.skipIf(!HAS_WASM3)('wasm3 in an arena', () => {
  const run = (image: string, arenaBytes: number) =>
    spawnSync(buildKernelRunner(COMPILERS[0]), [image, String(arenaBytes)], {
      input: `ram\n${script()}`,
      encoding: 'utf8',
    });

  test('works in what it says it uses, and fails cleanly in any less', async () => {
    const { intrinsics } = await sampleImage(tinyConfig(), 7);
    const image = join(dir, 'arena.bodkin');
    writeFileSync(image, intrinsics);
    const whole = run(image, 1024 * 1024);
    expect(whole.status).toBe(0);
    const used = Number.parseInt(whole.stdout.split('\n')[0], 16);
    expect(run(image, used).stdout).toBe(whole.stdout);
    for (let bytes = 0; bytes < used; bytes += 1009) {
      const small = run(image, bytes);
      expect(small.status).toBe(1);
      expect(small.stderr).toContain('(-2)');
    }
    expect(run(image, used - 1).status).toBe(1);
  });
});
