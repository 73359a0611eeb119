/** `bodkin monitor` at a serial port: an emulated board's UART as a terminal device. */
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../cli/run-cli.ts';
import { testModel } from '../sim/noise-model.ts';

const PROGRAMS = ['arm-none-eabi-gcc', 'qemu-system-arm'];
const SAID = ['set a timer for ten minutes', 'stop the workout'];
const TIMEOUT_MS = 120_000;

const missing = PROGRAMS.filter((name) => spawnSync(name, ['--version']).status !== 0);
const hasPackage = await import('serialport').then(
  () => true,
  () => false,
);
if (!hasPackage) missing.push('serialport');
const why = missing.length > 0 ? `skipped: no ${missing.join(', no ')} here` : 'QEMU';

const folder = mkdtempSync(join(tmpdir(), 'bodkin-serial-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('without a board', () => {
  it('a port that is not there: 5, and what to do', () => {
    const port = join(folder, 'ttyACM9');
    const { status, stderr } = runCli(['monitor', '--port', port]);
    expect(status).toBe(hasPackage ? 5 : 1);
    if (hasPackage) {
      expect(stderr).toBe(
        `bodkin: ${port}: there is no such port; connect the board, or give another --port\n`,
      );
    }
  });

  it('one console at a time', () => {
    const { status, stderr } = runCli(['monitor', '--sim', '--port', 'x']);
    expect(status).toBe(2);
    expect(stderr).toBe('bodkin: --port, --board and --sim exclude each other\n');
  });
});

describe.skipIf(missing.length > 0)(`at a serial port (${why})`, () => {
  let qemu: ChildProcess;
  let port: string;

  beforeAll(async () => {
    const hex = join(folder, 'both.hex');
    const model = ['--model', testModel()];
    const flash = ['flash', '--board', 'mps2-an505', ...model, '--out', hex];
    expect(runCli(flash).status).toBe(0);
    qemu = spawn('qemu-system-arm', [
      ...['-machine', 'mps2-an505', '-display', 'none', '-serial', 'pty', '-monitor', 'none'],
      ...['-semihosting-config', 'enable=on,target=native', '-device', `loader,file=${hex}`],
    ]);
    port = await new Promise<string>((resolve) => {
      let told = '';
      for (const stream of [qemu.stdout, qemu.stderr]) {
        stream?.on('data', (chunk) => {
          told += chunk;
          const [, path] = /redirected to (\S+)/.exec(told) ?? [];
          if (path !== undefined) resolve(path);
        });
      }
    });
  }, TIMEOUT_MS);
  afterAll(() => qemu?.kill('SIGKILL'));

  it(
    'sends lines and shows the answers',
    () => {
      const input = SAID.map((text) => `${text}\n`).join('');
      const { status, stdout, stderr } = runCli(['monitor', '--port', port], input);
      expect(stderr).toBe('');
      expect(status).toBe(0);
      const queries = stdout
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { query: string }).query);
      expect(queries).toEqual(SAID);
    },
    TIMEOUT_MS,
  );

  it(
    'gives up on a device that says nothing: 42',
    () => {
      qemu.kill('SIGSTOP');
      const args = ['monitor', '--port', port, '--timeout', '0.5'];
      const { status, stderr } = runCli(args, 'hello\n');
      qemu.kill('SIGCONT');
      expect(status).toBe(42);
      expect(stderr).toBe('bodkin: the device didn\'t answer "hello" within 0.5 s\n');
    },
    TIMEOUT_MS,
  );
});
