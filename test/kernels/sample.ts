/** What the tests of whole turns share: tools, a query, and an image of a random model. */
import type { ModelConfig } from '../../codegen/checkpoint.ts';
import { randomCheckpoint } from '../../codegen/checkpoint.ts';
import { buildImage, ToolEncoder } from '../../codegen/image/index.ts';
import type { DecoderInput, WeightBits } from '../../codegen/image/index.ts';
import type { Param, Tool, ToolSet } from '../../codegen/ir.ts';
import { buildKernels } from '../../tools/kernels.ts';

const param = (name: string, kind: Param['kind'], values: string[] = []): Param => ({
  name,
  words: name,
  description: `the ${name} to use`,
  kind,
  required: true,
  repeated: false,
  fields: [],
  values: values.map((value) => ({ value, words: value })),
});

const tool = (name: string, params: Param[]): Tool => ({
  name,
  words: name.replaceAll('_', ' '),
  description: `for people who want to ${name.replaceAll('_', ' ')}`,
  params,
});

export const TOOLS: ToolSet = {
  name: 'watch',
  source: 'watch.tools.ts',
  tools: [
    tool('set_timer', [param('duration', 'duration'), param('label', 'text')]),
    tool('set_mode', [param('mode', 'enum', ['silent', 'vibrate', 'loud']), param('on', 'bool')]),
    tool('call', [param('contact', 'text')]),
  ],
};

/** END, TRUE, FALSE; a tool with two params; one with an enum of three; one with one param. */
export const HEADS = 3 + 3 + 6 + 2;

/** 21 tokens: three chunks, the last one not full. */
export const QUERY = [
  12, 60, 61, 75, 80, 33, 34, 12, 13, 14, 50, 51, 52, 53, 54, 20, 83, 82, 81, 80, 1,
];

/** A turn: tool 3, its param 4, a span, its param 5, a span of one token. */
export const STEPS: readonly DecoderInput[] = [
  { kind: 'bos' },
  { kind: 'head', head: 3 },
  { kind: 'head', head: 4 },
  { kind: 'span', first: 2, last: 7 },
  { kind: 'head', head: 5 },
  { kind: 'span', first: 9, last: 9 },
];

export async function sampleImage(config: ModelConfig, seed: number, weightBits: WeightBits = 8) {
  const kernels = await buildKernels();
  const checkpoint = randomCheckpoint(config, seed);
  const module = new WebAssembly.Module(kernels.pure);
  const encoder = new ToolEncoder(checkpoint, module, weightBits);
  const build = (embedded: Uint8Array): Uint8Array =>
    buildImage({ encoder, toolSet: TOOLS, toolsHash: new Uint8Array(8), kernels: embedded });
  return { checkpoint, module, intrinsics: build(kernels.intrinsics), pure: build(kernels.pure) };
}
