import { join } from 'node:path';
import { toIntelHex } from '../blocks.ts';
import type { Runner } from '../runner.ts';
import { listUsbDevices } from '../usb.ts';

const FILE = 'flash.hex';

/**
 * Its `program` command would do for the default; spelled out, each step has its own choice.
 * It can't list probes, and takes the first that fits its configuration.
 */
export const openocd: Runner = {
  name: 'openocd',
  needsChip: true,
  erases: ['sector', 'chip', 'none'],
  canSkipVerify: true,
  canSkipReset: true,
  chooses: 'probe',
  probes: { search: async () => listUsbDevices(isProbe), isComplete: false },
  absent: /no device found|unable to find a matching|open failed|No J-Link device found/i,
  cure: 'connect the probe by a USB cable that carries data, and power the board',
  files: ({ blocks }) => ({ [FILE]: toIntelHex(blocks) }),
  commands: ({ chip, probe, erase, verify, reset }, folder) => {
    const file = `{${join(folder, FILE)}}`;
    const configurations = chip.split(',').flatMap((name) => ['-f', name]);
    const steps = [
      ...(probe === undefined ? [] : [`adapter serial ${probe}`]),
      'init',
      'reset init',
      ...(erase === 'chip' ? ['flash erase_sector 0 0 last'] : []),
      `flash write_image ${erase === 'sector' ? 'erase ' : ''}${file}`,
      ...(verify ? [`verify_image ${file}`] : []),
      ...(reset ? ['reset run'] : []),
      'shutdown',
    ];
    return [{ argv: ['openocd', ...configurations, ...steps.flatMap((step) => ['-c', step])] }];
  },
};

function isProbe({ product }: { readonly product: string }): boolean {
  return /CMSIS-DAP|DAPLink|ST-?Link|J-Link|Debugprobe|JTAG/i.test(product);
}
