/** The command `bodkin`: its subcommands, and what each kind of failure exits with. */
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { SchemaError } from '../codegen/errors.ts';
import { BarError } from './boards/bars.ts';
import { BudgetError, UsageError } from './cli-error.ts';
import { FlashError } from './flash/run.ts';

/** By name. A command's modules are loaded when it is asked for: some take half a second. */
export const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  ask: async () => (await import('./commands/ask.ts')).askCommand(),
  build: async () => (await import('./commands/build.ts')).buildCommand(),
  import: async () => (await import('./commands/import.ts')).importCommand(),
  scaffold: async () => (await import('./commands/scaffold.ts')).scaffoldCommand(),
  sim: async () => (await import('./commands/sim.ts')).simCommand(),
  eval: async () => (await import('./commands/eval.ts')).evalCommand(),
  train: async () => (await import('./commands/train.ts')).trainCommand(),
  finetune: async () => (await import('./commands/finetune.ts')).finetuneCommand(),
  augment: async () => (await import('./commands/augment.ts')).augmentCommand(),
  synth: async () => (await import('./commands/synth.ts')).synthCommand(),
  data: async () => (await import('./commands/data.ts')).dataCommand(),
  calibrate: async () => (await import('./commands/calibrate.ts')).calibrateCommand(),
  benchmark: async () => (await import('./commands/benchmark.ts')).benchmarkCommand(),
  bench: async () => (await import('./commands/bench.ts')).benchCommand(),
  size: async () => (await import('./commands/size.ts')).sizeCommand(),
  flash: async () => (await import('./commands/flash.ts')).flashCommand(),
  monitor: async () => (await import('./commands/monitor.ts')).monitorCommand(),
  package: async () => (await import('./commands/package.ts')).packageCommand(),
  setup: async () => (await import('./commands/setup.ts')).setupCommand(),
  vendor: async () => (await import('./commands/vendor.ts')).vendorCommand(),
};

export const EXIT = { ok: 0, failure: 1, usage: 2, schema: 3, budget: 4 } as const;

/** Runs one command line (node, script, arguments) and gives the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    const program = await createProgram(argv[2]);
    await program.parseAsync([...argv]);
    return EXIT.ok;
  } catch (error) {
    return report(error);
  }
}

async function createProgram(name: string | undefined): Promise<Command> {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  const program = new Command('bodkin')
    .description('Tool calling on watches and glasses: declare tools, flash tables and an image.')
    .version((JSON.parse(manifest) as { version: string }).version)
    .showHelpAfterError('(add --help for the options)');
  // The list of commands, and a wrong name's nearest, need them all.
  const isKnown = name !== undefined && Object.hasOwn(COMMANDS, name);
  const loaders = isKnown ? [COMMANDS[name]] : Object.values(COMMANDS);
  for (const command of await Promise.all(loaders.map((load) => load()))) {
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
