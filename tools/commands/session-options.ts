/** The options that `ask`, `sim` and `eval` share. */
import { Option } from 'commander';
import type { Command } from 'commander';
import type { WeightBits } from '../../codegen/image/index.ts';
import { formatWarning } from '../../codegen/index.ts';
import { DEFAULT_MODEL, DEFAULT_TOOLS } from '../paths.ts';
import { progressLine } from '../progress.ts';
import type { Driver } from '../sim/build.ts';
import { DEFAULT_NOW } from '../sim/clock.ts';
import { openSession } from '../sim/session.ts';
import type { Simulator } from '../sim/simulator.ts';
import { weightsOption } from './weights-option.ts';

export interface SessionFlags {
  readonly tools?: string;
  readonly model?: string;
  readonly weights?: WeightBits;
  readonly image?: string;
  readonly driver: Driver;
  readonly now: string;
  readonly json?: boolean;
}

const TOOLS_HELP = 'tool declarations (default: examples/watch/watch.tools.ts)';

export function addSessionOptions(command: Command, toolsHelp = TOOLS_HELP): Command {
  return command
    .option('--tools <file>', toolsHelp)
    .option('--model <folder>', 'checkpoint to make the image from (default: models/base)')
    .addOption(weightsOption())
    .option('--image <file>', 'flash image to run, instead of one made from --model')
    .addOption(
      new Option('--driver <driver>', 'who runs the kernels: v8 is fast, wasm3 as on a board')
        .choices(['v8', 'wasm3'])
        .default('v8'),
    )
    .option('--now <time>', "the device's local time, or 'system'", DEFAULT_NOW)
    .option('--json', 'JSON instead of text');
}

export function startSession(flags: SessionFlags): Promise<Simulator> {
  return openSession({
    ...flags,
    tools: flags.tools ?? DEFAULT_TOOLS,
    model: flags.model ?? DEFAULT_MODEL,
    progress: progressLine(),
    warn: (warning) => process.stderr.write(`${formatWarning(warning)}\n`),
  });
}
