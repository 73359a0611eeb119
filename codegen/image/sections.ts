/** The small sections: CONF, CALB, TEST (FORMAT.md). */
import type { ModelConfig } from '../checkpoint.ts';
import { ByteWriter } from './bytes.ts';
import { ImageError } from './image.ts';
import type { WeightBits } from './pack.ts';

/** CONF, in its order. */
export interface Shape {
  readonly width: number;
  readonly heads: number;
  readonly kvHeads: number;
  readonly encoderLayers: number;
  readonly decoderLayers: number;
  readonly vocabulary: number;
  readonly tokensMax: number;
  readonly memoryHeads: number;
  readonly positions: number;
  readonly weightBits: WeightBits;
}

const SHAPE_FIELDS = [
  'width',
  'heads',
  'kvHeads',
  'encoderLayers',
  'decoderLayers',
  'vocabulary',
  'tokensMax',
  'memoryHeads',
  'positions',
  'weightBits',
] as const;

/** An utterance that a new image must answer before it is confirmed. */
export interface SelfTest {
  readonly text: string;
  /** Indices of the tools called, in order; none for "not for these tools". */
  readonly tools: readonly number[];
}

export function configSection(shape: Shape): Uint8Array {
  return new ByteWriter().u32(...SHAPE_FIELDS.map((field) => shape[field])).finish();
}

export function readConfigSection(bytes: Uint8Array): Shape {
  if (bytes.length !== 4 * SHAPE_FIELDS.length) {
    throw new ImageError('section CONF', `${bytes.length} bytes, not ${4 * SHAPE_FIELDS.length}`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const words = SHAPE_FIELDS.map((field, i) => [field, view.getUint32(4 * i, true)]);
  return Object.fromEntries(words) as unknown as Shape;
}

export function calibrationSection({ threshold, x, y }: ModelConfig['calibration']): Uint8Array {
  return new ByteWriter().u32(x.length).f32([threshold]).f32(x).f32(y).finish();
}

export function selfTestSection(tests: readonly SelfTest[]): Uint8Array {
  const writer = new ByteWriter().u32(tests.length);
  for (const { text, tools } of tests) {
    const bytes = Buffer.from(text);
    writer.u16(bytes.length).u16(tools.length).bytes(bytes);
    for (const tool of tools) writer.u16(tool);
  }
  return writer.finish();
}
