/** Files for flashing tools, and the commands that call them. */
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { writeImage } from '../../codegen/image/index.ts';
import { toIntelHex } from '../../tools/boards/intel-hex.ts';
import { formatCommand, runnerCommand } from '../../tools/boards/runners.ts';
import { bootCrc32 } from '../../tools/boards/pico-file.ts';
import { readUf2, toUf2 } from '../../tools/boards/uf2.ts';
import { runCli } from '../cli/run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'bodkin-flash-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const imagePath = join(folder, 'watch.bodkin');
const image = writeImage({
  modelVersion: 1,
  toolsHash: new Uint8Array(8),
  kernelAbi: { min: 1, max: 1 },
  sections: new Map([['CONF', new Uint8Array(36)]]),
});
writeFileSync(imagePath, image);

describe('Intel HEX', () => {
  it('has records of 16 bytes with addresses and checksums', () => {
    const bytes = Uint8Array.from({ length: 18 }, (_, i) => i);
    expect(toIntelHex(bytes, 0x00080000)).toBe(
      ':020000040008F2\n' +
        ':10000000000102030405060708090A0B0C0D0E0F78\n' +
        ':020010001011CD\n' +
        ':00000001FF\n',
    );
  });

  it('starts anew at each 64 KB', () => {
    const lines = toIntelHex(new Uint8Array(32), 0x1fff8).split('\n');
    expect(lines.map((line) => line.slice(0, 9))).toEqual([
      ':02000004',
      ':08FFF800',
      ':02000004',
      ':10000000',
      ':08001000',
      ':00000001',
      '',
    ]);
    expect(lines.filter((line) => line.startsWith(':02000004'))).toEqual([
      ':020000040001F9',
      ':020000040002F8',
    ]);
  });
});

describe('UF2', () => {
  it('numbers blocks of 256 bytes and fills the last up', () => {
    const file = Buffer.from(toUf2(new Uint8Array(300).fill(7), 0x10100000, 'rp2040'));
    expect(file.length).toBe(1024);
    const words = Array.from({ length: 8 }, (_, i) => file.readUInt32LE(512 + 4 * i));
    expect(words).toEqual([0x0a324655, 0x9e5d5157, 0x2000, 0x10100100, 256, 1, 2, 0xe48bff56]);
    expect([file[512 + 32 + 43], file[512 + 32 + 44]]).toEqual([7, 0xff]);
    expect(file.readUInt32LE(1020)).toBe(0x0ab16f30);
  });

  it('is read back, and not as one for another chip', () => {
    const bytes = Uint8Array.from({ length: 512 }, (_, i) => i);
    const file = new Uint8Array(toUf2(bytes, 0x10100000, 'rp2040'));
    expect(readUf2(file, 'rp2040')).toEqual([
      { address: 0x10100000, bytes: bytes.subarray(0, 256) },
      { address: 0x10100100, bytes: bytes.subarray(256) },
    ]);
    expect(() => readUf2(file, 'nrf52840')).toThrow("UF2: block 0 isn't one for nrf52840");
  });
});

describe('the checksum of boot2', () => {
  it("is CRC-32/MPEG-2, whose check value is that of '123456789'", () => {
    expect(bootCrc32(Buffer.from('123456789'))).toBe(0x0376e6e7);
  });
});

describe('commands', () => {
  const options = { file: 'image.hex', address: 0x80000, reset: true };

  it('verify, and erase what is written over', () => {
    expect(formatCommand(runnerCommand('nrfutil', options))).toBe(
      'nrfutil device program --firmware image.hex --options ' +
        'chip_erase_mode=ERASE_RANGES_TOUCHED_BY_FIRMWARE,verify=VERIFY_READ,reset=RESET_SYSTEM',
    );
    expect(formatCommand(runnerCommand('openocd', { ...options, chip: 'board/x.cfg' }))).toBe(
      "openocd -f board/x.cfg -c 'program {image.hex} verify reset exit'",
    );
    expect(formatCommand(runnerCommand('picotool', { ...options, reset: false }))).toBe(
      'picotool load --verify image.hex',
    );
  });

  it('name the probe that was asked for', () => {
    const chosen = { ...options, chip: 'esp32s3', probe: '/dev/ttyUSB0' };
    expect(formatCommand(runnerCommand('esptool', chosen))).toBe(
      'esptool.py --chip esp32s3 --port /dev/ttyUSB0 --after hard_reset ' +
        'write_flash 0x80000 image.hex',
    );
  });
});

describe('bodkin flash', () => {
  const at = [imagePath, '--address', '0x80000'];

  it('writes a file for a tool', () => {
    const out = join(folder, 'watch.hex');
    expect(runCli(['flash', ...at, '--out', out])).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(out, 'utf8')).toBe(toIntelHex(image, 0x80000));
  });

  it('calls the tool with the image', () => {
    const stub = join(folder, 'nrfutil');
    const called = join(folder, 'called');
    writeFileSync(stub, `#!/bin/sh\necho "$@" > ${called}\ncp "$4" ${called}.hex\n`);
    chmodSync(stub, 0o755);
    vi.stubEnv('PATH', `${folder}${delimiter}${process.env['PATH']}`);
    const { status } = runCli(['flash', ...at, '--runner', 'nrfutil']);
    vi.unstubAllEnvs();
    expect(status).toBe(0);
    expect(readFileSync(called, 'utf8')).toMatch(/^device program --firmware \S+image\.hex --opt/);
    expect(readFileSync(`${called}.hex`, 'utf8')).toBe(toIntelHex(image, 0x80000));
  });

  it('ends with 5 where the tool is missing, with 2 where the chip is', () => {
    const missing = runCli(['flash', ...at, '--runner', 'picotool']);
    expect(missing.status).toBe(5);
    expect(missing.stderr).toBe("bodkin: picotool isn't installed; install it, or use --out\n");
    expect(runCli(['flash', ...at, '--runner', 'probe-rs']).status).toBe(2);
  });
});
