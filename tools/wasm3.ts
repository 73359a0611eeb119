/**
 * Vendors wasm3's C sources into firmware/wasm3/ (ignored by git).
 *
 * They come out of an npm package that carries them but can't be a dependency, because its peer
 * dependencies pull in React Native. So that one tarball is packed, checked against its pinned
 * hash, and only wasm3's own files are taken. Nothing is fetched when they are there already.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { runNpm } from './npm.mjs';

const PACKAGE = 'react-native-webassembly';
const VERSION = '0.3.3';
const SHA512 =
  'wC8r/C6bHcWsNZmzES6vhMX1bao3JtG2FIVC9Un5kTn9EKQBN63qGVGMaD7ppe/vkzD8aPTfj9MKjsid4m7VRA==';
const WANTED = /^package\/(cpp\/(m3_\w+|wasm3|wasm3_defs)\.[ch]|LICENSE)$/;
/** wasm3's optional host APIs, which a firmware must not offer. */
const UNWANTED = /m3_api_/;
/**
 * A row of m3_compile.c's table of operators whose name has a 64 in it, but for the moves that
 * Binaryen makes of small fills and copies. Kernels have no other (FORMAT.md), and without these
 * rows the linker leaves out 20 KB of a Cortex-M's flash.
 */
const WIDE_OPERATOR =
  /^( *)M3OP(_F)? ?\( *"(?!i64\.(load|store|const)")[^"\n]*64[^"\n]*".*\)( *),.*$/gm;
const RESERVED = '$1M3OP_RESERVED,';
/** The package's licence names its own author alone; wasm3's terms are the same. */
const LICENCE_NOTICE =
  'wasm3 (the m3_*.c, m3_*.h and wasm3*.h files beside this one):\n' +
  'Copyright (c) 2019 Steven Massey, Volodymyr Shymanskyy. MIT licence, as below.\n' +
  'Changed here: m3_compile.c leaves out operators on 64-bit values.\n\n' +
  `${PACKAGE}, which packages them:\n`;

export class Wasm3Error extends Error {
  override name = 'Wasm3Error';
}

export interface VendorOptions {
  readonly root: string;
  readonly say?: (message: string) => void;
  /** Another checkout's source folder; default: the environment's WASM3_DIR. */
  readonly override?: string;
}

/** The folder with wasm3's sources, fetched if need be. */
export function vendorWasm3(options: VendorOptions): string {
  const override = options.override ?? process.env['WASM3_DIR'];
  if (override) return checkOverride(resolve(override));
  const folder = join(options.root, 'firmware', 'wasm3');
  const stamp = join(folder, 'VERSION');
  const identity = `${PACKAGE}@${VERSION} sha512-${SHA512}, 32-bit operators\n`;
  const isVendored = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === identity;
  if (isVendored()) return folder;

  options.say?.(`fetching wasm3's sources: npm pack ${PACKAGE}@${VERSION}`);
  const tarball = fetchTarball(options.root);
  // Written aside and renamed: commands that run side by side never see half of it.
  const aside = `${folder}.${process.pid}`;
  mkdirSync(aside, { recursive: true });
  for (const [path, contents] of readTar(gunzipSync(tarball))) {
    if (!WANTED.test(path) || UNWANTED.test(path)) continue;
    writeFileSync(join(aside, basename(path)), adapt(basename(path), contents));
  }
  writeFileSync(join(aside, 'VERSION'), identity);
  if (isVendored()) rmSync(aside, { recursive: true });
  else {
    rmSync(folder, { recursive: true, force: true });
    renameSync(aside, folder);
  }
  return folder;
}

function adapt(name: string, contents: Uint8Array): string | Uint8Array {
  const text = () => Buffer.from(contents).toString('utf8');
  if (name === 'LICENSE') return LICENCE_NOTICE + text();
  return name === 'm3_compile.c' ? text().replace(WIDE_OPERATOR, RESERVED) : contents;
}

function checkOverride(folder: string): string {
  if (existsSync(join(folder, 'wasm3.h'))) return folder;
  throw new Wasm3Error(`WASM3_DIR: ${folder} has no wasm3.h; give wasm3's source folder`);
}

function fetchTarball(root: string): Buffer {
  const folder = join(root, 'build', 'wasm3');
  const path = join(folder, `${PACKAGE}-${VERSION}.tgz`);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(path)) {
    const args = ['pack', `${PACKAGE}@${VERSION}`, '--pack-destination', folder];
    if (!runNpm([...args, '--prefer-offline', '--loglevel=error'], root) || !existsSync(path)) {
      throw new Wasm3Error(
        `npm pack ${PACKAGE}@${VERSION} failed: wasm3's sources are fetched once and need the ` +
          'network then; or set WASM3_DIR to a wasm3 source folder',
      );
    }
  }
  const tarball = readFileSync(path);
  const hash = createHash('sha512').update(tarball).digest('base64');
  if (hash !== SHA512) {
    rmSync(path);
    throw new Wasm3Error(`${basename(path)}: sha512 is ${hash}, not the pinned ${SHA512}`);
  }
  return tarball;
}

const TAR_BLOCK_BYTES = 512;

/** The regular files of a ustar archive. Its bytes are trusted: their hash is pinned. */
function* readTar(archive: Uint8Array): Generator<[path: string, contents: Uint8Array]> {
  const text = (offset: number, bytes: number) =>
    Buffer.from(archive.subarray(offset, offset + bytes))
      .toString('utf8')
      .replace(/\0.*$/s, '');
  for (let at = 0; at + TAR_BLOCK_BYTES <= archive.length; ) {
    const path = text(at, 100);
    if (path === '') return;
    const bytes = Number.parseInt(text(at + 124, 12), 8);
    const start = at + TAR_BLOCK_BYTES;
    if (text(at + 156, 1) === '0') yield [path, archive.subarray(start, start + bytes)];
    at = start + Math.ceil(bytes / TAR_BLOCK_BYTES) * TAR_BLOCK_BYTES;
  }
}
