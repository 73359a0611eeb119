import { join } from 'node:path';
import { hexAddress } from '../blocks.ts';
import { option } from '../runner.ts';
import type { Runner } from '../runner.ts';
import { listSerialPorts } from '../serial.ts';

/**
 * It compares checksums after each write without being asked. Its names are those of versions 4
 * and 5 alike: version 5 has new ones and takes these.
 */
export const esptool: Runner = {
  name: 'esptool',
  needsChip: true,
  erases: ['sector', 'chip'],
  canSkipVerify: false,
  canSkipReset: true,
  chooses: 'port',
  probes: { search: listSerialPorts, isComplete: true },
  absent: /No serial ports found|failed to connect|Could not (open|connect)/i,
  cure: 'connect the board, and hold BOOT while you press RESET; name its port with --port',
  files: ({ blocks }) =>
    Object.fromEntries(blocks.map(({ address, bytes }) => [blockName(address), bytes])),
  commands: ({ blocks, chip, port, baud, erase, reset }, folder) => {
    const argv = [
      'esptool.py',
      '--chip',
      chip,
      ...option('--port', port),
      ...option('--baud', baud),
    ];
    const after = ['--after', reset ? 'hard_reset' : 'no_reset'];
    const eraseAll = erase === 'chip' ? ['--erase-all'] : [];
    const files = blocks.flatMap(({ address }) => [
      hexAddress(address),
      join(folder, blockName(address)),
    ]);
    return [{ argv: [...argv, ...after, 'write_flash', ...eraseAll, ...files] }];
  },
};

function blockName(address: number): string {
  return `${hexAddress(address)}.bin`;
}
