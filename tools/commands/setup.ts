/** `bodkin setup`: fetches what a build needs besides packages, so that later ones work offline. */
import { Command } from 'commander';
import { ROOT } from '../paths.ts';
import { progressLine } from '../progress.ts';
import { vendorWasm3 } from '../wasm3.ts';

export function setupCommand(): Command {
  return new Command('setup').description("fetch wasm3's sources, once").action(() => {
    vendorWasm3({ root: ROOT, say: progressLine() });
  });
}
