/** The command `bodkin`: its subcommands, and what each kind of failure exits with. */
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { SchemaError } from '../codegen/index.ts';
import { BarError } from './boards/bars.ts';
import { UsageError } from './cli-error.ts';
import { askCommand } from './commands/ask.ts';
import { benchCommand } from './commands/bench.ts';
import { benchmarkCommand } from './commands/benchmark.ts';
import { augmentCommand } from './commands/augment.ts';
import { buildCommand } from './commands/build.ts';
import { calibrateCommand } from './commands/calibrate.ts';
import { dataCommand } from './commands/data.ts';
import { evalCommand } from './commands/eval.ts';
import { finetuneCommand } from './commands/finetune.ts';
import { flashCommand } from './commands/flash.ts';
import { importCommand } from './commands/import.ts';
import { monitorCommand } from './commands/monitor.ts';
import { packageCommand } from './commands/package.ts';
import { scaffoldCommand } from './commands/scaffold.ts';
import { setupCommand } from './commands/setup.ts';
import { simCommand } from './commands/sim.ts';
import { synthCommand } from './commands/synth.ts';
import { BudgetError, sizeCommand } from './commands/size.ts';
import { trainCommand } from './commands/train.ts';
import { vendorCommand } from './commands/vendor.ts';
import { FlashError } from './flash/run.ts';

export const EXIT = { ok: 0, failure: 1, usage: 2, schema: 3, budget: 4 } as const;

/** Runs one command line (node, script, arguments) and gives the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  const program = createProgram();
  try {
    await program.parseAsync([...argv]);
    return EXIT.ok;
  } catch (error) {
    return report(error);
  }
}

function createProgram(): Command {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  const program = new Command('bodkin')
    .description('Tool calling on watches and glasses: declare tools, flash tables and an image.')
    .version((JSON.parse(manifest) as { version: string }).version)
    .showHelpAfterError('(add --help for the options)');
  for (const command of [
    askCommand(),
    buildCommand(),
    importCommand(),
    scaffoldCommand(),
    simCommand(),
    evalCommand(),
    trainCommand(),
    finetuneCommand(),
    augmentCommand(),
    synthCommand(),
    dataCommand(),
    calibrateCommand(),
    benchmarkCommand(),
    benchCommand(),
    sizeCommand(),
    flashCommand(),
    monitorCommand(),
    packageCommand(),
    setupCommand(),
    vendorCommand(),
  ]) {
    program.addCommand(command);
  }
  for (const command of [program, ...program.commands]) {
    command.exitOverride(); // a usage error is thrown to report(), which knows the exit codes
    command.copyInheritedSettings(program);
  }
  return program;
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  process.stderr.write(`bodkin: ${describe(error as NodeJS.ErrnoException)}\n`);
  if (error instanceof UsageError) return EXIT.usage;
  if (error instanceof FlashError) return error.exitCode;
  if (error instanceof BudgetError || error instanceof BarError) return EXIT.budget;
  return error instanceof SchemaError ? EXIT.schema : EXIT.failure;
}

/** Errors that we made have a name of their own. A file's has a path. Any other is a bug. */
function describe({ name, message, stack, path, code }: NodeJS.ErrnoException): string {
  if (path !== undefined) return code === 'ENOENT' ? `${path}: there is no such file` : message;
  const isBug = ['Error', 'TypeError', 'RangeError', 'SyntaxError'].includes(name);
  return (isBug && stack) || message;
}
