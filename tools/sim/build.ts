/** Builds the simulator: the firmware and its port for WASM, with or without wasm3 inside. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vendorWasm3 } from '../wasm3.ts';
import { buildWasm } from './clang.ts';
import type { Sources, Unit } from './clang.ts';

/** Who runs the kernels: V8 itself (fast), or wasm3 inside the firmware as on a board. */
export type Driver = 'v8' | 'wasm3';

const FOLDERS = ['firmware', 'firmware/values', 'boards/sim'];
const WARNINGS = ['-Wall', '-Wextra', '-Werror', '-pedantic'];
const COMMON = ['--target=wasm32-wasip1', '-std=c99', '-O2', '-ffp-contract=off'];
const LINK = [
  '--target=wasm32-wasip1',
  '-mexec-model=reactor',
  '-Wl,-z,stack-size=524288',
  '-Wl,--gc-sections',
  '-Wl,--strip-all',
];

/** What only a firmware with wasm3 inside has. */
const WASM3_ONLY = /^firmware\/(kernels_(module|wasm3)|wasm3_\w+)\.c$/;
const V8_ONLY = 'firmware/kernels_import.c';

export interface FirmwareOptions {
  readonly root: string;
  readonly driver: Driver;
  readonly progress?: (message: string) => void;
}

export async function buildFirmware(options: FirmwareOptions): Promise<Uint8Array> {
  const { root, driver, progress } = options;
  const cache = join(root, 'build', 'sim');
  const files = readFirmware(root);
  const units = [
    firmwareUnit(files, (path) => !WASM3_ONLY.test(path) && (driver === 'v8' || path !== V8_ONLY)),
  ];
  if (driver === 'wasm3') {
    const wasm3 = readSources(vendorWasm3({ root, say: progress }), 'wasm3');
    units.push(firmwareUnit(new Map([...files, ...wasm3]), (path) => WASM3_ONLY.test(path)));
    units.push(wasm3Unit(root, wasm3));
  }
  return buildWasm({ units, linkFlags: LINK, cache, progress });
}

/** The values alone, without a model: tools/values/reader.c in place of the simulator's main. */
export async function buildValueReader(
  options: Omit<FirmwareOptions, 'driver'>,
): Promise<Uint8Array> {
  const { root, progress } = options;
  const main = 'tools/values/reader.c';
  const files = new Map([...readFirmware(root), [main, readFileSync(join(root, main))]]);
  const isWanted = (path: string) => !WASM3_ONLY.test(path) && path !== 'boards/sim/main.c';
  const cache = join(root, 'build', 'sim');
  return buildWasm({ units: [firmwareUnit(files, isWanted)], linkFlags: LINK, cache, progress });
}

function readFirmware(root: string): Sources {
  return new Map(FOLDERS.flatMap((name) => [...readSources(join(root, name), name)]));
}

function firmwareUnit(files: Sources, isWanted: (path: string) => boolean): Unit {
  const sources = [...files.keys()].filter((path) => path.endsWith('.c') && isWanted(path));
  const includes = FOLDERS.map((name) => `-I${name}`);
  return { sources, files, flags: [...COMMON, ...WARNINGS, ...includes, '-isystem', 'wasm3'] };
}

function readSources(folder: string, name: string): Sources {
  const files = readdirSync(folder).filter((file) => /\.[ch]$/.test(file));
  return new Map(files.sort().map((file) => [`${name}/${file}`, readFileSync(join(folder, file))]));
}

/** wasm3 as it is, within the limits that the firmware states. */
function wasm3Unit(root: string, sources: Sources): Unit {
  const limits = 'firmware/wasm3_config.h';
  const files = new Map(sources).set(limits, readFileSync(join(root, limits)));
  // Its operations end in calls of the next one: without tail calls each would deepen the stack.
  const flags = [...COMMON, '-w', '-mtail-call', '-include', limits];
  return { sources: [...sources.keys()].filter((path) => path.endsWith('.c')), files, flags };
}
