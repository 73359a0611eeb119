/** `bodkin flash`: an image into a chip's flash, by the vendor's tool; or into a file for it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { readImage } from '../../codegen/image/index.ts';
import { toIntelHex } from '../boards/intel-hex.ts';
import {
  formatCommand,
  NEEDS_CHIP,
  RUNNER_FORMAT,
  runnerCommand,
  RUNNERS,
} from '../boards/runners.ts';
import type { FileFormat, Runner } from '../boards/runners.ts';
import { toUf2, UF2_FAMILIES } from '../boards/uf2.ts';
import type { Uf2Family } from '../boards/uf2.ts';
import { UsageError } from '../cli-error.ts';

interface FlashFlags {
  readonly address: number;
  readonly runner?: Runner;
  readonly out?: string;
  readonly chip?: string;
  readonly probe?: string;
  readonly family: Uf2Family;
  /** False for --no-reset. */
  readonly reset: boolean;
  /** Seconds. */
  readonly timeout: number;
  readonly dryRun?: boolean;
}

/** No tool or no probe: exit code 5. The vendor's tool took too long: exit code 42. */
export class FlashError extends Error {
  override name = 'FlashError';
  readonly exitCode: number;

  constructor(message: string, exitCode: number) {
    super(message);
    this.exitCode = exitCode;
  }
}

const EXIT_NO_PROBE = 5;
const EXIT_TIMEOUT = 42;
/** The firmware reads sections in place. */
const IMAGE_ALIGNMENT = 16;

export function flashCommand(): Command {
  return new Command('flash')
    .description('write an image into flash, beside the firmware; nothing else is erased')
    .argument('<image>', 'a .bodkin file')
    .requiredOption('--address <address>', 'where the firmware looks for it', readAddress)
    .addOption(new Option('--runner <tool>', "the vendor's tool").choices([...RUNNERS]))
    .option('--out <file>', 'write a .hex, .uf2 or .bin file instead')
    .option('--chip <name>', "the tool's name for the chip; for openocd its configuration file")
    .option('--probe <serial>', 'which of several probes; for esptool the serial port')
    .addOption(
      new Option('--family <name>', 'of a .uf2 file')
        .choices(Object.keys(UF2_FAMILIES))
        .default('rp2040'),
    )
    .option('--no-reset', 'leave the chip as it is afterwards')
    .option('--timeout <seconds>', 'give up after so long', readSeconds, 120)
    .option('--dry-run', 'only print the command')
    .action(flash);
}

function flash(path: string, flags: FlashFlags): void {
  if ((flags.runner === undefined) === (flags.out === undefined)) {
    throw new UsageError('give --runner, or --out for a file');
  }
  if (!existsSync(path)) throw new UsageError(`${path}: there is no such file`);
  const image = readFileSync(path);
  readImage(image); // a broken image is an error here, and not on the device
  if (flags.out !== undefined) {
    const format = extname(flags.out).slice(1);
    if (format !== 'hex' && format !== 'uf2' && format !== 'bin') {
      throw new UsageError(`--out ${flags.out}: its name must end with .hex, .uf2 or .bin`);
    }
    writeFileSync(flags.out, encode(image, format, flags));
    return;
  }
  runTool(flags.runner as Runner, image, flags);
}

function encode(image: Uint8Array, format: FileFormat, flags: FlashFlags): string | Uint8Array {
  switch (format) {
    case 'hex':
      return toIntelHex(image, flags.address);
    case 'uf2':
      return toUf2(image, flags.address, flags.family);
    case 'bin':
      return image;
  }
}

function runTool(runner: Runner, image: Uint8Array, flags: FlashFlags): void {
  if (NEEDS_CHIP.has(runner) && flags.chip === undefined) {
    throw new UsageError(`--runner ${runner} needs --chip`);
  }
  const format = RUNNER_FORMAT[runner];
  const folder = mkdtempSync(join(tmpdir(), 'bodkin-flash-'));
  try {
    const file = join(folder, `image.${format}`);
    const command = runnerCommand(runner, { ...flags, file });
    process.stdout.write(`${formatCommand(command)}\n`);
    if (flags.dryRun) return;
    writeFileSync(file, encode(image, format, flags));
    const [program, ...args] = command;
    const { status, error } = spawnSync(program, args, {
      stdio: 'inherit',
      timeout: flags.timeout * 1000,
    });
    checkEnd(program, status, error as NodeJS.ErrnoException | undefined, flags.timeout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function checkEnd(
  program: string,
  status: number | null,
  error: NodeJS.ErrnoException | undefined,
  seconds: number,
): void {
  if (error?.code === 'ENOENT') {
    throw new FlashError(`${program} isn't installed; install it, or use --out`, EXIT_NO_PROBE);
  }
  if (error?.code === 'ETIMEDOUT') {
    throw new FlashError(`${program} took longer than ${seconds} s and was ended`, EXIT_TIMEOUT);
  }
  if (status === 0) return;
  const what = 'is the probe connected, and its cable in the right socket?';
  throw new FlashError(`${program} failed (status ${status}): ${what}`, EXIT_NO_PROBE);
}

function readAddress(text: string): number {
  const address = Number(text);
  const fits = Number.isInteger(address) && address >= 0 && address < 2 ** 32;
  if (fits && address % IMAGE_ALIGNMENT === 0) return address;
  throw new InvalidArgumentError(`Give a multiple of ${IMAGE_ALIGNMENT}, such as 0x80000.`);
}

function readSeconds(text: string): number {
  const seconds = Number(text);
  if (seconds > 0 && seconds <= 3600) return seconds;
  throw new InvalidArgumentError('Give 1 to 3600 seconds.');
}
