import { join } from 'node:path';
import { toUf2 } from '../blocks.ts';
import { option } from '../runner.ts';
import type { Command, Runner } from '../runner.ts';
import { listUsbDevices } from '../usb.ts';
import type { UsbDevice } from '../usb.ts';

const FILE = 'flash.uf2';

/** It erases the sectors that it writes. */
export const picotool: Runner = {
  name: 'picotool',
  needsChip: false,
  erases: ['sector', 'chip'],
  canSkipVerify: true,
  canSkipReset: true,
  chooses: 'probe',
  probes: { search: async () => listUsbDevices(isBootLoader), isComplete: false },
  absent: /No accessible .* devices? .*(was|were) found/i,
  cure: 'hold BOOTSEL while you connect the board',
  files: ({ blocks, family = 'rp2040' }) => ({ [FILE]: toUf2(blocks, family) }),
  commands: ({ probe, erase, verify, reset }, folder) => {
    const device = option('--ser', probe);
    const options = [...(verify ? ['--verify'] : []), ...(reset ? ['--execute'] : [])];
    const load = ['picotool', 'load', ...options, join(folder, FILE), ...device];
    const eraseAll: Command = { argv: ['picotool', 'erase', '--all', ...device] };
    return erase === 'chip' ? [eraseAll, { argv: load }] : [{ argv: load }];
  },
};

/** RP2040 and RP2350. */
function isBootLoader({ vendor, productId }: UsbDevice): boolean {
  return vendor === '2e8a' && ['0003', '000f'].includes(productId);
}
