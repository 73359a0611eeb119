/** Runs a vendor's tool: its output passes through, and too long a wait ends it. */
import { spawn } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import type { Command } from './runner.ts';

/** No tool, no probe, or several: exit code 5. Too long: exit code 42. A failure: exit code 1. */
export class FlashError extends Error {
  override name = 'FlashError';
  readonly exitCode: number;

  constructor(message: string, exitCode: number) {
    super(message);
    this.exitCode = exitCode;
  }
}

export const EXIT_FAILED = 1;
export const EXIT_NO_PROBE = 5;
export const EXIT_TIMEOUT = 42;

export interface RunOptions {
  readonly folder: string;
  readonly input?: string;
  /** Undefined: no limit. */
  readonly timeoutMs?: number;
  /** Gets what the tool prints, as it comes. */
  readonly show?: (chunk: Buffer) => void;
}

export interface Ended {
  readonly status: number | null;
  readonly isLate: boolean;
  /** All that it printed. */
  readonly output: string;
}

export async function runTool(argv: readonly string[], options: RunOptions): Promise<Ended> {
  const [program, ...args] = argv;
  if (program === 'cp') {
    copyFileSync(args[0], args[1]);
    return { status: 0, isLate: false, output: '' };
  }
  return new Promise((resolve, reject) => {
    // A group of its own, so that what the tool has started ends with it.
    const child = spawn(program, args, { cwd: options.folder, detached: true });
    const chunks: Buffer[] = [];
    let isLate = false;
    const end = () => endGroup(child.pid);
    const timer =
      options.timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            isLate = true;
            end();
          }, options.timeoutMs);
    const onSignal = () => {
      end();
      process.exit(130);
    };
    process.once('SIGINT', onSignal);
    const take = (chunk: Buffer) => {
      chunks.push(chunk);
      options.show?.(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.stdin.on('error', () => {}); // it ended before it read its input
    child.stdin.end(options.input ?? '');
    const finish = () => {
      clearTimeout(timer);
      process.off('SIGINT', onSignal);
    };
    child.on('error', (error: NodeJS.ErrnoException) => {
      finish();
      reject(
        error.code === 'ENOENT'
          ? new FlashError(
              `${program} isn't installed: install it, or write a file with --out`,
              EXIT_NO_PROBE,
            )
          : error,
      );
    });
    child.on('close', (status) => {
      finish();
      resolve({ status, isLate, output: Buffer.concat(chunks).toString('utf8') });
    });
  });
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** As one would type it. */
export function formatCommand({ argv }: Command): string {
  return argv
    .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`))
    .join(' ');
}
