/** `--weights`: of an image that is made from a checkpoint. */
import { InvalidArgumentError, Option } from 'commander';
import type { WeightBits } from '../../codegen/image/index.ts';

const BITS: Readonly<Record<string, WeightBits>> = { int8: 8, int4: 4 };

/** Gives WeightBits; without a default undefined. */
export function weightsOption(): Option {
  return new Option(
    '--weights <type>',
    "how the image keeps the matrices: 'int8', or 'int4' with fewer tokens",
  ).argParser((text): WeightBits => {
    const bits = BITS[text];
    if (bits === undefined) throw new InvalidArgumentError("Give 'int8' or 'int4'.");
    return bits;
  });
}
