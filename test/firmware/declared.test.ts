/**
 * Every kind of value that a declaration can ask for, through codegen, the grammar, the parsers and
 * the limits into the args struct. The clock stands at Sunday 22 November 2026, 09:30.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadToolSet } from '../../codegen/index.ts';
import { toolsOf } from './fixture.ts';
import { compiler, withCompiler } from './native.ts';
import { runTurn } from './turn.ts';
import type { Turn } from './turn.ts';

type Schema = Record<string, unknown>;
const BEFORE = 'do it ';

/** `words` said for the first param of a tool of these properties. */
function say(properties: Record<string, Schema>, words: string): Turn {
  const tools = toolsOf({ do_it: properties });
  const param = tools.tools[0]!.params[0]!.name;
  return runTurn(tools, BEFORE + words, ['do_it', `do_it.${param}`, `'${words}'`, 'end']);
}

/** The args struct, which holds what the answer says; each value has the span of the words. */
function givenBy(properties: Record<string, Schema>, words: string): Record<string, unknown> {
  const { answer, args } = say(properties, words);
  expect(answer.range).toBe(undefined);
  expect(answer.outcome).toBe('calls');
  const [call] = answer.calls;
  for (const name of Object.keys(call!.arguments)) {
    expect(call!.spans[name]).toEqual([BEFORE.length, BEFORE.length + words.length]);
    const value = args[0]![name];
    const close = typeof value === 'number' ? expect.closeTo(value, 4) : value;
    expect(call!.arguments[name]).toEqual(close);
  }
  return args[0]!;
}

const number = (more: Schema): Schema => ({ type: 'number', ...more });
const integer = (minimum: number, maximum: number, more: Schema = {}): Schema => ({
  type: 'integer',
  minimum,
  maximum,
  ...more,
});
const level = integer(0, 100, { unit: 'percent' });
const louder = integer(-100, 100, { unit: 'percent', format: 'change' });
const warmer = number({ unit: 'celsius', format: 'change', minimum: -5, maximum: 5 });
const days: Schema = { type: 'integer', format: 'weekdays' };
const code: Schema = { type: 'string', format: 'digits' };

describe.skipIf(compiler === null)(`one value, ${withCompiler}`, () => {
  it.each<[string, Schema, string, unknown]>([
    ['a percentage', level, '40%', 40],
    ['a percentage', level, 'forty percent', 40],
    ['a level', level, 'half', 50],
    ['a level', level, 'max', 100],
    ['a level', level, 'full', 100],
    ['a level', level, 'the lowest', 0],
    ['a level', level, 'three quarters', 75],
    ['a level that is no whole number', level, 'a third', 33],
    ["a level within the field's own limits", integer(5, 90, { unit: 'percent' }), 'max', 90],
    ['a temperature', number({ unit: 'celsius' }), '21.5 degrees', 21.5],
    ['a temperature', number({ unit: 'celsius' }), '68 degrees fahrenheit', 20],
    ['a distance', number({ unit: 'km' }), 'two miles', 3.218688],
    ['a distance', integer(0, 9000, { unit: 'm' }), '1.5 km', 1500],
    ['a weight', number({ unit: 'kg' }), '150 pounds', 68.038856],
    ['money', number({}), '$20 and 43 cents', 20.43],
    ['money', integer(0, 500), 'twenty euros', 20],
    ['a change', louder, 'up by ten', 10],
    ['a change', louder, 'down 5 percent', -5],
    ['a change', louder, 'a bit louder', 10],
    ['a change', louder, 'quieter', -10],
    ['a change', louder, 'minus fifteen', -15],
    ['a change that has no down', { ...louder, minimum: 0 }, 'fifteen', 15],
    ['a change', warmer, 'two and a half degrees warmer', 2.5],
    ['a change of another scale', warmer, '9 degrees fahrenheit cooler', -5],
    ['days', days, 'every weekday', 0b0011111],
    ['days', days, 'weekends', 0b1100000],
    ['days', days, 'mondays and thursdays', 0b0001001],
    ['days', days, 'monday to wednesday', 0b0000111],
    ['days', days, 'daily', 0b1111111],
    ['a code', code, 'oh seven double five', '0755'],
    ['a phone number', code, '+44 20 7946 0018', '+442079460018'],
    ['a code of the most figures', code, '123456789012345678', '123456789012345678'],
  ])('%s: %j, "%s"', (_what, schema, words, value) => {
    const given = givenBy({ value: schema }, words)['value'];
    expect(given).toEqual(typeof value === 'number' ? expect.closeTo(value, 4) : value);
  });

  it.each<[string, Record<string, Schema>, string, Record<string, unknown>]>([
    ['a time from now', clock(''), 'in 20 minutes', { hour: 9, minute: 50 }],
    ['a time from now', clock(''), 'an hour and a half from now', { hour: 11, minute: 0 }],
    [
      'hours and minutes from one to another',
      { ...clock('from_', 'quiet'), ...clock('to_', 'quiet') },
      'from 22:30 to 7',
      { from_hour: 22, from_minute: 30, to_hour: 7, to_minute: 0 },
    ],
    [
      'an end that is said for both',
      {
        from_hour: integer(0, 23, { composite: 'x' }),
        to_hour: integer(0, 23, { composite: 'x' }),
      },
      '2 to 4 pm',
      { from_hour: 14, to_hour: 16 },
    ],
    ['times', ends('time'), 'between 2 and 4:30', { start: '14:00:00', end: '16:30:00' }],
    ['days', ends('date'), 'july 13 to 15', { start: '2027-07-13', end: '2027-07-15' }],
    ['days', ends('date'), 'from monday to friday', { start: '2026-11-23', end: '2026-11-27' }],
    [
      'points of time',
      ends('date-time'),
      'tomorrow from 2 to 4 pm',
      { start: '2026-11-23T14:00:00', end: '2026-11-23T16:00:00' },
    ],
  ])('fills several fields, nothing left or twice: %s, %j, "%s"', (_what, schema, words, value) => {
    expect(givenBy(schema, words)).toEqual(value);
  });
});

function clock(stem: string, composite?: string): Record<string, Schema> {
  const more = composite === undefined ? {} : { composite };
  return { [`${stem}hour`]: integer(0, 23, more), [`${stem}minute`]: integer(0, 59, more) };
}

function ends(format: string): Record<string, Schema> {
  const end = { type: 'string', format, composite: 'span' };
  return { start: end, end };
}

describe.skipIf(compiler === null)(`what can't be, ${withCompiler}`, () => {
  const refused = (properties: Record<string, Schema>, words: string) => {
    const { answer } = say(properties, words);
    expect(answer.outcome).toBe('out_of_range');
    expect(answer.calls[0]!.arguments).toEqual({});
    return answer.range;
  };

  it.each<[Schema, string, Record<string, unknown>]>([
    [level, '130%', { value: 130, minimum: 0, maximum: 100 }],
    [
      integer(10, 50, { multipleOf: 5 }),
      '12',
      { value: 12, minimum: 10, maximum: 50, multipleOf: 5 },
    ],
    [
      number({ minimum: -1, maximum: 1, multipleOf: 0.25 }),
      '0.3',
      { value: 0.3, minimum: -1, maximum: 1, multipleOf: 0.25 },
    ],
    [{ type: 'integer', maximum: 9 }, '10', { value: 10, maximum: 9 }],
    [{ type: 'integer' }, '2.5', { value: 2.5 }],
    [warmer, '20 degrees warmer', { value: 20, minimum: -5, maximum: 5 }],
    [louder, 'ten', { value: 'ten', minimum: -100, maximum: 100 }],
    [louder, 'max', { value: 'max', minimum: -100, maximum: 100 }],
    [level, 'up by ten', { value: 'up by ten', minimum: 0, maximum: 100 }],
    [number({ unit: 'km', minimum: 1 }), '5 minutes', { value: '5 minutes', minimum: 1 }],
    [days, 'every other week', { value: 'every other week', minimum: 1, maximum: 127 }],
    [days, 'monthly', { value: 'monthly', minimum: 1, maximum: 127 }],
    [code, 'the usual one', { value: 'the usual one' }],
    [code, '1234567890123456789', { value: '1234567890123456789' }],
    [{ ...code, maxLength: 4 }, '12345', { value: '12345' }],
    [{ ...code, minLength: 4 }, 'one two three', { value: 'one two three' }],
    [{ ...code, pattern: '^0' }, 'one two three', { value: 'one two three' }],
  ])('%j: "%s" is %j', (schema, words, range) => {
    expect(refused({ value: schema }, words)).toEqual({ tool: 'do_it', param: 'value', ...range });
  });

  it('a range whose end is past its field, or that is none', () => {
    const schema = { ...clock('from_', 'x'), ...clock('to_', 'x') };
    schema['to_hour'] = integer(0, 20, { composite: 'x' });
    const { answer } = say(schema, '7 pm to 9 pm');
    expect(answer.range).toEqual({
      tool: 'do_it',
      param: 'to_hour',
      value: 21,
      minimum: 0,
      maximum: 20,
    });
    expect(refused(ends('time'), 'at 7')).toMatchObject({ param: 'start', value: 'at 7' });
    expect(refused(ends('date'), '2 to 4 pm')).toMatchObject({ value: '2 to 4 pm' });
    expect(refused(ends('date-time'), 'july 13 to 15')).toMatchObject({ value: 'july 13 to 15' });
  });
});

describe.skipIf(compiler === null)(`the watch's own tools, ${withCompiler}`, () => {
  const cacheFolder = mkdtempSync(join(tmpdir(), 'bodkin-declared-'));
  afterAll(() => rmSync(cacheFolder, { recursive: true }));
  const watch = loadToolSet('examples/watch/watch.tools.ts', { cacheFolder, warn: () => {} });

  it.each<[string, string, string, Record<string, unknown>]>([
    ['brightness half', 'set_brightness.level', 'half', { level: 50 }],
    ['volume to max', 'set_volume.level', 'max', { level: 100 }],
    ['volume to a quarter', 'set_volume.level', 'a quarter', { level: 25 }],
    ['alarm in 20 minutes', 'set_alarm.time', 'in 20 minutes', { hour: 9, minute: 50 }],
    ['remind me in an hour', 'add_reminder.time', 'in an hour', { hour: 10, minute: 30 }],
  ])('"%s"', (text, param, words, given) => {
    const [tool] = param.split('.');
    const { answer, args } = runTurn(watch, text, [tool!, param, `'${words}'`, 'end']);
    expect(answer.calls[0]).toMatchObject({ name: tool, arguments: given });
    expect(args[0]).toEqual(given);
  });
});
