/** What an image's kernels ask for: bytes of linear memory. */
import { imageSection, readImage } from '../../codegen/image/index.ts';

/** Asks the kernels in the image, for its shape; none of them runs, so imports are idle. */
export function linearMemoryBytes(image: Uint8Array): number {
  const parsed = readImage(image);
  const kernels = new WebAssembly.Module(new Uint8Array(imageSection(parsed, 'KERN')));
  const host = Object.fromEntries(
    WebAssembly.Module.imports(kernels).map(({ name }) => [name, () => {}]),
  );
  const { exports } = new WebAssembly.Instance(kernels, { host });
  const { memory, config_address, init } = exports as unknown as {
    readonly memory: WebAssembly.Memory;
    config_address(): number;
    init(): number;
  };
  new Uint8Array(memory.buffer).set(imageSection(parsed, 'CONF'), config_address());
  return init();
}
