/** The firmware as a WASM module, ready to be started on any image and tables. */
import { buildKernels } from '../kernels.ts';
import type { Progress } from '../progress.ts';
import { buildFirmware } from './build.ts';
import type { Driver } from './build.ts';

export interface Firmware {
  readonly driver: Driver;
  readonly module: WebAssembly.Module;
  /** kernels.pure.wasm, which the v8 driver runs beside the firmware. */
  readonly kernels: WebAssembly.Module;
}

export interface LoadFirmwareOptions {
  readonly root: string;
  readonly driver: Driver;
  readonly progress?: Progress;
}

export async function loadFirmware(options: LoadFirmwareOptions): Promise<Firmware> {
  const wasm = await buildFirmware(options);
  const { pure } = await buildKernels();
  return {
    driver: options.driver,
    module: new WebAssembly.Module(wasm),
    kernels: new WebAssembly.Module(pure),
  };
}
