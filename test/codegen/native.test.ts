import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  buildTables,
  emitC,
  emitCpp,
  emitScaffold,
  encodeTables,
  loadToolSet,
} from '../../codegen/index.ts';
import { nameSet } from '../../codegen/identifiers.ts';
import { elfSections } from './elf.ts';
import type { ElfSection } from './elf.ts';

/** Compiles generated C with the compilers that are here and reads its tables back. */
const STRICT = ['-std=c99', '-Wall', '-Wextra', '-Werror', '-pedantic', '-Ifirmware'];
const COMPILERS = ['gcc', 'clang'].filter((name) => spawnSync(name, ['--version']).status === 0);
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

  test('a project links before it has handlers, and a scaffold gives it all of them', () => {
    const main = join(folder, 'main.c');
    writeFileSync(main, MAIN);
    const sources = [main, 'examples/watch/watch.tools.c'];
    const program = join(folder, 'main');
    run(COMPILERS[0], [...STRICT, '-Iexamples/watch', ...sources, '-o', program]);
    expect(run(program, []).toString()).toBe('handled -20\n');

    const scaffold = join(folder, 'watch.handlers.c');
    writeFileSync(scaffold, emitScaffold(loadToolSet('examples/watch/watch.tools.ts')));
    run(COMPILERS[0], [...STRICT, '-Iexamples/watch', ...sources, scaffold, '-o', program]);
    expect(run(program, []).toString()).toBe(
      'set_alarm hour=7 minute=30 repeat=custom days=monday days=friday smart=true\nhandled 0\n',
    );
  });

  test.each(COMPILERS)('%s: C++ sees optionals, string views and scoped enums', (compiler) => {
    const toolSet = loadToolSet('examples/watch/watch.tools.ts');
    writeFileSync(join(folder, 'watch.tools.hpp'), emitCpp(toolSet));
    const source = join(folder, 'view.cpp');
    writeFileSync(source, VIEW);
    const flags = ['-std=c++20', '-Wall', '-Wextra', '-Werror', '-pedantic', '-Ifirmware'];
    const program = join(folder, 'view');
    const cpp = compiler.replace('gcc', 'g++').replace('clang', 'clang++');
    run(cpp, [...flags, `-I${folder}`, '-Iexamples/watch', source, '-o', program]);
    expect(run(program, []).toString()).toBe(
      '7:30 custom, 2 days, last friday, tone absent; mum\n',
    );
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

function romBytes(sections: readonly ElfSection[]): number {
  const rom = sections.filter(({ name }) => name.startsWith('.rodata'));
  return rom.reduce((sum, { bytes }) => sum + bytes, 0);
}

const VIEW = `#include "watch.tools.hpp"
#include <cstdio>

int main()
{
    set_alarm_args_t args = {};
    args.has = SET_ALARM_HAS_HOUR | SET_ALARM_HAS_MINUTE | SET_ALARM_HAS_REPEAT
        | SET_ALARM_HAS_DAYS;
    args.hour = 7;
    args.minute = 30;
    args.repeat = SET_ALARM_REPEAT_CUSTOM;
    args.days.count = 2;
    args.days.items[1] = SET_ALARM_DAYS_FRIDAY;
    const watch::set_alarm alarm(args);
    send_message_args_t message = {};
    message.has = SEND_MESSAGE_HAS_CONTACT;
    message.contact[0] = 'm';
    message.contact[1] = 'u';
    message.contact[2] = 'm';
    std::printf("%d:%d %s, %d days, last %s, tone %s; %s\\n", alarm.hour, alarm.minute,
        alarm.repeat == watch::set_alarm::repeat_value::custom ? "custom" : "?",
        static_cast<int>(alarm.days.size()),
        alarm.days[1] == watch::set_alarm::days_value::friday ? "friday" : "?",
        alarm.tone ? "given" : "absent", watch::send_message(message).contact.data());
    return 0;
}
`;

function compileWatch(compiler: string, flags: readonly string[]): readonly ElfSection[] {
  const object = join(folder, 'rom.o');
  const source = 'examples/watch/watch.tools.c';
  run(compiler, [...STRICT, ...flags, '-Iexamples/watch', '-c', '-o', object, source]);
  return elfSections(readFileSync(object));
}

/** Calls the handler of set_alarm as bodkin_dispatch does. */
const MAIN = `#include "watch.tools.h"
#include <stdio.h>
#include <string.h>

int main(void)
{
    const set_alarm_args_t args = {
        .has = SET_ALARM_HAS_HOUR | SET_ALARM_HAS_MINUTE | SET_ALARM_HAS_REPEAT
            | SET_ALARM_HAS_DAYS | SET_ALARM_HAS_SMART,
        .hour = 7, .minute = 30, .repeat = SET_ALARM_REPEAT_CUSTOM, .smart = true,
        .days = { .count = 2, .items = { SET_ALARM_DAYS_MONDAY, SET_ALARM_DAYS_FRIDAY } },
    };
    const struct bodkin_names *names = &watch_tools.names;
    int tool = 0;
    while (strcmp(names->strings + names->tools[tool], "set_alarm") != 0) tool++;
    printf("handled %d\\n", watch_tools.handlers[tool](&args, NULL));
    return 0;
}
`;

function run(command: string, args: readonly string[]): Buffer {
  const { status, stdout, stderr } = spawnSync(command, args);
  expect(stderr.toString(), `${command} ${args.join(' ')}`).toBe('');
  expect(status).toBe(0);
  return stdout;
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
