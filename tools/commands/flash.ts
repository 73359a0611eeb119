/** `bodkin flash`: the app and the model into a chip's flash, or into a file for it. */
import { writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { WeightBits } from '../../codegen/image/index.ts';
import { listBoards, loadBoard, TIERS } from '../boards/board.ts';
import type { Tier } from '../boards/board.ts';
import { UsageError } from '../cli-error.ts';
import { hexAddress, toBinary, toIntelHex, toUf2, UF2_FAMILIES } from '../flash/blocks.ts';
import type { Block, Uf2Family } from '../flash/blocks.ts';
import { serialConsole } from '../flash/console.ts';
import { startEmulated } from '../flash/emulated.ts';
import { checkChoices, makeJob, runJob } from '../flash/job.ts';
import { gatherParts, PARTS } from '../flash/parts.ts';
import type { Only, Part } from '../flash/parts.ts';
import { chooseProbe } from '../flash/probes.ts';
import { formatCommand } from '../flash/run.ts';
import { ERASES } from '../flash/runner.ts';
import type { Erase, Runner } from '../flash/runner.ts';
import { RUNNER_NAMES, RUNNERS } from '../flash/runners.ts';
import type { RunnerName } from '../flash/runners.ts';
import { serialPort } from '../flash/serial.ts';
import { findTarget, listTargets } from '../flash/targets.ts';
import type { Target } from '../flash/targets.ts';
import { DEFAULT_MODEL, DEFAULT_TOOLS } from '../paths.ts';
import { progressLine } from '../progress.ts';
import { watchConsole } from './monitor.ts';
import { readBaud, readSeconds } from './read-option.ts';
import { weightsOption } from './weights-option.ts';

interface FlashFlags {
  readonly board?: string;
  readonly address?: number;
  readonly only?: Only;
  readonly app?: string;
  readonly tools: string;
  readonly model: string;
  readonly tier: Tier;
  readonly weights?: WeightBits;
  readonly runner?: RunnerName;
  readonly chip?: string;
  readonly family?: Uf2Family;
  readonly probe?: string;
  readonly port?: string;
  readonly baud?: number;
  readonly erase: Erase;
  /** False for --no-verify and --no-reset. */
  readonly verify: boolean;
  readonly reset: boolean;
  readonly monitor?: boolean;
  /** Seconds. */
  readonly timeout: number;
  readonly out?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

const CONSOLE_BAUD = 115_200;

export function flashCommand(): Command {
  return new Command('flash')
    .description('write the app and the model into flash; nothing else is erased')
    .argument('[image]', 'a .bodkin file (default: made from --tools and --model)')
    .addOption(new Option('--board <name>', 'what is flashed').choices(listTargets()))
    .option('--address <address>', 'where the firmware looks for the image', readAddress)
    .addOption(new Option('--only <part>', 'default: all where the app is known').choices(PARTS))
    .option('--app <file>', 'the firmware: .elf, .hex, .uf2 or .bin')
    .option('--tools <file>', 'tool declarations', DEFAULT_TOOLS)
    .option('--model <folder>', 'the checkpoint', DEFAULT_MODEL)
    .addOption(new Option('--tier <tier>', 'who runs the kernels').choices(TIERS).default('wasm3'))
    .addOption(weightsOption().default(undefined, "the board's"))
    .addOption(new Option('--runner <tool>', 'what writes the flash').choices(RUNNER_NAMES))
    .option('--chip <name>', "the runner's name for the chip; for openocd configuration files")
    .addOption(new Option('--family <name>', 'of UF2 files').choices(Object.keys(UF2_FAMILIES)))
    .option('--probe <serial>', 'which of several debug probes')
    .option('--port <name>', "the serial port; for uf2 the boot loader's drive")
    .option('--baud <rate>', 'of the serial port', readBaud)
    .addOption(new Option('--erase <what>', 'before writing').choices(ERASES).default('sector'))
    .option('--no-verify', "don't read back what was written")
    .option('--no-reset', 'leave the chip as it is afterwards')
    .option('--monitor', "open the device's console afterwards")
    .option('--timeout <seconds>', 'give up after so long', readSeconds, 120)
    .option('--out <file>', 'write a .hex, .uf2 or .bin file instead')
    .option('--dry-run', 'only print the commands')
    .option('--json', 'say what was done as JSON')
    .action(flash);
}

async function flash(image: string | undefined, flags: FlashFlags): Promise<void> {
  const target = chooseTarget(flags);
  const runner = chooseRunner(target, flags);
  if (runner !== undefined) checkChoices(runner, target, flags);
  const progress = progressLine();
  const isOurs = listBoards().includes(target.name);
  const only = flags.only ?? (flags.app !== undefined || isOurs ? 'all' : 'model');
  const parts = await gatherParts({ ...flags, image, only, target, progress });
  progress('');
  const report = { board: flags.board, only, parts: describeParts(parts) };
  if (flags.out !== undefined) {
    const blocks = parts.flatMap((part) => part.blocks);
    writeFileSync(flags.out, encode(blocks, flags.out, flags.family ?? target.family));
    if (flags.json) sayJson({ ...report, out: flags.out });
  } else if (runner !== undefined) {
    await flashChip(runner, target, parts, flags, report);
  } else if (isOurs && flags.monitor) {
    await watchConsole(startEmulated(loadBoard(target.name), parts), flags.timeout);
  } else {
    const cure = isOurs ? '--monitor to start its emulator' : '--runner';
    throw new UsageError(`${target.name}: give ${cure}, or --out for a file`);
  }
}

async function flashChip(
  runner: Runner,
  target: Target,
  parts: readonly Part[],
  flags: FlashFlags,
  report: object,
): Promise<void> {
  const job = await makeJob(runner, target, parts, flags);
  const full = { ...report, runner: runner.name, probe: job.probe, port: job.port };
  let commands: (readonly string[])[] = [];
  await runJob(runner, job, flags, (all) => {
    commands = all.map(({ argv }) => argv);
    if (!flags.json) process.stdout.write(all.map((one) => `${formatCommand(one)}\n`).join(''));
  });
  if (flags.json) sayJson({ ...full, state: flags.dryRun ? 'dry run' : 'flashed', commands });
  if (!flags.monitor || flags.dryRun) return;
  const isPort = runner.name !== 'uf2' && flags.port !== undefined;
  const port = isPort ? flags.port : await chooseProbe(serialPort);
  await watchConsole(
    await serialConsole(port as string, flags.baud ?? CONSOLE_BAUD),
    flags.timeout,
  );
}

/** Without --board nothing is known of the chip but where the image goes. */
function chooseTarget({ board, address, app }: FlashFlags): Target {
  if (board !== undefined) {
    const target = findTarget(board);
    return address === undefined ? target : { ...target, imageAddress: address };
  }
  if (address === undefined) throw new UsageError('give --board, or --address for the image');
  if (app?.endsWith('.bin')) throw new UsageError(`--app ${app}: raw bytes need --board`);
  const flash = { address: 0, bytes: 2 ** 32, sector: 1 };
  return { name: 'the chip', flash, imageAddress: address, runners: {} };
}

function chooseRunner({ runners }: Target, flags: FlashFlags): Runner | undefined {
  if (flags.out !== undefined) {
    if (flags.runner === undefined) return undefined;
    throw new UsageError('--runner and --out exclude each other');
  }
  const [first] = Object.keys(runners) as RunnerName[];
  const name = flags.runner ?? first;
  return name === undefined ? undefined : RUNNERS[name];
}

function describeParts(parts: readonly Part[]) {
  return parts.flatMap(({ part, blocks }) =>
    blocks.map(({ address, bytes }) => ({
      part,
      address: hexAddress(address),
      bytes: bytes.length,
    })),
  );
}

function sayJson(report: object): void {
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
}

function encode(
  blocks: readonly Block[],
  path: string,
  family: Uf2Family | undefined,
): string | Uint8Array {
  switch (extname(path)) {
    case '.hex':
      return toIntelHex(blocks);
    case '.bin':
      return toBinary(blocks).bytes;
    case '.uf2':
      if (family !== undefined) return toUf2(blocks, family);
      throw new UsageError(`--out ${path}: a UF2 file needs --family`);
    default:
      throw new UsageError(`--out ${path}: its name must end with .hex, .uf2 or .bin`);
  }
}

function readAddress(text: string): number {
  const address = Number(text);
  if (text.trim() !== '' && Number.isInteger(address) && address >= 0 && address < 2 ** 32) {
    return address;
  }
  throw new InvalidArgumentError('Give an address such as 0x80000.');
}
