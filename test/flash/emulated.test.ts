/** What was flashed runs: the file that a flashing tool got, in an emulator's memory. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadBoard } from '../../tools/boards/board.ts';
import { emulatorPrograms } from '../../tools/boards/emulator.ts';
import { runUf2 } from '../../tools/boards/rp2040.ts';
import { runCli } from '../cli/run-cli.ts';
import { testModel } from '../sim/noise-model.ts';
import { Bench } from './stubs.ts';

const BOARD = 'mps2-an505';
const PICO = 'rpi-pico';
const SAID = ['set a timer for ten minutes', 'stop the workout'];
const PROGRAMS = ['arm-none-eabi-gcc', 'qemu-system-arm'];
const TIMEOUT_MS = 300_000;

const missing = PROGRAMS.filter((name) => spawnSync(name, ['--version']).status !== 0);
const why = missing.length > 0 ? `skipped: no ${missing.join(', no ')} here` : 'QEMU';

const bench = new Bench();
const model = ['--model', testModel()];
let expected: string[];

beforeAll(() => {
  const { stdout } = runCli(['monitor', '--sim', ...model], lines(SAID));
  expected = answers(stdout);
}, TIMEOUT_MS);
afterAll(() => bench.remove());

describe('the simulator', () => {
  it('is a console: a line in, the line that the firmware prints out', () => {
    expect(expected.map((line) => JSON.parse(line).query)).toEqual(SAID);
  });
});

describe.skipIf(missing.length > 0)(`an emulated board (${why})`, () => {
  it(
    'boots from the very file that openocd was given, and answers as the simulator',
    async () => {
      bench.add('openocd');
      const flashed = bench.run([
        ...['flash', '--board', BOARD, ...model, '--runner', 'openocd', '--chip', 'any.cfg'],
        ...['--probe', '1'],
      ]);
      expect(flashed.status).toBe(0);
      const hex = bench.path('flashed.hex');
      writeFileSync(hex, bench.calls().at(-1)?.files['flash.hex'] as Buffer);
      expect(answers(await bootQemu(hex, lines(SAID)))).toEqual(expected);
    },
    TIMEOUT_MS,
  );

  it(
    'needs the model as well as the app',
    async () => {
      const hex = bench.path('app.hex');
      const args = ['flash', '--board', BOARD, ...model, '--only', 'app', '--out', hex];
      expect(runCli(args).status).toBe(0);
      const [line] = (await bootQemu(hex, lines(SAID))).trimEnd().split('\n');
      expect(JSON.parse(line)).toMatchObject({ error: { stage: 'image' } });
    },
    TIMEOUT_MS,
  );

  it(
    'bodkin monitor starts it, and flash --monitor flashes it first',
    () => {
      const options = ['--board', BOARD, ...model];
      for (const command of [['monitor'], ['flash', '--monitor']]) {
        const { stdout, status } = runCli([...command, ...options], lines(SAID));
        expect(status).toBe(0);
        expect(answers(stdout)).toEqual(expected);
      }
      const lost = runCli(['flash', ...options]);
      expect(lost.status).toBe(2);
      expect(lost.stderr).toContain('give --monitor to start its emulator, or --out for a file');
    },
    TIMEOUT_MS,
  );
});

const pico = emulatorPrograms(loadBoard(PICO)).concat('arm-none-eabi-gcc');
const picoMissing = pico.filter((name) => spawnSync(name, ['--version']).status !== 0);
const picoWhy = picoMissing.length > 0 ? `skipped: no ${picoMissing.join(', no ')}` : 'rp2040js';

describe.skipIf(picoMissing.length > 0)(`a Pico's drive (${picoWhy})`, () => {
  it(
    'gets a UF2 file from which the chip boots, and answers as the simulator',
    async () => {
      const drive = bench.path('RPI-RP2');
      mkdirSync(drive);
      writeFileSync(join(drive, 'INFO_UF2.TXT'), 'UF2 Bootloader v3.0\nBoard-ID: RPI-RP2\n');
      const flashed = runCli(['flash', '--board', PICO, ...model, '--port', drive]);
      expect(flashed).toMatchObject({ status: 0, stderr: '' });
      const output = await runUf2({
        board: loadBoard(PICO),
        uf2: readFileSync(join(drive, 'flash.uf2')),
        input: `${lines(SAID)}\x04`,
        timeoutMs: TIMEOUT_MS,
      });
      expect(answers(output)).toEqual(expected);
    },
    TIMEOUT_MS,
  );
});

/** A machine with nothing but what the HEX file puts into its memory. */
function bootQemu(hex: string, input: string): Promise<string> {
  const child = spawn('qemu-system-arm', [
    ...['-machine', BOARD, '-display', 'none', '-serial', 'stdio', '-monitor', 'none'],
    ...['-no-reboot', '-semihosting-config', 'enable=on,target=native'],
    ...['-device', `loader,file=${hex}`],
  ]);
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stdin.on('error', () => {}); // a firmware that doesn't start reads nothing
  child.stdin.write(`${input}\x04`);
  return new Promise((resolve) => {
    child.on('close', () => resolve(Buffer.concat(chunks).toString('utf8')));
  });
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join('');
}

/** Each way to run the kernels has its own structures in RAM. */
function answers(output: string): string[] {
  const all = output.trimEnd().split('\n');
  return all.map((line) => line.trim().replace(/"ram_bytes":\d+/, '"ram_bytes":0'));
}
