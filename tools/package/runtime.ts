/**
 * The firmware as sources that build anywhere without options: one include folder, no Node, and
 * what bodkin's own builds say on the command line said in the files.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

export interface PackageFile {
  /** Inside the package, with '/'. */
  readonly path: string;
  readonly contents: string | Uint8Array;
}

export interface RuntimeOptions {
  readonly root: string;
  /** wasm3's sources. */
  readonly wasm3: string;
}

/** Where the sources are in every package. */
export const SOURCE_FOLDER = 'src';

/** Of the host's simulator and of the tier that has no wasm3. */
const NOT_FOR_PACKAGES = new Set(['kernels_import.c', 'tables_blob.c', 'tables_blob.h']);
/** By preprocessor condition: the folder with faster sources for cores that have it. */
const FASTER = [
  ['defined(__ARM_FEATURE_MVE)', 'helium'],
  ['defined(__ARM_FEATURE_DSP)', 'dsp'],
] as const;

const PRELUDE = 'bodkin_package.h';
const PRELUDE_TEXT = `/* Made by bodkin package; included first. Products and sums are rounded one
 * rounded one by one: fused, a device would give other answers than the host. */
#ifndef BODKIN_PACKAGE_H
#define BODKIN_PACKAGE_H

#if defined(__clang__)
#pragma STDC FP_CONTRACT OFF
#elif defined(__GNUC__)
#pragma GCC optimize("fp-contract=off")
#endif

#endif
`;

export function runtimeFiles({ root, wasm3 }: RuntimeOptions): PackageFile[] {
  const firmware = join(root, 'firmware');
  const faster = FASTER.flatMap(([, folder]) => readFolder(join(firmware, folder), folder));
  const replaced = new Set(faster.map(({ path }) => basename(path)).filter(isSource));
  const own = [
    ...readFolder(firmware, ''),
    ...readFolder(join(firmware, 'values'), 'values'),
    ...faster.filter(({ path }) => !isSource(path)),
  ];
  const files = [
    ...own.filter(({ path }) => !replaced.has(path)).map(withPrelude([PRELUDE])),
    ...own.filter(({ path }) => replaced.has(path)).map(asIncluded('portable')),
    ...faster.filter(({ path }) => isSource(path)).map(asIncluded('')),
    ...[...replaced].map((name) => chooser(name, faster)),
    // Its own files, unlike ours, take their limits and their heap from a header of ours.
    ...readFolder(wasm3, '').map(withPrelude([PRELUDE, 'wasm3_config.h'])),
    { path: PRELUDE, contents: PRELUDE_TEXT },
  ];
  return [
    ...files.map(({ path, contents }) => ({ path: `${SOURCE_FOLDER}/${path}`, contents })),
    { path: 'LICENSE', contents: readFileSync(join(root, 'LICENSE')) },
    { path: 'LICENSE.wasm3', contents: readFileSync(join(wasm3, 'LICENSE')) },
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What is compiled, relative to the package: ours, and wasm3's, which isn't free of warnings. */
export function sourceLists(files: readonly PackageFile[]): { own: string[]; wasm3: string[] } {
  const sources = files
    .map(({ path }) => path)
    .filter((path) => path.startsWith(`${SOURCE_FOLDER}/`) && isSource(path));
  const isForeign = (path: string) => basename(path).startsWith('m3_');
  return {
    own: sources.filter((path) => !isForeign(path)),
    wasm3: sources.filter(isForeign),
  };
}

function readFolder(folder: string, prefix: string): { path: string; contents: string }[] {
  return readdirSync(folder)
    .filter((name) => /\.[ch]$/.test(name) && !NOT_FOR_PACKAGES.has(name))
    .sort()
    .map((name) => ({
      path: prefix === '' ? name : `${prefix}/${name}`,
      contents: readFileSync(join(folder, name), 'utf8'),
    }));
}

function isSource(path: string): boolean {
  return path.endsWith('.c');
}

/** On the first line, so that no standard header comes before it. */
function withPrelude(headers: readonly string[]) {
  const lines = headers.map((name) => `#include "${name}"\n`).join('');
  return ({ path, contents }: { path: string; contents: string }) =>
    isSource(path) ? { path, contents: lines + contents } : { path, contents };
}

/** Under a name that no build system compiles by itself. */
function asIncluded(folder: string) {
  return ({ path, contents }: { path: string; contents: string }) => ({
    path: join(folder, path).replaceAll('\\', '/').replace(/\.c$/, '.inc'),
    contents,
  });
}

/** The source of a name that the core can run fastest. */
function chooser(name: string, faster: readonly { path: string }[]) {
  const stem = name.replace(/\.c$/, '.inc');
  const cases = FASTER.filter(([, folder]) =>
    faster.some(({ path }) => path === `${folder}/${name}`),
  );
  const branches = cases.map(
    ([condition, folder], index) =>
      `#${index === 0 ? 'if' : 'elif'} ${condition}\n#include "${folder}/${stem}"\n`,
  );
  const contents = `/* Made by bodkin package: the core's fastest source. Its assembly needs the
 * needs the registers that optimising for speed leaves it, whatever the rest is compiled for. */
#include "${PRELUDE}"
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC optimize("O2", "omit-frame-pointer")
#endif
${branches.join('')}#else
#include "portable/${stem}"
#endif
`;
  return { path: name, contents };
}
