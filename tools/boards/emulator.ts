/** Runs a board's program under QEMU: utterances in, the console's lines out. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Board } from './board.ts';

export interface EmulatorOptions {
  readonly board: Board;
  /** An ELF file. */
  readonly program: string;
  readonly image: Uint8Array;
  readonly utterances: readonly string[];
  /** The program is stopped after so long, and that is an error. */
  readonly timeoutMs: number;
}

export class EmulatorError extends Error {
  override name = 'EmulatorError';
}

/** Ends the console's input. */
const END_OF_TRANSMISSION = '\x04';

/**
 * The lines that the program wrote before it ended by itself. With a fixed time an instruction the
 * emulator counts instructions, the same number in each run.
 */
export async function runEmulator(options: EmulatorOptions): Promise<string[]> {
  const { board, program, image, utterances, timeoutMs } = options;
  const folder = mkdtempSync(join(tmpdir(), 'bodkin-'));
  const imagePath = join(folder, 'image.bodkin');
  writeFileSync(imagePath, image);
  const args = emulatorArguments(board, program, imagePath);
  try {
    const input = utterances.map((text) => `${text}\n`).join('') + END_OF_TRANSMISSION;
    return await runToEnd(board.emulator.program, args, input, timeoutMs);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function emulatorArguments(board: Board, program: string, image: string): string[] {
  return [
    ...['-machine', board.emulator.machine],
    ...['-display', 'none', '-serial', 'stdio', '-monitor', 'none', '-no-reboot'],
    ...['-icount', 'shift=0', '-semihosting-config', 'enable=on,target=native'],
    ...['-kernel', program],
    ...['-device', `loader,file=${image},addr=${board.imageAddress},force-raw=on`],
  ];
}

function runToEnd(
  program: string,
  args: readonly string[],
  input: string,
  timeoutMs: number,
): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    let errors = '';
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      child.kill('SIGKILL');
    }, timeoutMs);
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => (errors += chunk));
    child.stdin.on('error', () => {}); // it ended before it read everything: told by its status
    child.on('error', () => reject(new EmulatorError(`${program} can't be run: install it`)));
    child.on('close', (status) => {
      clearTimeout(timer);
      const output = Buffer.concat(chunks).toString('utf8');
      if (status === 0 && !isLate) resolve(output.trimEnd().split('\n'));
      const why = isLate ? `was stopped after ${timeoutMs} ms` : `ended with status ${status}`;
      reject(new EmulatorError(`${program} ${args.join(' ')}\n${why}\n${errors}${output}`));
    });
    child.stdin.write(input);
  });
}
