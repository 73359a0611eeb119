/** `bodkin setup`: fetches and builds all that later commands need, so that they work offline. */
import { Command } from 'commander';
import { ROOT } from '../paths.ts';
import { progressLine } from '../progress.ts';
import { loadFirmware } from '../sim/firmware.ts';

export function setupCommand(): Command {
  return new Command('setup')
    .description("fetch wasm3's sources and build the simulator, once")
    .action(async () => {
      const progress = progressLine();
      for (const driver of ['v8', 'wasm3'] as const) {
        await loadFirmware({ root: ROOT, driver, progress });
      }
      progress('');
    });
}
