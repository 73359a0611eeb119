/** What is written into files, and read from them. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { imageSection, readImage } from '../../codegen/image/index.ts';
import { readConfigSection } from '../../codegen/image/sections.ts';
import { bootCrc32 } from '../../tools/boards/pico-file.ts';
import { readAppFile } from '../../tools/flash/app-file.ts';
import { fromUf2, toBinary, toIntelHex, toUf2 } from '../../tools/flash/blocks.ts';
import type { Block } from '../../tools/flash/blocks.ts';
import { gatherParts } from '../../tools/flash/parts.ts';
import type { PartsOptions } from '../../tools/flash/parts.ts';
import { listLinuxPorts } from '../../tools/flash/serial.ts';
import { findTarget } from '../../tools/flash/targets.ts';
import { listUsbDevices } from '../../tools/flash/usb.ts';
import { listVolumes } from '../../tools/flash/volumes.ts';
import { DEFAULT_TOOLS } from '../../tools/paths.ts';
import { runCli } from '../cli/run-cli.ts';
import { testModel } from '../sim/noise-model.ts';
import { emptyImage } from './stubs.ts';

const folder = mkdtempSync(join(tmpdir(), 'bodkin-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

function put(name: string, contents: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, contents);
  return path;
}

/** Blocks that neither overlap nor touch. */
const blocks = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 0x11000 }), fc.uint8Array({ minLength: 1 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((gaps) => {
    let address = 0x0ffe_fff0;
    return gaps.map(([gap, bytes]): Block => {
      const block = { address: address + gap, bytes };
      address = block.address + bytes.length;
      return block;
    });
  });

describe('files with addresses', () => {
  it('Intel HEX gives back what it was given', () => {
    fc.assert(
      fc.property(blocks, (written) => {
        const read = readAppFile(put('any.hex', toIntelHex(written)), 0);
        expect(read.map(({ address, bytes }) => [address, [...bytes]])).toEqual(
          written.map(({ address, bytes }) => [address, [...bytes]]),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('UF2 gives back what it was given, in aligned pages of erased flash', () => {
    fc.assert(
      fc.property(blocks, (written) => {
        const read = readAppFile(put('any.uf2', toUf2(written, 'rp2040')), 0);
        const isPage = ({ address, bytes }: Block) => address % 256 === 0 && bytes.length === 256;
        expect(read.every(isPage)).toBe(true);
        const both = [toBinary(read), toBinary(written)];
        const [pages, bytes] = both.map(({ bytes }) => Buffer.from(bytes));
        const start = both[1].address - both[0].address;
        expect(pages.subarray(start, start + bytes.length).equals(bytes)).toBe(true);
        const around = Buffer.concat([
          pages.subarray(0, start),
          pages.subarray(start + bytes.length),
        ]);
        expect(around.every((byte) => byte === 0xff)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('are as published: a HEX record with its checksum, a UF2 header', () => {
    const bytes = Uint8Array.from({ length: 18 }, (_, i) => i);
    expect(toIntelHex([{ address: 0x00080000, bytes }])).toBe(
      ':020000040008F2\n:10000000000102030405060708090A0B0C0D0E0F78\n:020010001011CD\n' +
        ':00000001FF\n',
    );
    const pages = [{ address: 0x10100000, bytes: new Uint8Array(300).fill(7) }];
    const file = Buffer.from(toUf2(pages, 'rp2040'));
    const words = Array.from({ length: 8 }, (_, i) => file.readUInt32LE(512 + 4 * i));
    expect(words).toEqual([0x0a324655, 0x9e5d5157, 0x2000, 0x10100100, 256, 1, 2, 0xe48bff56]);
    expect(file.readUInt32LE(1020)).toBe(0x0ab16f30);
  });

  it('UF2 is not read as one for another chip', () => {
    const file = toUf2([{ address: 0x10100000, bytes: new Uint8Array(512) }], 'rp2040');
    expect(fromUf2(file, 'rp2040').length).toBe(2);
    expect(() => fromUf2(file, 'nrf52840')).toThrow("block 0 isn't one for nrf52840");
  });

  it("boot2's checksum is CRC-32/MPEG-2, whose check value is that of '123456789'", () => {
    expect(bootCrc32(Buffer.from('123456789'))).toBe(0x0376e6e7);
  });

  it('are refused with the reason when they are broken', () => {
    const refusal = (name: string, contents: string | Uint8Array) => {
      try {
        readAppFile(put(name, contents), 0);
        return 'taken';
      } catch (error) {
        return (error as Error).message.replace(folder, '');
      }
    };
    expect(refusal('a.hex', ':00000001FE\n')).toContain('Checksum failed');
    expect(refusal('b.hex', ':0200000480007A\n:0100000001FE\n:00000001FF\n')).toBe(
      '/b.hex: Address passed to MemoryMap is negative; above 0x80000000 give the ELF file',
    );
    expect(refusal('c.img', 'anything')).toContain('raw bytes must be named .bin');
    const uf2 = toUf2([{ address: 0, bytes: new Uint8Array(300) }], 'rp2040');
    expect(refusal('d.uf2', uf2.subarray(0, 700))).toContain('UF2: the file ends within a block');
    expect(
      refusal('e.uf2', new Uint8Array([...uf2.subarray(0, 512), ...new Uint8Array(512)])),
    ).toContain('UF2: block 1: Invalid magic');
    const elf = new Uint8Array(60);
    elf.set([0x7f, 0x45, 0x4c, 0x46, 2, 1]);
    expect(refusal('f.elf', elf)).toContain('not a 32-bit little-endian ELF file');
    elf.set([1], 4);
    elf.set([52, 0, 0, 0], 28);
    elf.set([32, 0, 1, 0], 42);
    expect(refusal('g.elf', elf)).toContain('ends within its segment table');
    elf.fill(0, 44, 46);
    expect(refusal('h.elf', elf)).toContain('nothing in it goes into flash');
  });
});

describe('--out', () => {
  const image = emptyImage();
  const imagePath = put('watch.bodkin', image);
  const at = ['flash', imagePath, '--address', '0x80000', '--out'];

  it('writes HEX, UF2 and raw bytes', () => {
    const hex = join(folder, 'watch.hex');
    expect(runCli([...at, hex])).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(readFileSync(hex, 'utf8')).toBe(toIntelHex([{ address: 0x80000, bytes: image }]));
    const bin = join(folder, 'watch.bin');
    runCli([...at, bin]);
    expect(readFileSync(bin)).toEqual(Buffer.from(image));
    const uf2 = join(folder, 'watch.uf2');
    expect(runCli([...at, uf2]).stderr).toContain('a UF2 file needs --family');
    runCli([...at, uf2, '--family', 'nrf52840']);
    expect(readFileSync(uf2).readUInt32LE(28)).toBe(0xada52840);
  });

  it('refuses an image in the wrong place', () => {
    const run = (...args: string[]) => runCli(['flash', imagePath, ...args, '--out', '/dev/null']);
    const unaligned = run('--board', 'nucleo-u575zi-q', '--address', '0x08081000');
    expect(unaligned.status).toBe(2);
    expect(unaligned.stderr).toContain('--address 0x8081000 must be a multiple of 8192');
    const outside = run('--board', 'nrf52840-dk', '--address', '0x100000');
    expect(outside.stderr).toContain('and the flash of nrf52840-dk is 0x0 to 0x100000');
    const app = put('app.bin', new Uint8Array(0x30001));
    const over = run('--board', 'nrf52840-dk', '--app', app);
    expect(over.stderr).toContain("the app's 196609 bytes at 0x0 and the model at 0x30000 overlap");
  });
});

describe('an image that is made for the board', () => {
  it.each([
    ['nrf52840-dk', 4],
    ['netduinoplus2', 4],
    ['rpi-pico', 8],
  ])('%s: has weights of %i bits', async (board, bits) => {
    const target = findTarget(board);
    const made = { tools: DEFAULT_TOOLS, model: testModel(), tier: 'wasm3', progress: () => {} };
    const [{ blocks }] = await gatherParts({ ...made, only: 'model', target } as PartsOptions);
    const [{ address, bytes }] = blocks;
    expect(address).toBe(target.imageAddress);
    const config = readConfigSection(imageSection(readImage(bytes), 'CONF'));
    expect(config.weightBits).toBe(bits);
  });
});

describe('what is connected', () => {
  it('volumes of boot loaders are known by their INFO_UF2.TXT', () => {
    const mount = join(folder, 'media');
    for (const name of ['RPI-RP2', 'holiday photos']) {
      mkdirSync(join(mount, name), { recursive: true });
    }
    writeFileSync(join(mount, 'RPI-RP2', 'INFO_UF2.TXT'), 'UF2\r\nBoard-ID: RPI-RP2\r\n');
    const volumes = listVolumes([join(folder, 'nowhere'), mount], []);
    expect(volumes).toEqual([{ id: join(mount, 'RPI-RP2'), what: 'RPI-RP2' }]);
  });

  it('USB devices are those with a serial number that fit', () => {
    const devices = join(folder, 'usb');
    const add = (name: string, files: Readonly<Record<string, string>>) => {
      mkdirSync(join(devices, name), { recursive: true });
      for (const [file, text] of Object.entries(files)) {
        writeFileSync(join(devices, name, file), `${text}\n`);
      }
    };
    add('1-1', { idVendor: '0d28', product: 'DAPLink CMSIS-DAP', serial: '0700' });
    add('1-1:1.0', { bInterfaceClass: '03' });
    add('1-2', { idVendor: '046d', product: 'Mouse', serial: '5' });
    const found = listUsbDevices(({ product }) => product.includes('DAP'), devices);
    expect(found).toEqual([{ id: '0700', what: 'DAPLink CMSIS-DAP' }]);
    expect(listUsbDevices(() => true, join(folder, 'no such'))).toBeUndefined();
  });

  it('serial ports are those that udev names', () => {
    const byId = put('usb-Raspberry_Pi_Pico-if00', '');
    expect(listLinuxPorts(folder).map(({ id }) => id)).toContain(byId);
    expect(listLinuxPorts(join(folder, 'no such'))).toEqual([]);
  });
});
