/** `bodkin vendor`: fetches wasm3's sources, so that what is published contains them. */
import { Command } from 'commander';
import { ROOT } from '../paths.ts';
import { progressLine } from '../progress.ts';
import { vendorWasm3 } from '../wasm3.ts';

export function vendorCommand(): Command {
  return new Command('vendor')
    .description("fetch wasm3's sources; npm pack does it by itself")
    .action(() => {
      const progress = progressLine();
      process.stdout.write(`${vendorWasm3({ root: ROOT, say: progress })}\n`);
    });
}
