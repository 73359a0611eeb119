/** Builds a board's program: runtime, kernels' host, the board's port and a team's tables. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { emitC } from '../../codegen/index.ts';
import type { ToolSet } from '../../codegen/ir.ts';
import { ROOT } from '../paths.ts';
import type { Progress } from '../progress.ts';
import { vendorWasm3 } from '../wasm3.ts';
import { translateKernels } from './aot.ts';
import type { Board, Tier } from './board.ts';
import { compileProgram } from './compile.ts';
import type { CompileOptions, CompileUnit } from './compile.ts';

export interface BuildBoardOptions {
  readonly board: Board;
  readonly tier: Tier;
  readonly toolSet: ToolSet;
  /** kernels.wasm, which the aot tier compiles in. */
  readonly kernels: Uint8Array;
  /** Default: the console, which ships. */
  readonly program?: BoardProgram;
  readonly progress?: Progress;
}

/**
 * The console; the same with boards/bare/measure.c linked in, which writes what each turn costs;
 * boards/bare/peer.c, which measures an ordinary transformer.
 */
export type BoardProgram = 'console' | 'measured' | 'peer';

const WARNINGS = ['-Wall', '-Wextra', '-Werror', '-pedantic'];
const COMMON = ['-std=c99', '-O2', '-ffp-contract=off', '-ffunction-sections', '-fdata-sections'];
/** By tier: of boards/bare, what is linked in to measure. */
const MEASURE: Readonly<Record<Tier, readonly string[]>> = {
  wasm3: ['measure.c', 'measure_wasm3.c'],
  'wasm3-pure': ['measure.c', 'measure_wasm3.c'],
  aot: ['measure.c'],
};
/** Sources of boards/bare that not every program has. */
const PROGRAM_SOURCES = ['main.c', 'peer.c', ...MEASURE.wasm3];
/** What most of a turn, a start or a comparison is spent in; all else is compiled to be small. */
const HOT = new Set([
  ...['attend.c', 'attend_rows.c', 'intrinsics.c', 'linear_s4.c', 'linear_s8.c', 'crc32.c'],
  ...['sha256.c', 'float_multiply.c', 'kernels_generated.c', 'm3_compile.c', 'peer.c'],
]);
/** Sources of firmware/ that not every board links: hosts of the kernels, tables as data. */
const OPTIONAL = /^(kernels_\w+|wasm3_\w+|tables_blob)\.c$/;
const WASM3_LIMITS = 'firmware/wasm3_config.h';

/** Who runs the kernels: sources of ours, and others that are compiled without warnings. */
interface KernelHost {
  readonly sources: readonly string[];
  readonly foreign: readonly string[];
  readonly foreignFlags: readonly string[];
  /** With the headers of the foreign ones. */
  readonly folder: string;
}

/** The program's path, an ELF file. */
export async function buildBoard(options: BuildBoardOptions): Promise<string> {
  const { board, tier, program = 'console', progress } = options;
  const folders = boardFolders(board);
  const tables = writeTables(options.toolSet);
  const includes = ['firmware', 'firmware/values'].map((name) => join(ROOT, name));
  const flags = [...board.flags, ...COMMON];
  const host = tier === 'aot' ? await aotHost(options.kernels) : wasm3Host(progress);
  const unit: CompileUnit = {
    sources: [
      ...runtimeSources(board),
      ...host.sources,
      ...tables.sources,
      ...boardSources(folders, programSources(program, tier)),
    ],
    includes: [...includes, ...folders, tables.folder],
    flags: [...flags, ...WARNINGS, '-isystem', host.folder, `-DBARE_TOOLS=${tables.symbol}`],
  };
  const foreign: CompileUnit = {
    sources: host.foreign,
    includes: [host.folder, join(ROOT, 'firmware')],
    flags: [...flags, '-w', ...host.foreignFlags],
  };
  const link = linkOptions(board);
  return compileProgram({
    ...link,
    compiler: `${board.compiler}gcc`,
    units: [unit, foreign].flatMap(splitHot),
    linkFlags: [...link.linkFlags, ...(program === 'measured' ? wrapFlags(MEASURE[tier]) : [])],
    cache: join(ROOT, 'build', 'boards', board.name),
    progress,
  });
}

/** With the sources that it shares with others, and its own. */
export function boardFolders(board: Board): string[] {
  return [...board.folders, `boards/${board.name}`].map((name) => join(ROOT, name));
}

/** How a bare program is linked for a board. */
export function linkOptions(board: Board): Pick<CompileOptions, 'linkFlags' | 'watched'> {
  const isScript = (name: string) => name.endsWith('.ld');
  const folders = boardFolders(board);
  const scripts = folders.filter((folder) => readdirSync(folder).some(isScript));
  return {
    linkFlags: [
      ...board.flags,
      ...['-nostartfiles', '-lm'],
      ...['-Wl,--gc-sections', '-Wl,--fatal-warnings', '-Wl,--no-warn-rwx-segments'],
      ...scripts.map((folder) => `-Wl,-L${folder}`),
      // Told to the compiler: else picolibc brings its own.
      ...['-T', join(ROOT, 'boards', board.name, 'board.ld')],
    ],
    watched: scripts.flatMap((folder) =>
      readdirSync(folder)
        .filter(isScript)
        .map((name) => join(folder, name)),
    ),
  };
}

function wasm3Host(progress?: Progress): KernelHost {
  const folder = vendorWasm3({ root: ROOT, say: progress });
  const isHost = (path: string) => /^(kernels_(module|wasm3)|wasm3_\w+)\.c$/.test(basename(path));
  return {
    sources: listSources(join(ROOT, 'firmware')).filter(isHost),
    foreign: listSources(folder),
    foreignFlags: ['-include', join(ROOT, WASM3_LIMITS)],
    folder,
  };
}

async function aotHost(kernels: Uint8Array): Promise<KernelHost> {
  const folder = await translateKernels(kernels, join(ROOT, 'build', 'boards', 'aot'));
  return {
    sources: [
      join(ROOT, 'firmware', 'kernels_module.c'),
      ...listSources(join(ROOT, 'firmware', 'aot')),
    ],
    foreign: listSources(folder),
    // The kernels don't recurse; their depth needs no count.
    foreignFlags: ['-DNDEBUG', '-DWASM_RT_USE_STACK_DEPTH_COUNT=0'],
    folder,
  };
}

/** firmware/, with the board's faster sources in place of the portable ones of the same name. */
function runtimeSources(board: Board): string[] {
  const faster = board.intrinsics.flatMap((folder) => listSources(join(ROOT, folder)));
  const replaced = new Set(faster.map((path) => basename(path)));
  const portable = ['firmware', 'firmware/values']
    .flatMap((folder) => listSources(join(ROOT, folder)))
    .filter((path) => !replaced.has(basename(path)) && !OPTIONAL.test(basename(path)));
  return [...portable, ...faster];
}

function splitHot(unit: CompileUnit): CompileUnit[] {
  const isHot = (path: string) => HOT.has(basename(path));
  return [
    { ...unit, sources: unit.sources.filter(isHot) },
    {
      ...unit,
      sources: unit.sources.filter((path) => !isHot(path)),
      flags: [...unit.flags, '-Os'],
    },
  ];
}

function programSources(program: BoardProgram, tier: Tier): readonly string[] {
  if (program === 'peer') return ['peer.c'];
  return program === 'measured' ? ['main.c', ...MEASURE[tier]] : ['main.c'];
}

function boardSources(folders: readonly string[], wanted: readonly string[]): string[] {
  const left = new Set(PROGRAM_SOURCES.filter((name) => !wanted.includes(name)));
  return folders.flatMap(listSources).filter((path) => !left.has(basename(path)));
}

export function listSources(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.c'))
    .sort()
    .map((name) => join(folder, name));
}

/** The generated files, on disk for the compiler. */
function writeTables(toolSet: ToolSet): { folder: string; sources: string[]; symbol: string } {
  const folder = join(ROOT, 'build', 'boards', 'tables', toolSet.name);
  mkdirSync(folder, { recursive: true });
  const files = emitC(toolSet);
  for (const { path, contents } of files) {
    const target = join(folder, path);
    if (existsSync(target) && readFileSync(target, 'utf8') === contents) continue;
    writeFileSync(target, contents);
  }
  const sources = files.map(({ path }) => join(folder, path)).filter((path) => path.endsWith('.c'));
  const header = files.map(({ contents }) => contents).join('\n');
  const symbol = /extern const struct bodkin_tools (\w+);/.exec(header)?.[1] as string;
  return { folder, sources, symbol };
}

/** Every function that these sources have a wrapper for. */
function wrapFlags(sources: readonly string[]): string[] {
  const text = sources
    .map((name) => readFileSync(join(ROOT, 'boards', 'bare', name), 'utf8'))
    .join('\n');
  const macros = [...text.matchAll(/^WRAP\w*\((?:\w+, )?(bodkin_\w+)/gm)];
  const written = [...text.matchAll(/^\w+ __wrap_(\w+)\(/gm)];
  const names = new Set([...macros, ...written].map(([, name]) => name));
  return [...names].map((name) => `-Wl,--wrap=${name}`);
}
