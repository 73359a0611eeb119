/** A board: what its folder in boards/ says about it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WeightBits } from '../../codegen/image/index.ts';
import { UsageError } from '../cli-error.ts';
import { ROOT } from '../paths.ts';
import type { Uf2Family } from '../flash/blocks.ts';

/** Who runs the kernels on a board, and how. */
export const TIERS = ['wasm3', 'wasm3-pure', 'aot'] as const;
export type Tier = (typeof TIERS)[number];

/** boards/NAME/board.json. */
export interface Board {
  readonly name: string;
  readonly core: string;
  /** Sources that it shares with other boards; its own folder comes on top. */
  readonly folders: readonly string[];
  /** Of the tools' names: 'arm-none-eabi-' for arm-none-eabi-gcc. */
  readonly compiler: string;
  /** For compiling and linking. */
  readonly flags: readonly string[];
  /** Folders with faster sources: each is built in place of the one of its name in firmware/. */
  readonly intrinsics: readonly string[];
  /** Where the image is flashed; board.h has it too. */
  readonly imageAddress: string;
  readonly tiers: readonly Tier[];
  /** Of the image's matrices; 8 where nothing is said. */
  readonly weightBits?: WeightBits;
  /** For boards whose boot loader takes a UF2 file of program and image. */
  readonly uf2?: { readonly family: Uf2Family; readonly address: string };
  readonly emulator: Emulator;
}

/** What runs the board's program here. */
export type Emulator =
  | {
      readonly kind: 'qemu';
      readonly program: string;
      readonly machine: string;
      /** More than every machine gets. */
      readonly arguments?: readonly string[];
      /** Its console loses what comes before its first line, an empty one. */
      readonly greets?: boolean;
    }
  | { readonly kind: 'rp2040js' };

const FOLDER = join(ROOT, 'boards');

export function listBoards(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => existsSync(join(FOLDER, name, 'board.json')))
    .sort();
}

export function loadBoard(name: string): Board {
  const path = join(FOLDER, name, 'board.json');
  if (!listBoards().includes(name)) {
    throw new UsageError(`--board ${name}: there are ${listBoards().join(', ')}`);
  }
  return JSON.parse(readFileSync(path, 'utf8')) as Board;
}
