/** A board in its emulator, flashed and started, with its console. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Board } from '../boards/board.ts';
import { qemuArguments } from '../boards/qemu.ts';
import { UsageError } from '../cli-error.ts';
import { emulatorConsole } from './console.ts';
import type { Console } from './console.ts';
import type { Part } from './parts.ts';

/** Needs both parts: an emulator's flash is empty when it starts. */
export function startEmulated(board: Board, parts: readonly Part[]): Console {
  const program = parts.find(({ part }) => part === 'app')?.program;
  const image = parts.find(({ part }) => part === 'model')?.blocks[0].bytes;
  if (program === undefined || image === undefined) {
    throw new UsageError(
      `${board.name} is emulated: its flash is empty at the start, so leave out --only and --app`,
    );
  }
  const { emulator, imageAddress } = board;
  if (emulator.kind !== 'qemu') {
    throw new UsageError(
      `${board.name} runs in tests only: its emulator has no console for people`,
    );
  }
  const folder = mkdtempSync(join(tmpdir(), 'bodkin-emulated-'));
  const path = join(folder, 'image.bodkin');
  writeFileSync(path, image);
  const args = qemuArguments(emulator, { program, image: path, imageAddress });
  const device = emulatorConsole([emulator.program, ...args]);
  const closed = device.closed.finally(() => rmSync(folder, { recursive: true, force: true }));
  return { ...device, closed };
}
