/**
 * The vendors' flashing tools: the command that writes one file. Each one verifies, erases no more
 * than what it writes over, and where it has a choice resets the chip unless told not to.
 */

export const RUNNERS = ['openocd', 'probe-rs', 'nrfutil', 'picotool', 'esptool'] as const;
export type Runner = (typeof RUNNERS)[number];
export type FileFormat = 'hex' | 'bin' | 'uf2';

/** What each tool takes. */
export const RUNNER_FORMAT: Readonly<Record<Runner, FileFormat>> = {
  openocd: 'hex',
  'probe-rs': 'hex',
  nrfutil: 'hex',
  picotool: 'uf2',
  esptool: 'bin',
};

/** Tools that must be told the chip: for openocd its configuration file. */
export const NEEDS_CHIP: ReadonlySet<Runner> = new Set(['openocd', 'probe-rs', 'esptool']);

export interface RunnerOptions {
  readonly file: string;
  /** Where a file without addresses goes. */
  readonly address: number;
  readonly chip?: string;
  /** One of several probes, by serial number; for esptool the serial port. */
  readonly probe?: string;
  readonly reset: boolean;
}

/** The program and its arguments. */
export function runnerCommand(runner: Runner, options: RunnerOptions): string[] {
  const { file, address, chip = '', probe, reset } = options;
  const withProbe = (flag: string) => (probe === undefined ? [] : [flag, probe]);
  switch (runner) {
    case 'openocd': {
      const serial = probe === undefined ? [] : ['-c', `adapter serial ${probe}`];
      const program = `program {${file}} verify${reset ? ' reset' : ''} exit`;
      return ['openocd', '-f', chip, ...serial, '-c', program];
    }
    case 'probe-rs':
      // It gives no choice about the reset.
      return [
        ...['probe-rs', 'download', '--chip', chip, ...withProbe('--probe')],
        ...['--binary-format', 'hex', '--verify', file],
      ];
    case 'nrfutil': {
      const after = reset ? 'RESET_SYSTEM' : 'RESET_NONE';
      const erase = 'chip_erase_mode=ERASE_RANGES_TOUCHED_BY_FIRMWARE';
      return [
        ...['nrfutil', 'device', 'program', ...withProbe('--serial-number')],
        ...['--firmware', file, '--options', `${erase},verify=VERIFY_READ,reset=${after}`],
      ];
    }
    case 'picotool':
      return [
        ...['picotool', 'load', '--verify', ...(reset ? ['--execute'] : [])],
        ...[file, ...withProbe('--ser')],
      ];
    case 'esptool':
      // It compares checksums after each write without being asked.
      return [
        ...['esptool.py', '--chip', chip, ...withProbe('--port')],
        ...['--after', reset ? 'hard_reset' : 'no_reset'],
        ...['write_flash', `0x${address.toString(16)}`, file],
      ];
  }
}

/** As one would type it. */
export function formatCommand(command: readonly string[]): string {
  return command
    .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`))
    .join(' ');
}
