/** The firmware with wasm3, compiled for this computer: sanitized, wasm3 itself as it is. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { ROOT } from '../../tools/paths.ts';
import { vendorWasm3 } from '../../tools/wasm3.ts';
import {
  buildProgram,
  compiler,
  runProgram,
  runtimeSources,
  sourcesOf,
} from '../firmware/native.ts';

/** The kernels under wasm3, which runtimeSources leaves out. */
const WASM3 = /^(kernels_(module|wasm3)|wasm3_\w+)\.c$/;
const LIMITS = 'firmware/wasm3_config.h';

/** The lines that the console of boards/host prints. */
export function runNativeConsole(
  image: Uint8Array,
  tables: Uint8Array,
  options: { readonly now: string; readonly utterances: readonly string[] },
): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'bodkin-native-'));
  const [imagePath, tablesPath] = [join(folder, 'image'), join(folder, 'tables')];
  writeFileSync(imagePath, image);
  writeFileSync(tablesPath, tables);
  const kernels = readdirSync(join(ROOT, 'firmware')).filter((name) => WASM3.test(name));
  const sources = [
    ...runtimeSources(),
    ...kernels.map((name) => `firmware/${name}`),
    ...sourcesOf('boards/host'),
    ...wasm3Objects(),
  ];
  const program = buildProgram('console', sources);
  const input = options.utterances.map((text) => `${text}\n`).join('');
  return runProgram(program, [imagePath, tablesPath, '--now', options.now], input).lines;
}

/** Paths from the root, as the sources of a program are. */
function wasm3Objects(): string[] {
  const folder = vendorWasm3({ root: ROOT });
  const sources = readdirSync(folder).filter((name) => name.endsWith('.c'));
  const hash = createHash('sha256').update(readFileSync(join(ROOT, LIMITS)));
  for (const name of sources) hash.update(readFileSync(join(folder, name)));
  const out = join(ROOT, 'build', 'native', `wasm3-${hash.digest('hex').slice(0, 16)}`);
  mkdirSync(out, { recursive: true });
  return sources.map((name) => {
    const object = join(out, `${basename(name, '.c')}.o`);
    if (!existsSync(object)) {
      const flags = [
        '-std=c99',
        '-O2',
        '-w',
        '-ffp-contract=off',
        '-include',
        LIMITS,
        '-Ifirmware',
      ];
      const args = [...flags, '-c', join(folder, name), '-o', object];
      const { status, stderr } = spawnSync(compiler ?? 'cc', args, { cwd: ROOT, encoding: 'utf8' });
      if (status !== 0) throw new Error(`${name} does not compile:\n${stderr}`);
    }
    return relative(ROOT, object);
  });
}
