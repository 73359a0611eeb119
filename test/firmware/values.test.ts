/** Words to typed arguments: the clock stands at Sunday 22 November 2026, 09:30. */
import { describe, expect, it } from 'vitest';
import { toolsOf } from './fixture.ts';
import { compiler, withCompiler } from './native.ts';
import { runTurn } from './turn.ts';
import type { Turn } from './turn.ts';

type Schema = Record<string, Record<string, unknown>>;

/** A tool of these properties whose first param, of the given name, is said as `words`. */
function say(properties: Schema, param: string, words: string): Turn {
  const script = ['do_it', `do_it.${param}`, `'${words}'`, 'end'];
  return runTurn(toolsOf({ do_it: properties }), words, script);
}

/** The arguments, alike in JSON and in the args struct; or what is out of range. */
function argumentsOf(turn: Turn): unknown {
  const { answer, args } = turn;
  if (answer.range !== undefined) {
    const { tool, param, value } = answer.range;
    return { tool, param, value };
  }
  if (answer.outcome !== 'calls') return answer.outcome;
  const given = answer.calls[0]!.arguments;
  expect(args[0]).toEqual(
    Object.fromEntries(
      Object.entries(given).map(([name, value]) => [
        name,
        typeof value === 'number' ? expect.closeTo(value, 4) : value,
      ]),
    ),
  );
  return given;
}

const outOf = (param: string, value: number | string) => ({ tool: 'do_it', param, value });

const hour = { type: 'integer', minimum: 0, maximum: 23 };
const minute = { type: 'integer', minimum: 0, maximum: 59 };
const hours = { type: 'integer', minimum: 0, maximum: 99 };
const clock: Schema = { hour, minute };
const parts: Schema = { hours, minutes: { ...minute }, seconds: { ...minute } };

describe.skipIf(compiler === null)(`numbers, ${withCompiler}`, () => {
  it.each([
    [{ type: 'integer' }, 'seven', 7],
    [{ type: 'integer' }, '-3', -3],
    [{ type: 'integer', minimum: -100, maximum: 100 }, 'minus twelve', -12],
    [{ type: 'integer', minimum: 0, maximum: 300 }, '300', 300],
    [{ type: 'integer', minimum: 0, maximum: 100, unit: 'percent' }, '50 percent', 50],
    [{ type: 'number' }, '36.6', 36.6],
    [{ type: 'number', minimum: 0, maximum: 21.3 }, '21.3', 21.3],
    [{ type: 'integer', minimum: 0, maximum: 10 }, 'max', 10],
  ])('%j: "%s" is %d', (schema, words, value) => {
    expect(argumentsOf(say({ level: schema }, 'level', words))).toEqual({ level: value });
  });

  it.each([
    [{ type: 'integer', minimum: 0, maximum: 9 }, '10', 10],
    [{ type: 'integer', minimum: 5 }, 'four', 4],
    [{ type: 'integer' }, '2.5', 2.5],
    [{ type: 'integer' }, '3000000000', 3000000000],
    [{ type: 'number', minimum: 35, maximum: 42 }, '42.1', 42.1],
    [{ type: 'integer' }, 'a lot', 'a lot'],
    [{ type: 'integer' }, 'up by ten', 'up by ten'],
  ])('%j: "%s" is out of range', (schema, words, value) => {
    expect(argumentsOf(say({ level: schema }, 'level', words))).toEqual(outOf('level', value));
  });
});

describe.skipIf(compiler === null)(`durations, ${withCompiler}`, () => {
  it.each([
    ['an hour and a half', { hours: 1, minutes: 30 }],
    ['an hour', { hours: 1 }],
    ['90 minutes', { hours: 1, minutes: 30 }],
    ['90 seconds', { minutes: 1, seconds: 30 }],
    ['2 hours and 5 seconds', { hours: 2, seconds: 5 }],
    ['two days', { hours: 48 }],
    ['0 minutes', { hours: 0, minutes: 0, seconds: 0 }],
  ])('hours, minutes and seconds: "%s"', (words, given) => {
    const turn = say(parts, 'duration', words);
    expect(argumentsOf(turn)).toEqual(given);
    for (const span of Object.values(turn.answer.calls[0]!.spans)) {
      expect(span).toEqual([0, words.length]);
    }
  });

  it('keeps a part of zero that is required', () => {
    const schema: Schema = { 'hours!': hours, 'minutes!': minute };
    expect(argumentsOf(say(schema, 'duration', 'an hour'))).toEqual({ hours: 1, minutes: 0 });
  });

  it('refuses a part over its limit, by that part, and what no part can hold', () => {
    expect(argumentsOf(say(parts, 'duration', '100 hours'))).toEqual(outOf('hours', 100));
    const coarse = { hours, minutes: minute };
    expect(argumentsOf(say(coarse, 'duration', '90 seconds'))).toEqual(
      outOf('hours', '90 seconds'),
    );
  });

  it.each([
    ['min', 'an hour and a half', 90],
    ['min', '10', 10],
    ['s', 'two minutes', 120],
    ['ms', 'half a second', 500],
    ['h', '2 days', 48],
    ['day', 'a week', 7],
  ])('whole %s: "%s" is %d', (unit, words, value) => {
    const schema = { wait: { type: 'integer', unit } };
    expect(argumentsOf(say(schema, 'wait', words))).toEqual({ wait: value });
  });

  it('refuses what is no whole number of the unit', () => {
    const whole = { wait: { type: 'integer', unit: 'min' } };
    expect(argumentsOf(say(whole, 'wait', '90 seconds'))).toEqual(outOf('wait', 1.5));
    const broken = { wait: { type: 'number', unit: 'min' } };
    expect(argumentsOf(say(broken, 'wait', '90 seconds'))).toEqual({ wait: 1.5 });
  });

  it('is text where a string of that format is declared', () => {
    const schema = { wait: { type: 'string', format: 'duration' } };
    expect(argumentsOf(say(schema, 'wait', 'an hour and a half'))).toEqual({ wait: 'PT1H30M' });
    expect(argumentsOf(say(schema, 'wait', '1.5 seconds'))).toEqual({ wait: 'PT1.5S' });
  });
});

describe.skipIf(compiler === null)(`times and dates, ${withCompiler}`, () => {
  it.each([
    ['quarter to six', { hour: 17, minute: 45 }],
    ['7 pm', { hour: 19, minute: 0 }],
    ['at 10', { hour: 10, minute: 0 }],
    ['06:05', { hour: 6, minute: 5 }],
    ['in 20 minutes', { hour: 9, minute: 50 }],
    ['noon', { hour: 12, minute: 0 }],
  ])('hour and minute: "%s"', (words, given) => {
    expect(argumentsOf(say(clock, 'time', words))).toEqual(given);
  });

  it('refuses words that are no time', () => {
    expect(argumentsOf(say(clock, 'time', 'banana'))).toEqual(outOf('hour', 'banana'));
  });

  it('is ISO 8601 where a string of that format is declared', () => {
    const time = { at: { type: 'string', format: 'time' } };
    expect(argumentsOf(say(time, 'at', '7:15 pm'))).toEqual({ at: '19:15:00' });
    const date = { on: { type: 'string', format: 'date' } };
    expect(argumentsOf(say(date, 'on', 'tomorrow'))).toEqual({ on: '2026-11-23' });
  });

  it('is a local date and time where a string of that format is declared', () => {
    const schema = { at: { type: 'string', format: 'date-time' } };
    expect(argumentsOf(say(schema, 'at', 'tomorrow at 7 pm'))).toEqual({
      at: '2026-11-23T19:00:00',
    });
    expect(argumentsOf(say(schema, 'at', 'in 20 minutes'))).toEqual({ at: '2026-11-22T09:50:00' });
    expect(argumentsOf(say(schema, 'at', 'tomorrow'))).toEqual(outOf('at', 'tomorrow'));
  });

  it('takes several composites of one tool', () => {
    const schema = { from_hour: hour, from_minute: minute, to_hour: hour, to_minute: minute };
    const script = ['quiet', 'quiet.from_time', "'22:30'", 'quiet.to_time', "'7 am'", 'end'];
    const { answer } = runTurn(toolsOf({ quiet: schema }), '22:30 to 7 am', script);
    expect(answer.calls[0]!.arguments).toEqual({
      from_hour: 22,
      from_minute: 30,
      to_hour: 7,
      to_minute: 0,
    });
    expect(answer.calls[0]!.spans['to_minute']).toEqual([9, 13]);
  });

  it('misses a required composite by its first field', () => {
    const tools = toolsOf({ wake: { 'hour!': hour, 'minute!': minute } });
    const { answer } = runTurn(tools, 'wake me', ['wake', 'end']);
    expect(answer.missing).toEqual({ tool: 'wake', param: 'hour' });
  });
});

it.skipIf(compiler === null)('reports the first problem, in order of speaking', () => {
  const tools = toolsOf({ a: { 'x!': { type: 'integer', maximum: 5 } }, b: { 'y!': hour } });
  const script = ['a', 'a.x', "'9'", 'b', 'end'];
  const { answer } = runTurn(tools, 'a 9 b', script);
  expect(answer).toMatchObject({ outcome: 'out_of_range', range: { tool: 'a', value: 9 } });
  const other = runTurn(tools, 'b a 9', ['b', 'a', 'a.x', "'9'", 'end']).answer;
  expect(other).toMatchObject({ outcome: 'missing', missing: { tool: 'b', param: 'y' } });
});
