/** A checkpoint and a tool set become a flash image. */
import type { ToolSet } from '../ir.ts';
import { LIMITS } from '../limits.ts';
import { bakeToolMemory, DEVICE_POSITIONS } from './bake.ts';
import type { ToolEncoder } from './bake.ts';
import { ImageError, writeImage } from './image.ts';
import { KERNEL_ABI } from './kernel-host.ts';
import { calibrationSection, configSection, selfTestSection } from './sections.ts';
import { tokenSection } from './tokens.ts';
import type { SelfTest } from './sections.ts';

export interface ImageOptions {
  /** Made of the checkpoint; reuse it, it remembers tools. */
  readonly encoder: ToolEncoder;
  readonly toolSet: ToolSet;
  /** 8 bytes: those of the generated tables. */
  readonly toolsHash: Uint8Array;
  /** What the device will run: kernels.wasm, or kernels.pure.wasm. */
  readonly kernels: Uint8Array;
  readonly selfTests?: readonly SelfTest[];
}

/** The tile of a kernel without intrinsics holds rows of so many floats. */
const WIDTH_MAX = 512;

export function buildImage(options: ImageOptions): Uint8Array {
  const { config } = options.encoder.checkpoint;
  const memory = bakeToolMemory(options.encoder, options.toolSet.tools);
  checkLimit('model width', config.width, WIDTH_MAX);
  if (options.encoder.weightBits === 4 && config.width % 8 !== 0) {
    throw new ImageError('model width', `${config.width} isn't a multiple of 8, as int4 needs`);
  }
  checkLimit('memory heads (tools, params and enum values)', memory.heads, LIMITS.heads);
  const shape = {
    ...config,
    vocabulary: config.vocabulary.length,
    tokensMax: LIMITS.tokens,
    memoryHeads: memory.heads,
    positions: DEVICE_POSITIONS,
    weightBits: options.encoder.weightBits,
  };
  return writeImage({
    modelVersion: config.version,
    toolsHash: options.toolsHash,
    kernelAbi: { min: KERNEL_ABI, max: KERNEL_ABI },
    sections: new Map([
      ['CONF', configSection(shape)],
      ['TOKN', tokenSection(config.vocabulary)],
      ['WGHT', options.encoder.weights],
      ['TMEM', memory.section],
      ['KERN', options.kernels],
      ['CALB', calibrationSection(config.calibration)],
      ['TEST', selfTestSection(options.selfTests ?? [])],
    ]),
  });
}

function checkLimit(what: string, count: number, most: number): void {
  if (count > most) throw new ImageError(what, `${count}, and at most ${most} fit`);
}
