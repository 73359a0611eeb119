/** `bodkin setup`: fetches what a build needs besides packages, so that later ones work offline. */
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { progressLine } from '../progress.ts';
import { vendorWasm3 } from '../wasm3.ts';

export function setupCommand(): Command {
  return new Command('setup').description("fetch wasm3's sources, once").action(() => {
    const root = fileURLToPath(new URL('../..', import.meta.url));
    vendorWasm3({ root, say: progressLine() });
  });
}
