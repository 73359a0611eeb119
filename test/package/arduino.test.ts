/** The Arduino library: its layout by Arduino's specification, compiled as Arduino compiles. */
import { join } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { loadToolSet } from '../../codegen/index.ts';
import { loadBoard } from '../../tools/boards/board.ts';
import { compileProgram } from '../../tools/boards/compile.ts';
import { runEmulator } from '../../tools/boards/emulator.ts';
import { makeTierImage } from '../../tools/boards/image.ts';
import { sourceLists } from '../../tools/package/runtime.ts';
import { zip } from '../../tools/package/zip.ts';
import { DEFAULT_TOOLS, ROOT } from '../../tools/paths.ts';
import { makeTables, openModel } from '../../tools/project.ts';
import { DEFAULT_NOW, parseNow } from '../../tools/sim/clock.ts';
import { loadFirmware } from '../../tools/sim/firmware.ts';
import { Simulator } from '../../tools/sim/simulator.ts';
import { testModel } from '../sim/noise-model.ts';
import {
  assemble,
  makeFolder,
  need,
  runOk,
  SHIMS,
  textOf,
  TIMEOUT_MS,
  writePackage,
} from './fixture.ts';

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

const SAID = ['set a timer for ten minutes', 'stop the workout'];
const run = need(['arm-none-eabi-gcc', 'qemu-system-arm']);
describe.skipIf(run.isMissing)(`the sources, without any option of ours (${run.why})`, () => {
  it.each(['mps2-an505', 'mps3-an547'])(
    'answer on %s as the simulator does',
    async (name) => {
      const toolSet = loadToolSet(DEFAULT_TOOLS);
      const model = await openModel(testModel());
      const image = makeTierImage(model, toolSet, 'wasm3');
      const firmware = await loadFirmware({ root: ROOT, driver: 'v8' });
      const now = parseNow(DEFAULT_NOW);
      const simulator = new Simulator(firmware, { image, tables: makeTables(toolSet), now });

      const board = loadBoard(name);
      const program = await build(name);
      const options = { board, program, image, utterances: SAID, timeoutMs: TIMEOUT_MS };
      const lines = await runEmulator(options);
      const plain = (line: string) => line.trim().replace(/"ram_bytes":\d+/, '"ram_bytes":0');
      expect(lines.map(plain)).toEqual(SAID.map((text) => plain(simulator.line(text))));
    },
    TIMEOUT_MS,
  );
});

/** As Arduino does: one include folder, -Os, GNU C; the board's own files come on top. */
async function build(name: string): Promise<string> {
  const board = loadBoard(name);
  const { own, wasm3 } = sourceLists(files);
  const at = (path: string) => join(folder, path);
  const folders = [...board.folders, `boards/${name}`].map((path) => join(ROOT, path));
  const boardSources = runOk(['find', ...folders, '-maxdepth', '1', '-name', '*.c'], ROOT)
    .trimEnd()
    .split('\n')
    .filter((path) => !/\/(measure|peer)\.c$/.test(path)) // bench's
    .sort();
  const flags = [
    ...board.flags,
    '-std=gnu11',
    '-Os',
    '-w',
    '-ffunction-sections',
    '-fdata-sections',
  ];
  const example = 'examples/Console/watch.tools.c';
  return compileProgram({
    compiler: `${board.compiler}gcc`,
    units: [
      { sources: [...own, ...wasm3, example].map(at), includes: [at('src')], flags },
      {
        sources: boardSources,
        includes: [at('src'), ...folders],
        flags: [...flags, '-DBARE_TOOLS=watch_tools'],
      },
    ],
    linkFlags: [
      ...[
        ...board.flags,
        '-nostartfiles',
        '-lm',
        '-Wl,--gc-sections',
        '-Wl,--no-warn-rwx-segments',
      ],
      ...folders.map((path) => `-Wl,-L${path}`),
      `-Wl,-T,${join(ROOT, 'boards', name, 'board.ld')}`,
    ],
    watched: [],
    cache: join(folder, 'build'),
  });
}

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
