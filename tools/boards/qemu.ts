/** Boards under QEMU. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Emulator } from './board.ts';
import { EmulatorError } from './emulator-options.ts';
import type { EmulatorOptions } from './emulator-options.ts';

export type Qemu = Extract<Emulator, { kind: 'qemu' }>;

/** What the console wrote. With a fixed time an instruction QEMU counts instructions exactly. */
export async function runQemu(qemu: Qemu, options: EmulatorOptions): Promise<string> {
  const { board, program, image, input, timeoutMs } = options;
  const folder = mkdtempSync(join(tmpdir(), 'bodkin-'));
  const imagePath = join(folder, 'image.bodkin');
  writeFileSync(imagePath, image);
  const files = { program, image: imagePath, imageAddress: board.imageAddress };
  try {
    return await runToEnd({ qemu, args: qemuArguments(qemu, files), input, timeoutMs });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Files {
  readonly program: string;
  readonly image: string;
  readonly imageAddress: string;
}

export function qemuArguments(qemu: Qemu, { program, image, imageAddress }: Files): string[] {
  return [
    ...['-machine', qemu.machine, ...(qemu.arguments ?? [])],
    ...['-display', 'none', '-serial', 'stdio', '-monitor', 'none', '-no-reboot'],
    ...['-icount', 'shift=0', '-semihosting-config', 'enable=on,target=native'],
    ...['-kernel', program],
    ...['-device', `loader,file=${image},addr=${imageAddress},force-raw=on`],
  ];
}

interface Run {
  readonly qemu: Qemu;
  readonly args: readonly string[];
  readonly input: string;
  readonly timeoutMs: number;
}

function runToEnd({ qemu, args, input, timeoutMs }: Run): Promise<string> {
  return new Promise((resolve, reject) => {
    const { program } = qemu;
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
      if (status === 0 && !isLate) resolve(output);
      const why = isLate ? `was stopped after ${timeoutMs} ms` : `ended with status ${status}`;
      reject(new EmulatorError(`${program} ${args.join(' ')}\n${why}\n${errors}${output}`));
    });
    if (qemu.greets) child.stdout.once('data', () => child.stdin.write(input));
    else child.stdin.write(input);
  });
}
