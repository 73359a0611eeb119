/** The flash image of a tier: all have the same model, and differ in the kernels. */
import { buildImage } from '../../codegen/image/index.ts';
import { hashTools } from '../../codegen/index.ts';
import type { ToolSet } from '../../codegen/ir.ts';
import type { Model } from '../project.ts';
import type { Tier } from './board.ts';

export function makeTierImage(model: Model, toolSet: ToolSet, tier: Tier): Uint8Array {
  const { pure, intrinsics } = model.kernels;
  return buildImage({
    encoder: model.encoder(),
    toolSet,
    toolsHash: hashTools(toolSet),
    kernels: tier === 'wasm3-pure' ? pure : intrinsics,
  });
}
