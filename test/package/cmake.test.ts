/** The CMake packages, by the real cmake: Zephyr's and ESP-IDF's own functions are stood in for. */
import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../tools/paths.ts';
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

const { folder, remove } = makeFolder();
afterAll(remove);

const generate = need(['cmake', 'ninja']);
describe.skipIf(generate.isMissing)(`bodkin_generate (${generate.why})`, () => {
  const project = join(folder, 'project');
  const build = join(project, 'build');
  const tools = join(project, 'lamp.tools.ts');
  const types = join(project, 'types.ts');
  const header = join(build, 'bodkin', 'lamp.tools.h');
  const ninja = () => runOk(['ninja', '-C', build], project);
  /** In the future, so that no clock is too coarse. */
  const edit = (path: string, text: string, seconds: number) => {
    writeFileSync(path, text);
    const at = Date.now() / 1000 + seconds;
    utimesSync(path, at, at);
  };
  const declaration = (description: string) => `import type { Percent } from './types.ts';
/** ${description} */
export interface set_brightness {
  /**
   * How bright
   * @minimum 0
   * @maximum 100
   */
  level: Percent;
}
`;

  it(
    'generates, does nothing when nothing changed, and follows imports',
    () => {
      const own = assemble('cmake');
      const lists = `cmake_minimum_required(VERSION 3.20)
project(lamp LANGUAGES C)
include(bodkin_generate.cmake)
set(BODKIN_COMMAND ${process.execPath} ${join(ROOT, 'tools', 'bodkin.mjs')})
add_library(lamp STATIC main.c)
target_include_directories(lamp PRIVATE ${join(ROOT, 'firmware')})
bodkin_generate(TARGET lamp TOOLS lamp.tools.ts)
`;
      writePackage(
        [
          { path: 'CMakeLists.txt', contents: lists },
          {
            path: 'bodkin_generate.cmake',
            contents: textOf(own, 'bodkin_generate.cmake'),
          },
          {
            path: 'main.c',
            contents:
              '#include "lamp.tools.h"\nint level(const set_brightness_args_t *args);\n' +
              'int level(const set_brightness_args_t *args) { return args->level; }\n',
          },
          {
            path: 'types.ts',
            contents: 'type integer = number;\nexport type Percent = integer;\n',
          },
          { path: 'lamp.tools.ts', contents: declaration('Set how bright the lamp is.') },
        ],
        project,
      );
      runOk(['cmake', '-G', 'Ninja', '-S', project, '-B', build], project);
      expect(ninja()).toContain('Generating lamp.tools.h and lamp.tools.c');
      expect(readFileSync(header, 'utf8')).toContain('Set how bright the lamp is.');
      expect(ninja()).toContain('no work to do');

      edit(tools, declaration('Set the light.'), 10);
      expect(ninja()).toContain('Generating');
      expect(readFileSync(header, 'utf8')).toContain('Set the light.');

      // The same contents: the file keeps its date, and nothing is compiled.
      const before = statSync(header).mtimeMs;
      edit(tools, declaration('Set the light.'), 20);
      const output = ninja();
      expect(output).toContain('Generating');
      expect(output).not.toMatch(/Building C object/);
      expect(statSync(header).mtimeMs).toBe(before);

      edit(types, 'export type Percent = number;\n', 30);
      expect(ninja()).toContain('Generating');
      expect(readFileSync(header, 'utf8')).toContain('float level');
      expect(ninja()).toContain('no work to do');
    },
    TIMEOUT_MS,
  );
});

const CORTEX_M = '-mcpu=cortex-m33;-mthumb;-mfloat-abi=hard;-mfpu=fpv5-sp-d16';
const RISCV = '-march=rv32imc;-mabi=ilp32;--specs=picolibc.specs';

/** Of a bare core: cmake's own check links a program, which needs a board. */
function cross(compiler: string, flags: string): string[] {
  return [
    ...['-DCMAKE_SYSTEM_NAME=Generic', '-DCMAKE_TRY_COMPILE_TARGET_TYPE=STATIC_LIBRARY'],
    ...[`-DCMAKE_C_COMPILER=${compiler}`, `-DCMAKE_C_FLAGS=${flags.replaceAll(';', ' ')}`],
  ];
}

function configureAndBuild(source: string, name: string, options: readonly string[]): string {
  const build = join(folder, `${name}-build`);
  runOk(['cmake', '-G', 'Ninja', '-S', source, '-B', build, ...options], folder);
  return runOk(['ninja', '-C', build], folder);
}

const zephyr = need(['cmake', 'ninja', 'arm-none-eabi-gcc']);
describe.skipIf(zephyr.isMissing)(`Zephyr's module and sample (${zephyr.why})`, () => {
  it(
    'compile for a Cortex-M33, with the defaults of Kconfig',
    () => {
      const files = assemble('zephyr');
      const kconfig = textOf(files, 'zephyr/Kconfig');
      const defaults = [...kconfig.matchAll(/^config (\w+)\n\t(?:int|hex) .*\n\tdefault (\w+)$/gm)];
      expect(defaults.map(([, name]) => name)).toEqual([
        'BODKIN_ARENA_BYTES',
        'BODKIN_IMAGE_ADDRESS',
        'BODKIN_IMAGE_BYTES',
      ]);
      const defines = defaults.map(([, name, value]) => `-DCONFIG_${name}=${value}`).join(';');
      writePackage(files, join(folder, 'zephyr'));
      const options = [`-DPACKAGE=${join(folder, 'zephyr')}`, `-DDEFINES=${defines}`];
      const output = configureAndBuild(join(SHIMS, 'zephyr'), 'zephyr', [
        ...options,
        ...cross('arm-none-eabi-gcc', CORTEX_M),
      ]);
      expect(output).toContain('Linking C static library');
    },
    TIMEOUT_MS,
  );

  it('set every option that Kconfig has for a sample, and none that it has not', () => {
    const files = assemble('zephyr');
    const known = [...textOf(files, 'zephyr/Kconfig').matchAll(/^config (\w+)/gm)].map(
      ([, n]) => n,
    );
    const used = [...textOf(files, 'samples/console/src/main.c').matchAll(/CONFIG_(BODKIN\w*)/g)];
    expect(used.filter(([, name]) => !known.includes(name))).toEqual([]);
    const set = textOf(files, 'samples/console/prj.conf');
    for (const line of ['BODKIN=y', 'PICOLIBC=y', 'FPU=y', 'MAIN_STACK_SIZE=16384']) {
      expect(set).toContain(`CONFIG_${line}\n`);
    }
  });
});

const idf = need(['cmake', 'ninja', 'riscv64-unknown-elf-gcc']);
describe.skipIf(idf.isMissing)(`ESP-IDF's component and sample (${idf.why})`, () => {
  it(
    'compile for RV32IMC',
    () => {
      const files = assemble('esp-idf');
      writePackage(files, join(folder, 'esp-idf'));
      const options = [`-DPACKAGE=${join(folder, 'esp-idf')}`];
      const output = configureAndBuild(join(SHIMS, 'esp-idf'), 'esp-idf', [
        ...options,
        ...cross('riscv64-unknown-elf-gcc', RISCV),
      ]);
      expect(output).toContain('Linking C static library');
    },
    TIMEOUT_MS,
  );
});

describe("ESP-IDF's partitions", () => {
  it('lie one after the other in 8 MB, and the model where bodkin flash puts it', () => {
    const text = textOf(assemble('esp-idf'), 'examples/console/partitions.csv');
    const rows = text
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split(',').map((cell) => cell.trim()));
    let end = 0x9000; // boot loader and table come first
    for (const [name, type, , offset, size] of rows) {
      expect(Number(offset), name).toBeGreaterThanOrEqual(end);
      expect(Number(offset) % (type === 'app' ? 0x10000 : 0x1000), name).toBe(0);
      end = Number(offset) + Number(size);
    }
    expect(end).toBeLessThanOrEqual(8 << 20);
    const model = rows.find(([name]) => name === 'model');
    expect(model?.slice(0, 4)).toEqual(['model', 'data', '0x40', '0x210000']);
  });
});

describe("PlatformIO's library.json", () => {
  it('has what its registry asks for, and the files that it names', () => {
    const files = assemble('platformio');
    const manifest = JSON.parse(textOf(files, 'library.json'));
    const paths = files.map(({ path }) => path);
    expect(manifest).toMatchObject({ name: 'Bodkin', frameworks: '*', platforms: '*' });
    expect(manifest.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(paths).toContain(`${manifest.build.includeDir}/${manifest.headers}`);
    for (const { base, files: named } of manifest.examples) {
      for (const name of named) expect(paths).toContain(`${base}/${name}`);
    }
  });
});
