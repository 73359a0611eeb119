/** Runs a board's program here: utterances in, the console's lines out. */
import type { Board } from './board.ts';
import type { EmulatorOptions } from './emulator-options.ts';
import { runQemu } from './qemu.ts';
import { runRp2040 } from './rp2040.ts';

/** Ends the console's input. */
const END_OF_TRANSMISSION = '\x04';

/**
 * The lines that the program wrote before it ended by itself. Each instruction takes the same time,
 * so what the program counts are instructions, as many in each run.
 */
export async function runEmulator({
  utterances,
  ...options
}: Omit<EmulatorOptions, 'input'> & { readonly utterances: readonly string[] }): Promise<string[]> {
  const { emulator } = options.board;
  const input = utterances.map((text) => `${text}\n`).join('') + END_OF_TRANSMISSION;
  const output =
    emulator.kind === 'qemu'
      ? await runQemu(emulator, { ...options, input })
      : await runRp2040({ ...options, input });
  return output.trim().split('\n');
}

/** What must be installed for it. */
export function emulatorPrograms({ emulator }: Board): string[] {
  return emulator.kind === 'qemu' ? [emulator.program] : [];
}
