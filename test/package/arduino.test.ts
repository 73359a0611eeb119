/** The Arduino library: its layout by Arduino's specification, compiled as Arduino compiles. */
import { join } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { zip } from '../../tools/package/zip.ts';
import { assemble, makeFolder, need, runOk, SHIMS, textOf, writePackage } from './fixture.ts';

const files = assemble('arduino');
const paths = files.map(({ path }) => path);
const { folder, remove } = makeFolder();
afterAll(remove);
writePackage(files, folder);

describe('layout', () => {
  it('has every field that library.properties must have, and one line each', () => {
    const lines = textOf(files, 'library.properties').trimEnd().split('\n');
    const fields = Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2)));
    const needed = ['name', 'version', 'author', 'maintainer', 'sentence', 'paragraph'];
    for (const name of [...needed, 'category', 'url', 'architectures']) {
      expect(fields[name], name).toMatch(/\S/);
    }
    expect(fields['name']).toMatch(/^[A-Za-z0-9][\w .-]*$/);
    expect(fields['version']).toMatch(/^\d+\.\d+\.\d+$/);
    expect(paths).toContain(`src/${fields['includes']}`);
  });

  it('keeps sources in src, a sketch in a folder of its name, nothing in utility', () => {
    const sources = paths.filter((path) => /\.(c|h|cpp|inc)$/.test(path));
    expect(sources.filter((path) => !/^(src|examples\/Console)\//.test(path))).toEqual([]);
    expect(paths).toContain('examples/Console/Console.ino');
    expect(paths.filter((path) => /(^|\/)(utility|library\.json)/.test(path))).toEqual([]);
    expect(paths).toContain('LICENSE.wasm3');
  });

  it('has no header twice, and includes none that is not there', () => {
    const names = new Set(paths.filter((path) => path.startsWith('src/')).map((p) => p.slice(4)));
    const missing = [...names].flatMap((name) => {
      const included = [...textOf(files, `src/${name}`).matchAll(/^#\s*include "([^"]+)"/gm)];
      const own = join(name, '..');
      return included
        .map(([, header]) => header)
        .filter((header) => ![header, join(own, header)].some((path) => names.has(path)))
        .map((header) => `${name}: ${header}`);
    });
    // wasm3's own, behind conditions that no board meets.
    expect(missing.filter((line) => !/^(m3_|wasm3)/.test(line))).toEqual([]);
  });

  it('is the same archive each time, and unpacks to what was put in', () => {
    const archive = zip(files);
    expect(zip(assemble('arduino')).equals(archive)).toBe(true);
    const unpacked = unzip(archive);
    expect(unpacked.map(({ path }) => path)).toEqual(paths);
    for (const [index, { bytes }] of unpacked.entries()) {
      expect(bytes.equals(Buffer.from(files[index].contents))).toBe(true);
    }
  });
});

const sketch = need(['arm-none-eabi-g++']);
describe.skipIf(sketch.isMissing)(`the sketch (${sketch.why})`, () => {
  it('is C++ without a warning', () => {
    const includes = [join(SHIMS, 'arduino'), join(folder, 'src')].map((path) => `-I${path}`);
    const flags = ['-mcpu=cortex-m0plus', '-std=gnu++17', '-Wall', '-Wextra', '-Werror'];
    const file = join(folder, 'examples/Console/Console.ino');
    const argv = ['arm-none-eabi-g++', ...flags, ...includes, '-include', 'Arduino.h'];
    expect(runOk([...argv, '-fsyntax-only', '-x', 'c++', file], folder)).toBe('');
  });
});

/** Local entries only, with their checksums checked. */
function unzip(archive: Buffer): { path: string; bytes: Buffer }[] {
  const entries: { path: string; bytes: Buffer }[] = [];
  for (let at = 0; archive.readUInt32LE(at) === 0x04034b50; ) {
    const packed = archive.readUInt32LE(at + 18);
    const nameBytes = archive.readUInt16LE(at + 26);
    const start = at + 30 + nameBytes;
    const bytes = inflateRawSync(archive.subarray(start, start + packed));
    expect(crc32(bytes)).toBe(archive.readUInt32LE(at + 14));
    entries.push({ path: archive.toString('utf8', at + 30, start), bytes });
    at = start + packed;
  }
  return entries;
}
