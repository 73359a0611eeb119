import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { buildTables, emitC, encodeTables, loadToolSet } from '../../codegen/index.ts';
import { nameSet } from '../../codegen/identifiers.ts';
import { elfSections } from './elf.ts';
import type { ElfSection } from './elf.ts';
import { COMPILERS, has, run, STRICT } from './native.ts';

/** Compiles generated C with the compilers that are here and reads its tables back. */
const HAS_TIDY = has('clang-tidy');
const HAS_ARM = has('arm-none-eabi-gcc');
/** All but opinions: the table's rows are numbers, and names are the team's. */
const TIDY_CHECKS = [
  'bugprone-*',
  'cert-*',
  'clang-analyzer-*',
  'misc-*',
  'performance-*',
  'portability-*',
  'readability-*',
  '-bugprone-easily-swappable-parameters',
  '-readability-magic-numbers',
  '-readability-uppercase-literal-suffix',
];
const THUMB = [
  '--target=thumbv7em-none-eabi',
  '-mcpu=cortex-m4',
  '-ffreestanding',
  '-Os',
  '-fdata-sections',
];
/** What docs/tables.md measured for the same messages. */
const NANOPB_BYTES = 3092;
const CASES = 'test/codegen/cases';
const declarations = [
  'examples/watch/watch.tools.ts',
  ...readdirSync(CASES)
    .sort()
    .filter((name) => readdirSync(join(CASES, name)).includes('expected.c'))
    .map((name) =>
      join(
        CASES,
        name,
        readdirSync(join(CASES, name)).find((file) => file.startsWith('tools.')) ?? '',
      ),
    ),
];
const folder = mkdtempSync(join(tmpdir(), 'bodkin-native-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(COMPILERS.length === 0)('with a C compiler', () => {
  test.each(declarations)('%s: the compiled tables are the block, byte for byte', (path) => {
    const toolSet = loadToolSet(path, { cacheFolder: join(folder, 'declarations') });
    const { header, source, instance } = nameSet(toolSet);
    for (const file of emitC(toolSet)) writeFileSync(join(folder, file.path), file.contents);
    writeFileSync(join(folder, 'dump.c'), dumper(header, instance));
    const program = join(folder, 'dump');
    run(COMPILERS[0], [
      ...STRICT,
      `-I${folder}`,
      join(folder, 'dump.c'),
      join(folder, source),
      '-o',
      program,
    ]);
    const compiled = run(program, []);
    expect(compiled.toString('hex')).toBe(
      Buffer.from(encodeTables(buildTables(toolSet))).toString('hex'),
    );
  });

  test.each(COMPILERS)('%s: C and C++ accept the watch', (compiler) => {
    const flags = [...STRICT, '-Iexamples/watch', '-c', '-o', join(folder, 'watch.o')];
    run(compiler, [...flags, 'examples/watch/watch.tools.c']);
    run(compiler, [...flags, '-DBODKIN_NO_NAMES', 'examples/watch/watch.tools.c']);
    writeFileSync(
      join(folder, 'use.cpp'),
      '#include "watch.tools.h"\nint use = BODKIN_TABLES_ABI;\n',
    );
    const cpp = ['-x', 'c++', '-Wall', '-Wextra', '-Werror', '-Ifirmware', '-Iexamples/watch'];
    run(compiler, [...cpp, '-c', join(folder, 'use.cpp'), '-o', join(folder, 'use.o')]);
  });

  test.skipIf(!HAS_TIDY)('clang-tidy has nothing against the watch, patterns and lists', () => {
    const cases = ['patterns-and-steps', 'enum-numbers', 'nested-object-optional'];
    const { stdout, status } = spawnSync('clang-tidy', [
      '--quiet',
      `--checks=${TIDY_CHECKS.join(',')}`,
      '--warnings-as-errors=*',
      'examples/watch/watch.tools.c',
      ...cases.map((name) => writeC(declarations.find((path) => path.includes(`/${name}/`))!)),
      '--',
      '-std=c99',
      '-Ifirmware',
    ]);
    expect(stdout.toString()).toBe('');
    expect(status).toBe(0);
  });

  test.each([...COMPILERS, ...(HAS_ARM ? ['arm-none-eabi-gcc'] : [])])(
    '%s accepts what every case gives',
    (compiler) => {
      const sources = declarations.map(writeC);
      expect(sources.length).toBeGreaterThan(40);
      run(compiler, [...STRICT, '-fsyntax-only', ...sources]);
    },
  );

  test.skipIf(!HAS_ARM)('arm-none-eabi-gcc puts nothing in RAM', () => {
    const arm = ['-mcpu=cortex-m4', '-mthumb', '-Os', '-c', '-o', join(folder, 'arm.o')];
    run('arm-none-eabi-gcc', [...STRICT, ...arm, 'examples/watch/watch.tools.c']);
    const sections = elfSections(readFileSync(join(folder, 'arm.o')));
    expect(sections.filter(({ isWritable, bytes }) => isWritable && bytes > 0)).toEqual([]);
  });

  const TARGETS = [
    { compiler: 'gcc', flags: ['-fno-pic'] },
    { compiler: 'clang', flags: ['-fno-pic'] },
    { compiler: 'clang', flags: THUMB },
  ].filter(({ compiler }) => COMPILERS.includes(compiler));
  test.each(TARGETS)('$compiler $flags: nothing is in RAM', ({ compiler, flags }) => {
    const sections = compileWatch(compiler, flags);
    const writable = sections.filter(({ isWritable, bytes }) => isWritable && bytes > 0);
    expect(writable).toEqual([]);
  });

  test.skipIf(!COMPILERS.includes('clang'))(
    'a tool takes 8 bytes and 4 for its handler, a field 6, on Thumb',
    () => {
      const sections = compileWatch('clang', THUMB);
      const bytes = new Map(sections.map((section) => [section.name, section.bytes]));
      const { tools, fields } = buildTables(loadToolSet('examples/watch/watch.tools.ts'));
      expect(bytes.get('.rodata.tools')).toBe(8 * tools.length);
      expect(bytes.get('.rodata.handlers')).toBe(4 * tools.length);
      expect(bytes.get('.rodata.fields')).toBe(6 * fields.length);
      expect(romBytes(sections)).toBe(4096);
      const ofFields = ['fields', 'enum_counts', 'int_limits', 'num_limits', 'checks', 'edges'];
      const fieldBytes = ofFields.reduce(
        (sum, name) => sum + (bytes.get(`.rodata.${name}`) ?? 0),
        0,
      );
      expect(fieldBytes / fields.length).toBeLessThanOrEqual(12);
    },
  );

  test.skipIf(!COMPILERS.includes('clang'))(
    'without names they are half of what nanopb takes',
    () => {
      const bytes = romBytes(compileWatch('clang', [...THUMB, '-DBODKIN_NO_NAMES']));
      expect(bytes).toBe(1471);
      expect(bytes).toBeLessThanOrEqual(NANOPB_BYTES / 2);
    },
  );
});

/** The C of a declaration in a folder of its own; the path of its source. */
function writeC(declaration: string): string {
  const toolSet = loadToolSet(declaration, { cacheFolder: join(folder, 'declarations') });
  const own = mkdtempSync(join(folder, 'case-'));
  for (const file of emitC(toolSet)) writeFileSync(join(own, file.path), file.contents);
  return join(own, nameSet(toolSet).source);
}

function romBytes(sections: readonly ElfSection[]): number {
  const rom = sections.filter(({ name }) => name.startsWith('.rodata'));
  return rom.reduce((sum, { bytes }) => sum + bytes, 0);
}

function compileWatch(compiler: string, flags: readonly string[]): readonly ElfSection[] {
  const object = join(folder, 'rom.o');
  const source = 'examples/watch/watch.tools.c';
  run(compiler, [...STRICT, ...flags, '-Iexamples/watch', '-c', '-o', object, source]);
  return elfSections(readFileSync(object));
}

/** A program that writes the block's bytes from the compiled tables. */
function dumper(header: string, instance: string): string {
  return `#include "${header}"
#include <stddef.h>
#include <stdio.h>

static size_t written;
static void put(const void *bytes, size_t count)
{
    if (count > 0) written += fwrite(bytes, 1, count, stdout);
}
static void align(void)
{
    while (written % 4 != 0) put("", 1);
}

int main(void)
{
    const struct bodkin_tools *t = &${instance};
    uint16_t names = 0, ints = 0, nums = 0;
    uint32_t strings = 0, end;
    for (int i = 0; i < t->enum_count; i++) names = (uint16_t)(names + t->enum_counts[i]);
    for (int i = 0; i < t->field_count; i++) {
        const struct bodkin_field *f = &t->fields[i];
        const int storage = f->kind_storage >> 4;
        const int detail = f->detail_role & BODKIN_NO_LIMITS;
        if (detail == BODKIN_NO_LIMITS) continue;
        if (storage == BODKIN_STORAGE_F32) {
            if (detail >= nums) nums = (uint16_t)(detail + 1);
        } else if (storage >= BODKIN_STORAGE_I8 && storage <= BODKIN_STORAGE_U32) {
            if (detail >= ints) ints = (uint16_t)(detail + 1);
        }
    }
#define SPAN(offset) \\
    for (end = (offset); t->names.strings[end] != 0; end++) {} \\
    if (end + 1 > strings) strings = end + 1;
    for (int i = 0; i < t->tool_count; i++) { SPAN(t->names.tools[i]) }
    for (int i = 0; i < t->field_count; i++) { SPAN(t->names.fields[i]) }
    for (int i = 0; i < names; i++) { SPAN(t->names.enum_values[i]) }
    const uint16_t zero = 0;
    put(&t->abi, 4);
    put(t->hash, 8);
    put(&t->tool_count, 2);
    put(&t->field_count, 2);
    put(&t->enum_count, 2);
    put(&t->head_count, 2);
    put(&names, 2);
    put(&ints, 2);
    put(&nums, 2);
    put(&t->check_count, 2);
    put(&t->edge_count, 2);
    put(&zero, 2);
    put(&strings, 4);
    put(t->tools, sizeof *t->tools * t->tool_count);
    put(t->fields, sizeof *t->fields * t->field_count);
    align();
    put(t->enum_counts, t->enum_count);
    align();
    put(t->int_limits, sizeof *t->int_limits * ints);
    put(t->num_limits, sizeof *t->num_limits * nums);
    put(t->checks, sizeof *t->checks * t->check_count);
    put(t->edges, sizeof *t->edges * t->edge_count);
    put(t->names.tools, sizeof *t->names.tools * t->tool_count);
    align();
    put(t->names.fields, sizeof *t->names.fields * t->field_count);
    align();
    put(t->names.enum_values, sizeof *t->names.enum_values * names);
    align();
    put(t->names.strings, strings);
    align();
    return 0;
}
`;
}
