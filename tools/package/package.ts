/** A package of the firmware for one build system: its own files, the sources, and a sample. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VERSION } from '../../codegen/version.ts';
import { runtimeFiles, SOURCE_FOLDER, sourceLists } from './runtime.ts';
import type { PackageFile, RuntimeOptions } from './runtime.ts';

/** The folder in the package that gets the watch's generated C: where the sample is built. */
const SAMPLES = {
  cmake: 'example',
  zephyr: 'samples/console/src',
  'esp-idf': 'examples/console/main',
  platformio: 'examples/console',
  arduino: 'examples/Console',
} as const;
export type PackageKind = keyof typeof SAMPLES;
export const PACKAGE_KINDS = Object.keys(SAMPLES) as PackageKind[];

const TOOLS = ['watch.tools.h', 'watch.tools.c'];

/** Files in a fixed order, the same on any machine. */
export function packageFiles(kind: PackageKind, options: RuntimeOptions): PackageFile[] {
  const runtime = runtimeFiles(options);
  const own = readTree(join(options.root, 'boards', kind), '');
  const sample = TOOLS.map((name) => ({
    path: `${SAMPLES[kind]}/${name}`,
    contents: readFileSync(join(options.root, 'examples', 'watch', name), 'utf8'),
  }));
  const lists = usesCmake(kind)
    ? [
        { path: 'sources.cmake', contents: formatLists(sourceLists(runtime)) },
        ...cmakeFunction(kind, options),
      ]
    : [];
  const main = kind === 'platformio' ? [sketchAsProgram(options)] : [];
  return [...own, ...main, ...runtime, ...sample, ...lists].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}

function usesCmake(kind: PackageKind): boolean {
  return kind === 'cmake' || kind === 'zephyr' || kind === 'esp-idf';
}

/** bodkin_generate is the same wherever there is CMake. */
function cmakeFunction(kind: PackageKind, { root }: RuntimeOptions): PackageFile[] {
  const name = 'bodkin_generate.cmake';
  if (kind === 'cmake') return [];
  return [{ path: name, contents: readFileSync(join(root, 'boards', 'cmake', name), 'utf8') }];
}

/** The Arduino sketch is PlatformIO's sample too: there it is plain C++. */
function sketchAsProgram({ root }: RuntimeOptions): PackageFile {
  const sketch = join(root, 'boards', 'arduino', 'examples', 'Console', 'Console.ino');
  const contents = `#include <Arduino.h>\n${readFileSync(sketch, 'utf8')}`;
  return { path: `${SAMPLES.platformio}/main.cpp`, contents };
}

/** Text with @VERSION@ filled in. */
function readTree(folder: string, prefix: string): PackageFile[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): PackageFile[] => {
    const path = `${prefix}${entry.name}`;
    if (entry.isDirectory()) return readTree(join(folder, entry.name), `${path}/`);
    const text = readFileSync(join(folder, entry.name), 'utf8');
    return [{ path, contents: text.replaceAll('@VERSION@', VERSION) }];
  });
}

function formatLists({ own, wasm3 }: { own: readonly string[]; wasm3: readonly string[] }): string {
  const list = (name: string, paths: readonly string[]) =>
    `set(${name}\n${paths.map((path) => `    \${CMAKE_CURRENT_LIST_DIR}/${path}\n`).join('')})\n`;
  return `# Made by bodkin ${VERSION}. Do not edit.
set(BODKIN_INCLUDE_DIR \${CMAKE_CURRENT_LIST_DIR}/${SOURCE_FOLDER})
${list('BODKIN_SOURCES', own)}${list('BODKIN_WASM3_SOURCES', wasm3)}`;
}
