/** Every board in every tier gives the very lines that the simulator gives on V8. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { WeightBits } from '../../codegen/image/index.ts';
import { loadToolSet } from '../../codegen/index.ts';
import { listBoards, loadBoard } from '../../tools/boards/board.ts';
import type { Board, Emulator } from '../../tools/boards/board.ts';
import { buildBoard } from '../../tools/boards/build.ts';
import { emulatorPrograms, runEmulator } from '../../tools/boards/emulator.ts';
import { makeTierImage } from '../../tools/boards/image.ts';
import { DEFAULT_TOOLS, ROOT } from '../../tools/paths.ts';
import { makeTables, openModel } from '../../tools/project.ts';
import type { Model } from '../../tools/project.ts';
import { DEFAULT_NOW, parseNow } from '../../tools/sim/clock.ts';
import { loadFirmware } from '../../tools/sim/firmware.ts';
import { Simulator } from '../../tools/sim/simulator.ts';
import { testModel } from '../sim/noise-model.ts';
import { utterances } from '../sim/utterances.ts';

/** Every so many-th of the simulator's utterances. */
const STRIDE = 12;
const SAID = utterances().filter((_, index) => index % STRIDE === 0);
/** Interpreted arithmetic takes some fifty times as long, and rp2040js twenty times. */
const COUNTS: Readonly<
  Record<Emulator['kind'], { readonly native: number; readonly pure: number }>
> = { qemu: { native: SAID.length, pure: 4 }, rp2040js: { native: 3, pure: 1 } };
const TIMEOUT_MS = 300_000;

const toolSet = loadToolSet(DEFAULT_TOOLS);
const boards = listBoards().map(loadBoard);
const tiers = boards.flatMap((board) => board.tiers.map((tier) => ({ board, tier })));
/** By the weights' bits: a board's image has its own. */
const models = new Map<WeightBits, { model: Model; expected: string[] }>();

beforeAll(async () => {
  const firmware = await loadFirmware({ root: ROOT, driver: 'v8' });
  for (const weightBits of new Set(boards.map(bitsOf))) {
    const model = await openModel(testModel(), weightBits);
    const image = makeTierImage(model, toolSet, 'wasm3');
    const now = parseNow(DEFAULT_NOW);
    const simulator = new Simulator(firmware, { image, tables: makeTables(toolSet), now });
    const expected = SAID.map((text) => withoutRam(simulator.line(text)));
    models.set(weightBits, { model, expected });
  }
}, TIMEOUT_MS);

function bitsOf(board: Board): WeightBits {
  return board.weightBits ?? 8;
}

describe.each(tiers)('$board.name, $tier', ({ board, tier }) => {
  const count = COUNTS[board.emulator.kind][tier === 'wasm3-pure' ? 'pure' : 'native'];
  const said = SAID.slice(0, count);
  const needed = [`${board.compiler}gcc`, ...emulatorPrograms(board)];
  if (tier === 'aot') needed.push('wasm2c');
  const missing = needed.filter((name) => spawnSync(name, ['--version']).status !== 0);
  const name = missing.length > 0 ? `skipped: no ${missing.join(', no ')} here` : 'as on V8';

  it.skipIf(missing.length > 0)(
    `answers ${said.length} utterances with the same bytes (${name})`,
    async () => {
      const { model, expected } = models.get(bitsOf(board))!;
      const program = await buildBoard({ board, tier, toolSet, kernels: model.kernels.intrinsics });
      const image = makeTierImage(model, toolSet, tier);
      const lines = await runEmulator({
        board,
        program,
        image,
        utterances: said,
        timeoutMs: TIMEOUT_MS,
      });
      expect(lines.map(withoutRam)).toEqual(expected.slice(0, said.length));
    },
    TIMEOUT_MS,
  );
});

const hasCompiler = spawnSync('gcc', ['--version']).status === 0;
it.skipIf(!hasCompiler)(
  `the Pico's multiplication is right (${hasCompiler ? 'gcc' : 'no gcc'})`,
  () => {
    const program = join(mkdtempSync(join(tmpdir(), 'bodkin-')), 'float-multiply');
    const sources = ['test/boards/float_multiply.c', 'boards/rpi-pico/float_multiply.c'];
    execFileSync('gcc', ['-O2', ...sources.map((path) => join(ROOT, path)), '-o', program]);
    expect(execFileSync(program, { encoding: 'utf8' })).toBe('right\n');
    rmSync(program);
  },
);

/** Each tier has its own structures in RAM. */
function withoutRam(line: string): string {
  return line.trimEnd().replace(/"ram_bytes":\d+/, '"ram_bytes":0');
}
