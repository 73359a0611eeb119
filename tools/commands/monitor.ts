/** `bodkin monitor`: a device's console. */
import { Command, Option } from 'commander';
import { listBoards, loadBoard, TIERS } from '../boards/board.ts';
import type { Tier } from '../boards/board.ts';
import { UsageError } from '../cli-error.ts';
import { serialConsole, simulatorConsole } from '../flash/console.ts';
import type { Console } from '../flash/console.ts';
import { startEmulated } from '../flash/emulated.ts';
import { gatherParts } from '../flash/parts.ts';
import { chooseProbe } from '../flash/probes.ts';
import { serialPort } from '../flash/serial.ts';
import { talk } from '../flash/talk.ts';
import { findTarget } from '../flash/targets.ts';
import { DEFAULT_MODEL, DEFAULT_TOOLS } from '../paths.ts';
import { progressLine } from '../progress.ts';
import { readBaud, readSeconds } from './read-option.ts';
import { DEFAULT_NOW } from '../sim/clock.ts';
import { startSession } from './session-options.ts';

interface MonitorFlags {
  readonly port?: string;
  readonly board?: string;
  readonly sim?: boolean;
  readonly tier: Tier;
  readonly tools: string;
  readonly model: string;
  readonly baud: number;
  /** Seconds. */
  readonly timeout: number;
}

export function monitorCommand(): Command {
  return new Command('monitor')
    .description("a device's console: a line in, its answer out")
    .option('--port <name>', 'a serial port (default: the only one)')
    .option('--baud <rate>', 'of the serial port', readBaud, 115_200)
    .addOption(new Option('--board <name>', 'a board in its emulator').choices(listBoards()))
    .option('--sim', 'the simulator')
    .addOption(
      new Option('--tier <tier>', 'for --board: who runs the kernels')
        .choices(TIERS)
        .default('wasm3'),
    )
    .option('--tools <file>', 'for --board and --sim: tool declarations', DEFAULT_TOOLS)
    .option('--model <folder>', 'for --board and --sim: the checkpoint', DEFAULT_MODEL)
    .option('--timeout <seconds>', 'for piped lines: wait so long for an answer', readSeconds, 60)
    .action(monitor);
}

async function monitor(flags: MonitorFlags): Promise<void> {
  if ([flags.port, flags.board, flags.sim].filter((given) => given !== undefined).length > 1) {
    throw new UsageError('--port, --board and --sim exclude each other');
  }
  await watchConsole(await openConsole(flags), flags.timeout);
}

/** Standard input and output at a device's console; `timeout` is in seconds. */
export async function watchConsole(device: Console, timeout: number): Promise<void> {
  if (process.stdin.isTTY) process.stderr.write('bodkin: Ctrl-D ends it\n');
  const { stdin: input, stdout: output } = process;
  await talk(device, { input, output, timeoutMs: timeout * 1000 });
}

async function openConsole(flags: MonitorFlags): Promise<Console> {
  const { tools, model, tier } = flags;
  if (flags.sim) {
    return simulatorConsole(await startSession({ tools, model, driver: 'v8', now: DEFAULT_NOW }));
  }
  if (flags.board === undefined) {
    const port = flags.port ?? ((await chooseProbe(serialPort)) as string);
    return serialConsole(port, flags.baud);
  }
  const progress = progressLine();
  const target = findTarget(flags.board);
  const parts = await gatherParts({ only: 'all', target, tools, model, tier, progress });
  progress('');
  return startEmulated(loadBoard(flags.board), parts);
}
