import { join } from 'node:path';
import { toIntelHex } from '../blocks.ts';
import { option } from '../runner.ts';
import type { Command, Runner } from '../runner.ts';

const FILE = 'flash.hex';

/** What a sector has besides the bytes written is put back after erasing. */
export const probeRs: Runner = {
  name: 'probe-rs',
  needsChip: true,
  erases: ['sector', 'chip'],
  canSkipVerify: true,
  canSkipReset: true,
  chooses: 'probe',
  probes: { argv: ['probe-rs', 'list'], parse: parseProbes },
  absent: /No (connected )?probes? (was|were) found/i,
  cure: 'connect the probe by a USB cable that carries data; probe-rs list shows what it sees',
  files: ({ blocks }) => ({ [FILE]: toIntelHex(blocks) }),
  commands: ({ chip, probe, erase, verify, reset }, folder) => {
    const target = ['--chip', chip, ...option('--probe', probe)];
    const write: Command = {
      argv: [
        ...['probe-rs', 'download', ...target, '--binary-format', 'hex', '--non-interactive'],
        erase === 'chip' ? '--chip-erase' : '--restore-unwritten',
        ...(verify ? ['--verify'] : []),
        join(folder, FILE),
      ],
    };
    return reset ? [write, { argv: ['probe-rs', 'reset', ...target] }] : [write];
  },
};

/** "[0]: J-Link -- 1366:1015:000123 (J-Link)" */
function parseProbes(output: string) {
  const lines = [...output.matchAll(/^\[\d+\]: (.*) -- (\S+)/gm)];
  return lines.map(([, what, id]) => ({ id, what }));
}
