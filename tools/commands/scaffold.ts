/** `bodkin scaffold`: a first file of handlers. */
import { existsSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { emitScaffold, loadToolSet } from '../../codegen/index.ts';
import { UsageError } from '../cli-error.ts';

/** The file is there: it is the team's by now, and stays as it is. */
class ScaffoldError extends Error {
  override name = 'ScaffoldError';
}

export function scaffoldCommand(): Command {
  return new Command('scaffold')
    .description('write a first file of handlers, once; it is never overwritten')
    .argument('<tools>', 'a .tools.ts file, or a .json file in any published form')
    .requiredOption('--out <file>', 'the C file to write')
    .action((tools: string, flags: { readonly out: string }) => {
      if (!existsSync(tools)) throw new UsageError(`${tools}: there is no such file`);
      const text = emitScaffold(loadToolSet(tools));
      try {
        writeFileSync(flags.out, text, { flag: 'wx' });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
        throw new ScaffoldError(
          `${flags.out}: is there already, and is yours; nothing was written`,
        );
      }
    });
}
