/** `bodkin import`: tools in any published form, written out as a TypeScript declaration. */
import { existsSync, writeFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { emitTypescript, formatWarning, loadToolSet } from '../../codegen/index.ts';
import { UsageError } from '../cli-error.ts';

interface ImportFlags {
  readonly to: 'ts';
  readonly out?: string;
}

export function importCommand(): Command {
  return new Command('import')
    .description('write tools of any published form as a TypeScript declaration')
    .argument('<tools>', 'a .json file: JSON Schema, OpenAI, MCP or Needle tools')
    .addOption(new Option('--to <form>', 'the form to write').choices(['ts']).default('ts'))
    .option('--out <file>', 'where to; standard output when absent')
    .action((tools: string, flags: ImportFlags) => {
      if (!existsSync(tools)) throw new UsageError(`${tools}: there is no such file`);
      const toolSet = loadToolSet(tools, {
        warn: (warning) => {
          process.stderr.write(`bodkin: ${formatWarning(warning)}\n`);
        },
      });
      const text = emitTypescript(toolSet);
      if (flags.out === undefined) process.stdout.write(text);
      else writeFileSync(flags.out, text);
    });
}
