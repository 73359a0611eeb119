/** Every runner, against a stub of its tool: the exact calls, and the files that it got. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toIntelHex, toUf2 } from '../../tools/flash/blocks.ts';
import { Bench, emptyImage } from './stubs.ts';
import type { Call, StubAnswer } from './stubs.ts';

const image = emptyImage();
const app = Uint8Array.from({ length: 600 }, (_, index) => index % 251);
let bench: Bench;
let imagePath: string;
let appPath: string;

beforeEach(() => {
  bench = new Bench();
  imagePath = bench.path('watch.bodkin');
  appPath = bench.path('app.bin');
  writeFileSync(imagePath, image);
  writeFileSync(appPath, app);
});
afterEach(() => bench.remove());

/** The commands that were run, as lines; the files that they got. */
function flash(args: readonly string[]) {
  const outcome = bench.run(['flash', imagePath, ...args]);
  expect(outcome.stderr).not.toMatch(/^bodkin/m);
  expect(outcome.status).toBe(0);
  const calls = bench.calls();
  return {
    lines: calls.map(({ argv }) => argv.join(' ')),
    files: Object.assign({}, ...calls.map((call) => call.files)) as Call['files'],
  };
}

const PYOCD: readonly StubAnswer[] = [
  { when: 'json', prints: '{"boards":[{"unique_id":"0700","info":"DAPLink"}]}' },
];

describe('the model alone', () => {
  it('nrfutil: its defaults are overridden, and the only probe is named', () => {
    bench.add('nrfutil', [{ when: 'list', prints: nrfutilList('1050') }]);
    const { lines, files } = flash(['--board', 'nrf52840-dk']);
    expect(lines).toEqual([
      'nrfutil --json device list',
      'nrfutil device program --serial-number 1050 --firmware FOLDER/flash.hex --options ' +
        'chip_erase_mode=ERASE_RANGES_TOUCHED_BY_FIRMWARE,' +
        'ext_mem_erase_mode=ERASE_RANGES_TOUCHED_BY_FIRMWARE,' +
        'verify=VERIFY_READ,reset=RESET_SYSTEM',
    ]);
    expect(files['flash.hex'].toString()).toBe(toIntelHex([{ address: 0x30000, bytes: image }]));
  });

  it('openocd: erases what it writes, reads it back, starts the chip', () => {
    bench.add('openocd');
    const args = ['--board', 'nucleo-u575zi-q', '--runner', 'openocd', '--probe', '0667'];
    expect(flash(args).lines).toEqual([
      'openocd -f interface/stlink.cfg -f target/stm32u5x.cfg -c adapter serial 0667 -c init ' +
        '-c reset init -c flash write_image erase {FOLDER/flash.hex} ' +
        '-c verify_image {FOLDER/flash.hex} -c reset run -c shutdown',
    ]);
  });

  it('pyocd: a command of its own reads back, and another starts the chip', () => {
    bench.add('pyocd', [
      ...PYOCD,
      { when: 'commander', prints: `All ${image.length} bytes match.\n` },
    ]);
    const { lines, files } = flash(['--board', 'nrf52840-dk', '--runner', 'pyocd']);
    const target = '--no-wait --target nrf52840 --uid 0700';
    expect(lines).toEqual([
      'pyocd json --probes',
      `pyocd flash ${target} --erase sector --no-reset FOLDER/flash.hex`,
      `pyocd commander ${target} --command compare 0x30000 FOLDER/block-0.bin`,
      `pyocd reset ${target}`,
    ]);
    expect(files['block-0.bin']).toEqual(Buffer.from(image));
  });

  it('probe-rs: keeps what a sector has besides', () => {
    const prints =
      'The following debug probes were found:\n[0]: J-Link -- 1366:1015:00105 (J-Link)\n';
    bench.add('probe-rs', [{ when: 'list', prints }]);
    const { lines } = flash(['--board', 'nrf52840-dk', '--runner', 'probe-rs']);
    const target = '--chip nRF52840_xxAA --probe 1366:1015:00105';
    expect(lines).toEqual([
      'probe-rs list',
      `probe-rs download ${target} --binary-format hex --non-interactive ` +
        '--restore-unwritten --verify FOLDER/flash.hex',
      `probe-rs reset ${target}`,
    ]);
  });

  it('esptool: raw bytes at their address', () => {
    bench.add('esptool.py');
    const args = ['--board', 'esp32-s3-devkitc', '--port', '/dev/ttyACM0', '--baud', '921600'];
    const { lines, files } = flash(args);
    expect(lines).toEqual([
      'esptool.py --chip esp32s3 --port /dev/ttyACM0 --baud 921600 --after hard_reset ' +
        'write_flash 0x210000 FOLDER/0x210000.bin',
    ]);
    expect(files['0x210000.bin']).toEqual(Buffer.from(image));
  });

  it('picotool: a UF2 file of the family', () => {
    bench.add('picotool');
    const args = ['--board', 'rpi-pico2', '--runner', 'picotool', '--probe', 'E6614'];
    const { lines, files } = flash(args);
    expect(lines).toEqual(['picotool load --verify --execute FOLDER/flash.uf2 --ser E6614']);
    const expected = toUf2([{ address: 0x10080000, bytes: image }], 'rp2350');
    expect(files['flash.uf2']).toEqual(Buffer.from(expected));
  });

  it('J-Link: a script that loads, verifies, resets', () => {
    const prints = 'J-Link[0]: Connection: USB, Serial number: 683, ProductName: J-Link EDU\n';
    bench.add('JLinkExe', [{ prints }]);
    const { lines, files } = flash(['--board', 'apollo4p-evb']);
    expect(lines).toEqual([
      'JLinkExe -NoGui 1',
      'JLinkExe -NoGui 1 -ExitOnError 1 -Device AMAP42KP-KBR -If SWD -Speed 4000 ' +
        '-AutoConnect 1 -USB 683 -CommandFile FOLDER/flash.jlink',
    ]);
    expect(files['flash.jlink'].toString()).toBe(
      'r\nh\nloadbin 0x80000.bin, 0x80000\nverifybin 0x80000.bin, 0x80000\nr\ng\nexit\n',
    );
    expect(files['0x80000.bin']).toEqual(Buffer.from(image));
  });

  it("uf2: a file on the boot loader's drive", () => {
    const drive = bench.path('RPI-RP2');
    mkdirSync(drive);
    writeFileSync(`${drive}/INFO_UF2.TXT`, 'UF2 Bootloader v3.0\nBoard-ID: RPI-RP2\n');
    const onDrive = ['--only', 'model', '--port', drive];
    const outcome = bench.run(['flash', imagePath, '--board', 'rpi-pico', ...onDrive]);
    expect(outcome.stderr).toBe('');
    const written = readFileSync(`${drive}/flash.uf2`);
    expect(written.length).toBe(Math.ceil(image.length / 256) * 512);
    expect(written.readUInt32LE(28)).toBe(0xe48bff56);

    const wrong = bench.run(['flash', imagePath, '--board', 'rpi-pico2', '--port', drive]);
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain('RPI-RP2 takes files for rp2040, not for rp2350');
  });
});

describe('what is asked for', () => {
  const NRF = ['--board', 'nrf52840-dk', '--probe', '1050'];

  it('--no-verify, --no-reset and --erase none reach the tools', () => {
    bench.add('nrfutil');
    bench.add('openocd');
    bench.add('pyocd');
    const less = ['--no-verify', '--no-reset'];
    const { lines } = flash([...NRF, ...less, '--erase', 'none']);
    expect(lines[0]).toContain('chip_erase_mode=ERASE_NONE,');
    expect(lines[0]).toContain('verify=VERIFY_NONE,reset=RESET_NONE');
    flash([...NRF, ...less, '--erase', 'none', '--runner', 'openocd']);
    flash([...NRF, ...less, '--runner', 'pyocd']);
    const [, openocd, ...pyocd] = bench.calls().map(({ argv }) => argv.join(' '));
    expect(openocd).toContain('-c init -c reset init -c flash write_image {FOLDER');
    expect(openocd).not.toMatch(/verify|reset run/);
    expect(pyocd).toEqual([
      'pyocd flash --no-wait --target nrf52840 --uid 1050 --erase sector --no-reset ' +
        'FOLDER/flash.hex',
    ]);
  });

  it('--only all writes app and model in one go', () => {
    bench.add('nrfutil');
    const { files } = flash([...NRF, '--app', appPath]);
    const both = [
      { address: 0, bytes: app },
      { address: 0x30000, bytes: image },
    ];
    expect(files['flash.hex'].toString()).toBe(toIntelHex(both));
  });

  it('--only app leaves the model alone, and may erase the chip', () => {
    bench.add('esptool.py');
    const args = ['--board', 'esp32-s3-devkitc', '--port', '/dev/ttyACM0', '--app', appPath];
    const { lines } = flash([...args, '--only', 'app', '--erase', 'chip']);
    expect(lines[0]).toMatch(/write_flash --erase-all 0x0 FOLDER\/0x0.bin$/);
  });

  it('--erase chip is refused for the model alone: the app would be gone', () => {
    bench.add('nrfutil');
    const outcome = bench.run(['flash', imagePath, ...NRF, '--erase', 'chip']);
    expect(outcome).toMatchObject({ status: 2, stdout: '' });
    expect(outcome.stderr).toContain('--erase chip would erase the app');
    expect(bench.calls()).toEqual([]);
  });

  it('what a runner has no choice about is refused', () => {
    const run = (args: readonly string[]) => bench.run(['flash', imagePath, ...args]).stderr;
    const esp = ['--board', 'esp32-s3-devkitc', '--port', 'x'];
    expect(run([...esp, '--no-verify'])).toBe('bodkin: --no-verify: esptool has no choice\n');
    expect(run([...esp, '--erase', 'none'])).toBe(
      "bodkin: --erase none: esptool can't; it can sector and chip\n",
    );
    expect(run(['--board', 'rpi-pico', '--port', 'x', '--no-reset'])).toBe(
      'bodkin: --no-reset: uf2 has no choice\n',
    );
  });

  it('--dry-run prints the command and touches nothing', () => {
    bench.add('nrfutil');
    const outcome = bench.run(['flash', imagePath, '--board', 'nrf52840-dk', '--dry-run']);
    expect(outcome).toMatchObject({ status: 0, stderr: '' });
    expect(outcome.stdout).toMatch(/^nrfutil device program --firmware \S+\/flash.hex --options /);
    expect(bench.calls()).toEqual([]);
  });

  it('--json says what was flashed, where, and how', () => {
    bench.add('nrfutil', [{ prints: 'chatter that is no JSON\n' }]);
    const { stdout, status } = bench.run(['flash', imagePath, ...NRF, '--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      board: 'nrf52840-dk',
      only: 'model',
      parts: [{ part: 'model', address: '0x30000', bytes: image.length }],
      runner: 'nrfutil',
      probe: '1050',
      state: 'flashed',
      commands: [expect.arrayContaining(['nrfutil', 'device', 'program'])],
    });
  });
});

describe('what goes wrong', () => {
  const NRF = ['--board', 'nrf52840-dk'];

  it('no tool: 5', () => {
    const outcome = bench.run(['flash', imagePath, ...NRF]);
    expect(outcome.status).toBe(5);
    expect(outcome.stderr).toBe(
      "bodkin: nrfutil isn't installed: install it, or write a file with --out\n",
    );
  });

  it('no probe: 5, and what to do', () => {
    bench.add('nrfutil', [{ when: 'list', prints: nrfutilList() }]);
    const outcome = bench.run(['flash', imagePath, ...NRF]);
    expect(outcome.status).toBe(5);
    expect(outcome.stderr).toBe(
      "bodkin: no probe for nrfutil: connect the board by its debugger's USB socket, and switch " +
        'it on\n',
    );
    expect(bench.calls().length).toBe(1);
  });

  it('several probes: 5, with a list; the one that is named is taken', () => {
    bench.add('nrfutil', [{ when: 'list', prints: nrfutilList('1050', '1051') }]);
    const outcome = bench.run(['flash', imagePath, ...NRF]);
    expect(outcome.status).toBe(5);
    expect(outcome.stderr).toBe(
      'bodkin: 2 for nrfutil; choose one:\n  --probe 1050  J-Link\n  --probe 1051  J-Link\n',
    );
    const named = bench.run(['flash', imagePath, ...NRF, '--probe', '1051']);
    expect(named.status).toBe(0);
    expect(bench.calls().at(-1)?.argv).toContain('1051');
  });

  it('a tool that finds no board: 5; one that fails: 1', () => {
    bench.add('picotool', [
      { prints: 'No accessible RP-series devices in BOOTSEL mode were found.\n', status: 249 },
    ]);
    const pico = ['--board', 'rpi-pico2', '--runner', 'picotool'];
    const absent = bench.run(['flash', imagePath, ...pico]);
    expect(absent.status).toBe(5);
    expect(absent.stderr).toContain('found no board: hold BOOTSEL while you connect the board');
    bench.add('nrfutil', [{ prints: 'verification failed\n', status: 1 }]);
    const failed = bench.run(['flash', imagePath, ...NRF, '--probe', '1']);
    expect(failed.status).toBe(1);
    expect(failed.stderr).toBe(
      'verification failed\nbodkin: nrfutil failed (status 1); see above\n',
    );
  });

  it('pyocd read back other bytes, which it exits with 0 for: 1', () => {
    bench.add('pyocd', [{ when: 'commander', prints: 'Mismatched byte at 0x00030004\n' }]);
    const args = [...NRF, '--runner', 'pyocd', '--probe', '1'];
    const outcome = bench.run(['flash', imagePath, ...args]);
    expect(outcome.status).toBe(1);
    expect(outcome.stderr).toContain('pyocd read back other bytes than were written');
    expect(bench.calls().map(({ argv }) => argv[1])).toEqual(['flash', 'commander']);
  });

  it('a tool that hangs: 42', () => {
    bench.add('nrfutil', [{ hangs: true }]);
    const args = [...NRF, '--probe', '1', '--timeout', '0.5'];
    const outcome = bench.run(['flash', imagePath, ...args]);
    expect(outcome.status).toBe(42);
    expect(outcome.stderr).toContain('nrfutil took longer than 0.5 s and was ended');
  });
});

function nrfutilList(...serials: readonly string[]): string {
  const devices = serials.map((serialNumber) => ({ serialNumber, traits: { jlink: true } }));
  const messages = [{ type: 'task_begin' }, { type: 'task_end', data: { data: { devices } } }];
  return messages.map((message) => `${JSON.stringify(message)}\n`).join('');
}
