/** What an emulator is told, and what it says when it fails. */
import type { Board } from './board.ts';

export interface EmulatorOptions {
  readonly board: Board;
  /** An ELF file. */
  readonly program: string;
  readonly image: Uint8Array;
  /** What the console reads. */
  readonly input: string;
  /** The program is stopped after so long, and that is an error. */
  readonly timeoutMs: number;
}

export class EmulatorError extends Error {
  override name = 'EmulatorError';
}
