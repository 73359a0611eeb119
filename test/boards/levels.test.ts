/** The cores' own kernels compile at every level of optimisation, to the portable ones' bits. */
import { spawnSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadBoard } from '../../tools/boards/board.ts';
import { boardFolders, linkOptions, listSources } from '../../tools/boards/build.ts';
import { compileProgram } from '../../tools/boards/compile.ts';
import { runEmulator } from '../../tools/boards/emulator.ts';
import { ROOT } from '../../tools/paths.ts';

const LEVELS = ['-O0', '-Og', '-O1', '-Os', '-O2', '-O3'];
const FLAGS = ['-std=c11', '-ffp-contract=off', '-ffunction-sections', '-fdata-sections'];
const WARNINGS = ['-Wall', '-Wextra', '-Werror', '-pedantic'];
/** As test/boards/levels.c calls the portable ones. */
const RENAMED = ['linear_s8', 'score_rows', 'mix_rows'].map(
  (name) => `-Dbodkin_${name}=bodkin_${name}_plain`,
);
const PROGRAMS = new Set(['main.c', 'peer.c', 'measure.c', 'measure_wasm3.c']);
const TIMEOUT_MS = 900_000;

const needed = ['arm-none-eabi-gcc', 'qemu-system-arm'];
const missing = needed.filter((name) => spawnSync(name, ['--version']).status !== 0);
const name = missing.length > 0 ? `skipped: no ${missing.join(', no ')} here` : 'right';

describe.each(['mps2-an386', 'mps2-an505', 'mps3-an547'])('the kernels of %s', (boardName) => {
  const board = loadBoard(boardName);
  const folders = boardFolders(board);
  const includes = [...folders, join(ROOT, 'firmware')];
  const flags = [...board.flags, ...FLAGS, ...WARNINGS];
  const own = board.intrinsics.flatMap((folder) => listSources(join(ROOT, folder)));

  it.skipIf(missing.length > 0).each(LEVELS)(
    `are ${name} at %s`,
    async (level) => {
      const rest = folders.flatMap(listSources).filter((path) => !PROGRAMS.has(basename(path)));
      const program = await compileProgram({
        ...linkOptions(board),
        compiler: `${board.compiler}gcc`,
        units: [
          { sources: own, includes, flags: [...flags, level] },
          {
            sources: own.map((path) => join(ROOT, 'firmware', basename(path))),
            includes,
            flags: [...flags, '-O2', ...RENAMED],
          },
          {
            sources: [join(ROOT, 'test/boards/levels.c'), ...rest],
            includes,
            flags: [...flags, '-O2'],
          },
        ],
        cache: join(ROOT, 'build', 'boards', 'levels'),
      });
      const image = new Uint8Array(16);
      const options = { board, program, image, utterances: [], timeoutMs: TIMEOUT_MS };
      expect(await runEmulator(options)).toEqual(['right']);
    },
    TIMEOUT_MS,
  );
});
