import { join } from 'node:path';
import { UsageError } from '../../cli-error.ts';
import { toUf2 } from '../blocks.ts';
import type { Uf2Family } from '../blocks.ts';
import type { Runner } from '../runner.ts';
import { isVolume, listVolumes, readBoardId } from '../volumes.ts';

const FILE = 'flash.uf2';
/** Boot loaders that are known by what they call themselves. */
const BOARD_IDS: readonly (readonly [RegExp, Uf2Family])[] = [
  [/^RPI-RP2$/, 'rp2040'],
  [/^RP2350/, 'rp2350'],
  [/nRF52840/i, 'nrf52840'],
  [/ESP32S3/i, 'esp32s3'],
];

/**
 * No tool at all: the file is copied to the boot loader's drive. The boot loader erases the sectors
 * that it writes, takes blocks of its own family only, and restarts the board after the last one.
 */
export const uf2: Runner = {
  name: 'uf2',
  needsChip: false,
  erases: ['sector'],
  canSkipVerify: false,
  canSkipReset: false,
  chooses: 'port',
  probes: { search: async () => listVolumes(), isComplete: true },
  absent: /(?!)/, // nothing is run that could print
  cure: 'put the board into its boot loader (BOOTSEL, or RESET twice) and mount its drive',
  files: ({ blocks, family = 'rp2040' }) => ({ [FILE]: toUf2(blocks, family) }),
  commands: ({ port, family = 'rp2040' }, folder) => {
    if (port === undefined) return [{ argv: ['cp', join(folder, FILE), join('DRIVE', FILE)] }];
    if (!isVolume(port)) {
      throw new UsageError(`--port ${port}: no boot loader's drive, as it has no INFO_UF2.TXT`);
    }
    const id = readBoardId(port);
    const [, known = family] = BOARD_IDS.find(([pattern]) => pattern.test(id)) ?? [];
    if (known !== family) {
      throw new UsageError(`--port ${port}: ${id} takes files for ${known}, not for ${family}`);
    }
    return [{ argv: ['cp', join(folder, FILE), join(port, FILE)] }];
  },
};
