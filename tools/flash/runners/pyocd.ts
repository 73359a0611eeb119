import { join } from 'node:path';
import { hexAddress, toIntelHex } from '../blocks.ts';
import { option } from '../runner.ts';
import type { Command, Runner } from '../runner.ts';

const FILE = 'flash.hex';

/**
 * It doesn't read back what it wrote, so a second command does. That one exits with 0 whether the
 * bytes are right or not; what it prints tells.
 */
export const pyocd: Runner = {
  name: 'pyocd',
  needsChip: true,
  erases: ['sector', 'chip'],
  canSkipVerify: true,
  canSkipReset: true,
  chooses: 'probe',
  probes: { argv: ['pyocd', 'json', '--probes'], parse: parseProbes },
  absent: /No available debug probes|No target device available/,
  cure: 'connect the probe by a USB cable that carries data; pyocd list shows what it sees',
  files: ({ blocks }) => ({
    [FILE]: toIntelHex(blocks),
    ...Object.fromEntries(blocks.map(({ bytes }, index) => [blockName(index), bytes])),
  }),
  commands: ({ blocks, chip, probe, erase, verify, reset }, folder) => {
    const target = ['--no-wait', '--target', chip, ...option('--uid', probe)];
    const write: Command = {
      argv: [
        ...['pyocd', 'flash', ...target, '--erase', erase],
        ...(verify || !reset ? ['--no-reset'] : []),
        join(folder, FILE),
      ],
    };
    if (!verify) return [write];
    const compare = blocks.map(({ address, bytes }, index): Command => {
      const path = join(folder, blockName(index));
      const argv = ['pyocd', 'commander', ...target, '--command'];
      const expect = new RegExp(`All ${bytes.length} bytes match`);
      return { argv: [...argv, `compare ${hexAddress(address)} ${path}`], expect };
    });
    const start: Command[] = reset ? [{ argv: ['pyocd', 'reset', ...target] }] : [];
    return [write, ...compare, ...start];
  },
};

function blockName(index: number): string {
  return `block-${index}.bin`;
}

function parseProbes(output: string) {
  const { boards = [] } = JSON.parse(output) as {
    boards?: readonly { unique_id: string; info?: string }[];
  };
  return boards.map(({ unique_id, info = '' }) => ({ id: unique_id, what: info }));
}
