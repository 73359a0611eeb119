import { join } from 'node:path';
import { toIntelHex } from '../blocks.ts';
import { option } from '../runner.ts';
import type { Erase, Runner } from '../runner.ts';

const FILE = 'flash.hex';
const ERASE: Readonly<Record<Erase, string>> = {
  sector: 'ERASE_RANGES_TOUCHED_BY_FIRMWARE',
  chip: 'ERASE_ALL',
  none: 'ERASE_NONE',
};

/** Left to its defaults it erases the chip, verifies nothing and resets nothing. */
export const nrfutil: Runner = {
  name: 'nrfutil',
  needsChip: false,
  erases: ['sector', 'chip', 'none'],
  canSkipVerify: true,
  canSkipReset: true,
  chooses: 'probe',
  probes: { argv: ['nrfutil', '--json', 'device', 'list'], parse: parseProbes },
  absent: /no (supported )?devices? (was |were )?found|Found 0 supported/i,
  cure: "connect the board by its debugger's USB socket, and switch it on",
  files: ({ blocks }) => ({ [FILE]: toIntelHex(blocks) }),
  commands: ({ probe, erase, verify, reset }, folder) => {
    const options = [
      `chip_erase_mode=${ERASE[erase]}`,
      `ext_mem_erase_mode=${ERASE[erase]}`,
      `verify=${verify ? 'VERIFY_READ' : 'VERIFY_NONE'}`,
      `reset=${reset ? 'RESET_SYSTEM' : 'RESET_NONE'}`,
    ];
    const argv = ['nrfutil', 'device', 'program', ...option('--serial-number', probe)];
    const file = join(folder, FILE);
    return [{ argv: [...argv, '--firmware', file, '--options', options.join(',')] }];
  },
};

interface Message {
  readonly type?: string;
  readonly data?: { readonly data?: { readonly devices?: readonly Device[] } };
}

interface Device {
  readonly serialNumber?: string;
  readonly traits?: { readonly jlink?: boolean };
}

/** A JSON object a line, of which one has the devices; a debugger is needed to write to them. */
function parseProbes(output: string) {
  const lines = output.split('\n').filter((line) => line.startsWith('{'));
  const messages = lines.map((line) => JSON.parse(line) as Message);
  const devices = messages.flatMap(({ data }) => data?.data?.devices ?? []);
  return devices
    .filter(({ traits }) => traits?.jlink === true)
    .map(({ serialNumber = '' }) => ({ id: serialNumber, what: 'J-Link' }));
}
