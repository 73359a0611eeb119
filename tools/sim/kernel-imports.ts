/** What firmware/kernels_import.c imports: the kernels on this process's own engine. */
import { KernelHost } from '../../codegen/image/index.ts';
import type { DecoderInput } from '../../codegen/image/index.ts';

/** `memory` is the firmware's; it may grow, so it is asked for at each use. */
export function kernelImports(
  kernels: WebAssembly.Module,
  image: Uint8Array,
  memory: () => WebAssembly.Memory,
): Record<string, (...args: number[]) => unknown> {
  let host: KernelHost;
  const giveLogits = (logits: Float32Array, address: number) => {
    new Float32Array(memory().buffer, address, logits.length).set(logits);
  };
  return {
    // Called when the firmware has checked the image, and not before: its errors come first.
    open: () => {
      host = new KernelHost(kernels, image);
      return host.ramBytes;
    },
    encode: (address, count) => host.encode(new Uint16Array(memory().buffer, address, count)),
    decode: (step, input, a, b) => host.decode(step, decoderInput(input, a, b)),
    score_heads: (address) => giveLogits(host.scoreHeads(), address),
    score_starts: (address) => giveLogits(host.scoreStarts(), address),
    score_ends: (start, address) => giveLogits(host.scoreEnds(start), address),
    macs: () => host.macs(),
  };
}

/** `input` is an enum bodkin_input of firmware/kernels.h. */
function decoderInput(input: number, a: number, b: number): DecoderInput {
  switch (input) {
    case 0:
      return { kind: 'bos' };
    case 1:
      return { kind: 'head', head: a };
    case 2:
      return { kind: 'span', first: a, last: b };
    default:
      throw new RangeError(`decoder input ${input} is none of enum bodkin_input`);
  }
}
