/** Where a row's values are found, and what is said of a row that has none. */
import { beforeAll, describe, expect, it } from 'vitest';
import { parseToolSet } from '../../codegen/index.ts';
import type { SpanFinder } from '../../tools/data/find-span.ts';
import { generate } from '../../tools/data/generate.ts';
import { openCorpus } from '../../tools/data/generated-sets.ts';
import { toEvalRow } from '../../tools/data/gold.ts';
import { SpanFinder as Finder } from '../../tools/data/find-span.ts';
import { rowsToExamples, summarizeRefused } from '../../tools/data/rows-to-examples.ts';
import type { GoldCall } from '../../tools/data/rows-to-examples.ts';
import type { Json } from '../../tools/eval/row.ts';
import { ValueReader } from '../../tools/values/reader.ts';
import { openFinder, TOOLS } from './fixture.ts';

let finder: SpanFinder;
beforeAll(async () => {
  ({ finder } = await openFinder());
});

const call = (name: string, args: Record<string, Json>, spans?: GoldCall['spans']): GoldCall => ({
  name,
  arguments: args,
  ...(spans === undefined ? {} : { spans }),
});

/** Arguments as 'param: the words' or 'param = value'; or why there are none. */
function read(query: string, ...answers: GoldCall[]): string[] | string {
  const { examples, refused } = rowsToExamples([{ query, answers }], TOOLS, finder);
  if (refused.length > 0) return refused[0]!.reason;
  return examples[0]!.calls.flatMap(({ arguments: args }) =>
    args.map(({ param, value }) =>
      value.kind === 'span'
        ? `${param}: ${query.slice(value.start, value.end)}`
        : `${param} = ${value.value}`,
    ),
  );
}

describe('values are found', () => {
  it.each<[string, GoldCall, string[]]>([
    ['set a timer for ten minutes', call('set_timer', { minutes: 10 }), ['duration: ten minutes']],
    [
      'timer for an hour and a half',
      call('set_timer', { hours: 1, minutes: 30 }),
      ['duration: an hour and a half'],
    ],
    [
      'a 20-minute pasta timer please',
      call('set_timer', { minutes: 20, label: 'Pasta' }),
      ['duration: 20-minute', 'label: pasta'],
    ],
    ['two timers for two minutes', call('set_timer', { minutes: 2 }), ['duration: two minutes']],
    [
      "timer for sixty seconds, i'm late",
      call('set_timer', { minutes: 1 }),
      ['duration: sixty seconds'],
    ],
    ['wake me at 7', call('set_alarm', { hour: 7, minute: 0 }), ['time: 7']],
    ['wake me at 7', call('set_alarm', { hour: 19, minute: 0 }), ['time: 7']],
    [
      'at 7 in the evening, wake me',
      call('set_alarm', { hour: 19, minute: 0 }),
      ['time: 7 in the evening'],
    ],
    ['wake me at 6:00 p.m.', call('set_alarm', { hour: 18, minute: 0 }), ['time: 6:00 p.m.']],
    [
      'quarter to six on Friday and Sunday',
      call('set_alarm', { hour: 5, minute: 45, days: ['friday', 'sunday'] }),
      ['time: quarter to six', 'days = friday', 'days = sunday'],
    ],
    ['timer, half an hour', call('set_timer', { minutes: 30 }), ['duration: half an hour']],
    ['brightness to forty percent', call('set_brightness', { level: 40 }), ['level: forty']],
    ['brightness to 40%, please', call('set_brightness', { level: 40 }), ['level: 40%']],
    ['dim it to the minimum', call('set_brightness', { level: 0 }), ['level: the minimum']],
    [
      'all the way to one hundred percent',
      call('set_brightness', { level: 100 }),
      ['level: one hundred'],
    ],
    [
      'tell Dr. Smith that lunch is at one',
      call('send_message', { contact: 'Dr. Smith', text: 'lunch is at one' }),
      ['contact: Dr. Smith', 'text: lunch is at one'],
    ],
    [
      'make the kitchen lamp cosy',
      call('set_lamp', { on: true, color: 'warm_white', place: { room: 'kitchen' } }),
      ['on = true', 'color = warm_white', 'place.room: kitchen'],
    ],
    ['a run of three miles', call('start_run', { distance: 4.828032 }), ['distance: three miles']],
    [
      'run 5 k tomorrow',
      call('start_run', { distance: 5, day: '2026-01-06' }),
      ['distance: 5 k', 'day: tomorrow'],
    ],
  ])('"%s"', (query, answer, expected) => {
    expect(read(query, answer)).toEqual(expected);
  });

  it('in calls one after the other, each in words of its own', () => {
    const first = call('set_timer', { minutes: 5, label: 'tea' });
    const second = call('set_timer', { minutes: 5, label: 'eggs' });
    const query = '5 minutes for tea and 5 minutes for eggs';
    const { examples } = rowsToExamples([{ query, answers: [first, second] }], TOOLS, finder);
    const starts = examples[0]!.calls.map(({ arguments: [{ value }] }) =>
      value!.kind === 'span' ? value!.start : -1,
    );
    expect(starts).toEqual([0, 22]);
  });

  it('one item of a list after the other, each in words of its own', async () => {
    const list = (items: object) => ({ type: 'array', items });
    const parameters = { things: list({ type: 'string' }), sizes: list({ type: 'integer' }) };
    const tools = parseToolSet([{ name: 'buy', parameters: { properties: parameters } }], 'shop');
    const own = new Finder(tools, await ValueReader.open(tools));
    const query = 'buy milk, bread and milk in 12 and 5';
    const answers = [call('buy', { things: ['bread', 'milk', 'milk'], sizes: [5, 12] })];
    const { examples, refused } = rowsToExamples([{ query, answers }], tools, own);
    expect(refused).toEqual([]);
    const words = examples[0]!.calls[0]!.arguments.map(({ param, value }) =>
      value.kind === 'span' ? `${param}: ${query.slice(value.start, value.end)}` : '',
    );
    expect(words).toEqual([
      ...['things: milk', 'things: bread', 'things: milk'],
      ...['sizes: 12', 'sizes: 5'],
    ]);
  });

  it('where the row says they are', () => {
    const query = 'say hi to hi';
    const given = call('send_message', { contact: 'hi' }, { contact: [10, 12] });
    const { examples } = rowsToExamples([{ query, answers: [given] }], TOOLS, finder);
    expect(examples[0]!.calls[0]!.arguments[0]!.value).toEqual({
      kind: 'span',
      start: 10,
      end: 12,
    });
  });
});

describe('a row that cannot be said is refused', () => {
  it.each<[string, GoldCall, string]>([
    ['play', call('play', {}), 'no tool is named "play"'],
    [
      'timer',
      call('set_timer', { minutes: 5 }),
      'duration: no words of the query say "{\'minutes\':5}"',
    ],
    ['dim it', call('set_brightness', { amount: 3 }), 'set_brightness has no parameter "amount"'],
    ['lamp blue', call('set_lamp', { color: 'blue' }), 'color has no value "blue"'],
    ['lamp maybe', call('set_lamp', { on: 'maybe' }), 'on is a boolean, not "maybe"'],
    [
      'brightness 140',
      call('set_brightness', { level: 140 }),
      'level: "140" is not within 0 and 100',
    ],
    [
      'timer for ten',
      call('set_timer', { minutes: 10 }, { minutes: [0, 5] }),
      'duration: the device doesn\'t read "timer" as "{\'minutes\':10}"',
    ],
    [' ', call('set_lamp', {}), 'the query is empty'],
  ])('"%s"', (query, answer, reason) => {
    expect(read(query, answer)).toBe(reason);
  });

  it('and reasons are counted without their values', () => {
    const rows = ['blue', 'green', 'brown'].map((color) => ({
      query: color,
      answers: [call('set_lamp', { color })],
    }));
    const { refused } = rowsToExamples(rows, TOOLS, finder);
    const [summary] = summarizeRefused(refused);
    expect(summary).toMatchObject({ reason: 'color has no value "…"', count: 3 });
    expect(summary!.first.row.query).toBe('blue');
  });
});

it("finds the spans that the generator put into the wearable's utterances", async () => {
  const { corpus, lists } = openCorpus(undefined, () => undefined);
  const group = corpus.groups.find(({ name }) => name === 'wearable')!;
  const tools = { name: 'wearable', source: 'wearable', tools: [...group.tools.values()] };
  const made = generate({ group, lists, seed: 21, count: 400, split: 'train' }).flatMap((one) => {
    const row = toEvalRow(one);
    return row === null ? [] : [{ row, calls: one.calls }];
  });
  const wearable = new Finder(tools, await ValueReader.open(tools));
  const { rows, examples } = rowsToExamples(
    made.map(({ row }) => row),
    tools,
    wearable,
  );
  const same = rows.filter((row, index) => {
    const { calls } = made.find((one) => one.row === row)!;
    return JSON.stringify(calls) === JSON.stringify(examples[index]!.calls);
  });
  expect(same.length / made.length).toBeGreaterThan(0.98);
});
