import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { emitCpp, emitRust, emitScaffold, loadToolSet } from '../../codegen/index.ts';
import { COMPILERS, has, run, STRICT } from './native.ts';

/** Handlers in C, C++ and Rust, with the compilers that are here. */
const CASES = 'test/codegen/cases';
const HAS_RUST = has('rustc');
const folder = mkdtempSync(join(tmpdir(), 'bodkin-languages-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(COMPILERS.length === 0)('with a C compiler', () => {
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

  test.skipIf(!HAS_RUST)('Rust reads the very structs, and its handler takes the place', () => {
    const toolSet = loadToolSet('examples/watch/watch.tools.ts');
    writeFileSync(join(folder, 'watch_tools.rs'), emitRust(toolSet));
    writeFileSync(join(folder, 'handlers.rs'), RUST);
    writeFileSync(join(folder, 'rust-main.c'), MAIN);
    const library = join(folder, 'libhandlers.a');
    const rust = [
      '--edition',
      '2021',
      '--crate-type',
      'staticlib',
      '-D',
      'warnings',
      '-o',
      library,
    ];
    run('rustc', [...rust, join(folder, 'handlers.rs')]);
    const program = join(folder, 'rust-main');
    const sources = [join(folder, 'rust-main.c'), 'examples/watch/watch.tools.c'];
    const whole = ['-Wl,--whole-archive', library, '-Wl,--no-whole-archive'];
    const system = ['-lpthread', '-ldl', '-lm', '-lgcc_s'];
    const flags = [...STRICT, '-Iexamples/watch', ...sources, ...whole, ...system];
    run(COMPILERS[0], [...flags, '-o', program]);
    expect(run(program, []).toString()).toBe('handled 42\n');
  });

  test.skipIf(!HAS_RUST)('Rust accepts lists and every kind', () => {
    for (const name of ['arrays-of-scalars', 'kinds-every', 'no-parameters']) {
      const input = readdirSync(join(CASES, name)).find((file) => file.startsWith('tools.')) ?? '';
      const source = join(folder, `${name.replaceAll('-', '_')}.rs`);
      const toolSet = loadToolSet(join(CASES, name, input), { cacheFolder: folder });
      writeFileSync(source, emitRust(toolSet));
      const flags = ['--edition', '2021', '--crate-type', 'lib', '--emit', 'metadata'];
      run('rustc', [...flags, '-D', 'warnings', '-o', `${source}.rmeta`, source]);
    }
  });
});

const RUST = `mod watch_tools;
use core::ffi::c_void;
use watch_tools::*;

#[no_mangle]
pub extern "C" fn on_set_alarm(args: &SetAlarmArgs, _user: *mut c_void) -> i32 {
    let is_right = args.hour() == Some(7)
        && args.minute() == Some(30)
        && args.repeat() == Some(SetAlarmRepeat::Custom)
        && args.days() == [SetAlarmDays::Monday, SetAlarmDays::Friday]
        && args.smart() == Some(true)
        && args.tone().is_none();
    if is_right { 42 } else { -101 }
}

const _: OnSetAlarm = on_set_alarm;
`;

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
