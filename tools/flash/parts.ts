/** The two things that are flashed side by side: the app and the model's image. */
import { existsSync, readFileSync } from 'node:fs';
import { readImage } from '../../codegen/image/index.ts';
import type { WeightBits } from '../../codegen/image/index.ts';
import { loadToolSet } from '../../codegen/index.ts';
import { listBoards, loadBoard } from '../boards/board.ts';
import type { Tier } from '../boards/board.ts';
import { buildBoard } from '../boards/build.ts';
import { makeTierImage } from '../boards/image.ts';
import { readProgram } from '../boards/pico-file.ts';
import { UsageError } from '../cli-error.ts';
import type { Progress } from '../progress.ts';
import { openModel } from '../project.ts';
import { readAppFile } from './app-file.ts';
import { extent, hexAddress } from './blocks.ts';
import type { Block } from './blocks.ts';
import type { Target } from './targets.ts';

export const PARTS = ['app', 'model', 'all'] as const;
export type Only = (typeof PARTS)[number];

export interface PartsOptions {
  readonly only: Only;
  readonly target: Target;
  /** An image's file; made from tools and model when absent. */
  readonly image?: string;
  /** A firmware's file; for a board of boards/ it is built when absent. */
  readonly app?: string;
  readonly tools: string;
  readonly model: string;
  readonly tier: Tier;
  /** Of an image made here; default: the target's. */
  readonly weights?: WeightBits;
  readonly progress: Progress;
}

export interface Part {
  readonly part: 'app' | 'model';
  readonly blocks: readonly Block[];
  /** The app's ELF file, where it was built here. */
  readonly program?: string;
}

/** The firmware reads sections in place. */
const IMAGE_ALIGNMENT = 16;

export async function gatherParts(options: PartsOptions): Promise<Part[]> {
  const parts: Part[] = [];
  if (options.only !== 'model') parts.push(await gatherApp(options));
  if (options.only !== 'app') parts.push(await gatherImage(options));
  for (const part of parts) checkPlace(part, options.target);
  checkApart(parts, options.target);
  return parts;
}

async function gatherApp({ app, target, tier, tools, model, progress }: PartsOptions) {
  if (app !== undefined) {
    if (!existsSync(app)) throw new UsageError(`--app ${app}: there is no such file`);
    return { part: 'app', blocks: readAppFile(app, target.flash.address) } as const;
  }
  if (!listBoards().includes(target.name)) {
    throw new UsageError(`the app for ${target.name} isn't built here: give its file with --app`);
  }
  const board = loadBoard(target.name);
  const program = await buildBoard({
    board,
    tier,
    toolSet: loadToolSet(tools),
    kernels: (await openModel(model)).kernels.intrinsics,
    progress,
  });
  return { part: 'app', blocks: readProgram(board, program), program } as const;
}

async function gatherImage(options: PartsOptions): Promise<Part> {
  const { image, target, tier, tools, model, weights = target.weightBits } = options;
  if (image !== undefined && !existsSync(image)) {
    throw new UsageError(`${image}: there is no such file`);
  }
  const bytes =
    image === undefined
      ? makeTierImage(await openModel(model, weights), loadToolSet(tools), tier)
      : readFileSync(image);
  readImage(bytes); // a broken image is an error here, and not on the device
  return { part: 'model', blocks: [{ address: target.imageAddress, bytes }] };
}

function checkPlace({ part, blocks }: Part, { name, flash, imageAddress }: Target): void {
  const { address, end } = extent(blocks);
  const flashEnd = flash.address + flash.bytes;
  if (address < flash.address || end > flashEnd) {
    throw new UsageError(
      `the ${part} takes ${hexAddress(address)} to ${hexAddress(end)}, and the flash of ${name} ` +
        `is ${hexAddress(flash.address)} to ${hexAddress(flashEnd)}: ` +
        (part === 'model' ? 'give another --address or a smaller model' : 'link it for this board'),
    );
  }
  const step = Math.max(IMAGE_ALIGNMENT, flash.sector);
  if (part === 'model' && imageAddress % step !== 0) {
    throw new UsageError(
      `--address ${hexAddress(imageAddress)} must be a multiple of ${step}: ` +
        'erasing for the model would reach into what lies before it',
    );
  }
}

/** No byte and no sector of the app's belongs to the model too. */
function checkApart(parts: readonly Part[], { flash }: Target): void {
  const [app, model] = ['app', 'model'].map((name) => parts.find(({ part }) => part === name));
  if (app === undefined || model === undefined) return;
  const sectors = ({ address, bytes }: Block) => [
    Math.floor(address / flash.sector),
    Math.ceil((address + bytes.length) / flash.sector),
  ];
  const [first, last] = sectors(model.blocks[0]);
  for (const block of app.blocks) {
    const [start, end] = sectors(block);
    if (end <= first || start >= last) continue;
    const place = hexAddress(block.address);
    throw new UsageError(
      `the app's ${block.bytes.length} bytes at ${place} and the model at ` +
        `${hexAddress(model.blocks[0].address)} overlap: give the model another --address`,
    );
  }
}
