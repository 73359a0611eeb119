/**
 * Code and tables of the values on a Cortex-M33, in bytes: those that the runtime links, and all.
 *
 *     npx tsx tools/values/size.ts
 *
 * gcc -Os as for boards, one language, without what the C library and libgcc add.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { valueSources } from './driver.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COMPILER = 'arm-none-eabi-gcc';
const FLAGS = ['-mcpu=cortex-m33', '-mthumb', '-std=c99', '-Os', '-ffunction-sections'];

export function hasArmCompiler(): boolean {
  return spawnSync(COMPILER, ['--version']).status === 0;
}

/** The functions of values.h: every one, and those that the runtime calls. */
export function valueFunctions(): { all: string[]; linked: string[] } {
  const named = (source: string) => [
    ...new Set([...source.matchAll(/\b(bodkin_value_\w+)\(/g)].map((match) => match[1] ?? '')),
  ];
  const firmware = join(ROOT, 'firmware');
  const runtime = readdirSync(firmware)
    .filter((name) => name.endsWith('.c'))
    .map((name) => readFileSync(join(firmware, name), 'utf8'))
    .join('\n');
  const all = named(readFileSync(join(firmware, 'values/values.h'), 'utf8')).filter(
    (name) => name !== 'bodkin_value_error',
  );
  return { all, linked: named(runtime).filter((name) => all.includes(name)) };
}

/** Bytes of flash that these functions and what they call take. */
export function measureSize(functions: readonly string[]): number {
  const folder = join(ROOT, 'build/values');
  mkdirSync(folder, { recursive: true });
  const program = join(folder, 'size.elf');
  execFileSync(COMPILER, [
    ...FLAGS,
    '-fdata-sections',
    '-nostdlib',
    '-Wl,--gc-sections,--unresolved-symbols=ignore-all,--entry=0',
    ...functions.map((name) => `-Wl,--undefined=${name}`),
    ...valueSources(),
    '-o',
    program,
  ]);
  const table = execFileSync('arm-none-eabi-size', [program], { encoding: 'utf8' });
  const [text = 0, data = 0] = (table.split('\n')[1] ?? '').trim().split(/\s+/).map(Number);
  return text + data;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { all, linked } = valueFunctions();
  console.log(`${measureSize(linked)} bytes for what the runtime calls: ${linked.join(', ')}`);
  console.log(`${measureSize(all)} bytes for all of values.h`);
}
