/** Boards that can be flashed: where their flash lies, and what each tool calls their chip. */
import type { WeightBits } from '../../codegen/image/index.ts';
import { UsageError } from '../cli-error.ts';
import { listBoards, loadBoard } from '../boards/board.ts';
import type { Uf2Family } from './blocks.ts';
import type { RunnerName } from './runners.ts';

export interface Target {
  readonly name: string;
  /** Memory that takes programs and images; sectors are what is erased at a time. */
  readonly flash: { readonly address: number; readonly bytes: number; readonly sector: number };
  /** Where the firmware looks for the image. */
  readonly imageAddress: number;
  /** The chip's name by runner ('' where none is needed); the first is the default. */
  readonly runners: Readonly<Partial<Record<RunnerName, string>>>;
  readonly family?: Uf2Family;
  /** Of an image that is made for it: 4 where flash is short; else 8. */
  readonly weightBits?: WeightBits;
}

const KB = 1024;
const MB = 1024 * KB;

/** Chips' names as the tools' own lists have them. None of these boards has been flashed yet. */
const DEV_BOARDS: readonly Target[] = [
  {
    name: 'nrf52840-dk',
    flash: { address: 0, bytes: MB, sector: 4 * KB },
    imageAddress: 0x30000,
    runners: {
      nrfutil: '',
      'probe-rs': 'nRF52840_xxAA',
      jlink: 'nRF52840_xxAA',
      pyocd: 'nrf52840',
      openocd: 'board/nordic_nrf52_dk.cfg',
    },
    family: 'nrf52840',
    weightBits: 4,
  },
  {
    name: 'nrf5340-dk',
    flash: { address: 0, bytes: MB, sector: 4 * KB },
    imageAddress: 0x30000,
    runners: { nrfutil: '', 'probe-rs': 'nRF5340_xxAA', jlink: 'nRF5340_xxAA_APP' },
    weightBits: 4,
  },
  {
    name: 'esp32-s3-devkitc',
    flash: { address: 0, bytes: 8 * MB, sector: 4 * KB },
    imageAddress: 0x210000,
    runners: { esptool: 'esp32s3' },
  },
  {
    name: 'rpi-pico',
    flash: { address: 0x10000000, bytes: 2 * MB, sector: 4 * KB },
    imageAddress: 0x10080000,
    runners: {
      uf2: '',
      picotool: '',
      'probe-rs': 'RP2040',
      pyocd: 'rp2040',
      openocd: 'interface/cmsis-dap.cfg,target/rp2040.cfg',
    },
    family: 'rp2040',
  },
  {
    name: 'rpi-pico2',
    flash: { address: 0x10000000, bytes: 4 * MB, sector: 4 * KB },
    imageAddress: 0x10080000,
    runners: { uf2: '', picotool: '', 'probe-rs': 'RP235x' },
    family: 'rp2350',
  },
  {
    name: 'nucleo-u575zi-q',
    flash: { address: 0x08000000, bytes: 2 * MB, sector: 8 * KB },
    imageAddress: 0x08080000,
    runners: {
      'probe-rs': 'STM32U575ZITxQ',
      openocd: 'interface/stlink.cfg,target/stm32u5x.cfg',
      jlink: 'STM32U575ZI',
    },
  },
  {
    name: 'apollo4p-evb',
    // The first 96 KB are the maker's boot loader.
    flash: { address: 0x18000, bytes: 2 * MB - 96 * KB, sector: 16 },
    imageAddress: 0x80000,
    runners: { jlink: 'AMAP42KP-KBR' },
  },
];

/** Names for --board: the dev boards above, and those of boards/ that run in an emulator. */
export function listTargets(): string[] {
  return [...new Set([...DEV_BOARDS.map(({ name }) => name), ...listBoards()])].sort();
}

/** A board of boards/ says itself where its image lies. */
export function findTarget(name: string): Target {
  const dev = DEV_BOARDS.find((target) => target.name === name);
  if (!listBoards().includes(name)) {
    if (dev !== undefined) return dev;
    throw new UsageError(`--board ${name}: there are ${listTargets().join(', ')}`);
  }
  const { weightBits, ...board } = loadBoard(name);
  const imageAddress = Number(board.imageAddress);
  if (dev !== undefined) return { ...dev, imageAddress, weightBits };
  // An emulator loads anything anywhere.
  const flash = { address: 0, bytes: 2 ** 32, sector: 1 };
  return { name, flash, imageAddress, runners: {}, weightBits };
}
