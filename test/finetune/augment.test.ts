import { beforeAll, describe, expect, it } from 'vitest';
import { augmentSeeds } from '../../tools/data/augment-seeds.ts';
import type { Augmented } from '../../tools/data/augment-seeds.ts';
import { SpanFinder } from '../../tools/data/find-span.ts';
import { rowsToExamples } from '../../tools/data/rows-to-examples.ts';
import { readWordLists } from '../../tools/data/words.ts';
import { ValueReader } from '../../tools/values/reader.ts';
import { TOOLS } from './fixture.ts';

const row = (query: string, name?: string, args = {}) => ({
  query,
  answers: name === undefined ? [] : [{ name, arguments: args }],
});
const SEEDS = [
  row('set a timer for ten minutes', 'set_timer', { minutes: 10 }),
  row('start a 20 minute pasta timer', 'set_timer', { minutes: 20, label: 'pasta' }),
  row('Wake me at quarter to six.', 'set_alarm', { hour: 5, minute: 45 }),
  row("tell Anna that I'm late", 'send_message', { contact: 'Anna', text: "I'm late" }),
  row('brightness to forty percent', 'set_brightness', { level: 40 }),
  row('make the lamp red', 'set_lamp', { color: 'red' }),
  row('run tomorrow', 'start_run', { day: '2026-01-06' }),
  row('who won in 1998'),
  row('open the pod bay doors', 'open_doors'),
];

let reader: ValueReader;
let made: Augmented;
const lists = readWordLists(undefined);
beforeAll(async () => {
  reader = await ValueReader.open(TOOLS);
  made = augmentSeeds({ toolSet: TOOLS, seeds: SEEDS, reader, lists, seed: 5, perTool: 60 });
});

describe('augmented seeds', () => {
  it('come first, as they were given, and are many more', () => {
    const queries = made.rows.map(({ query }) => query);
    expect(queries.slice(0, 8)).toEqual(SEEDS.slice(0, 8).map(({ query }) => query));
    expect(queries.length).toBeGreaterThan(200);
    expect(new Set(queries).size).toBe(queries.length);
  });

  it('say what their answers are: the firmware reads each value so', () => {
    const plain = made.rows.map((one) => ({
      ...one,
      answers: one.answers.map(({ name, arguments: args }) => ({ name, arguments: args })),
    }));
    const { refused } = rowsToExamples(plain, TOOLS, new SpanFinder(TOOLS, reader));
    expect(refused).toEqual([]);
  });

  it('vary every kind of value, casing, manners, and the number of calls', () => {
    const all = made.rows.flatMap(({ answers }) => answers);
    const values = (tool: string, name: string) =>
      new Set(all.filter((one) => one.name === tool).map((one) => one.arguments[name])).size;
    expect(values('set_timer', 'minutes')).toBeGreaterThan(5);
    expect(values('set_alarm', 'hour')).toBeGreaterThan(5);
    expect(values('send_message', 'contact')).toBeGreaterThan(5);
    expect(values('set_brightness', 'level')).toBeGreaterThan(5);
    expect(values('start_run', 'day')).toBeGreaterThan(3);
    expect(values('set_lamp', 'color')).toBe(2);
    const share = (pattern: RegExp) =>
      made.rows.filter(({ query }) => pattern.test(query)).length / made.rows.length;
    expect(share(/^[A-Z]/)).toBeGreaterThan(0.2);
    expect(share(/please|could you|can you|thanks/i)).toBeGreaterThan(0.1);
    expect(made.rows.some(({ answers }) => answers.length > 1)).toBe(true);
    expect(
      made.rows.some(({ query, answers }) => /don't/.test(query) && answers.length === 0),
    ).toBe(true);
  });

  it('tell what seeds are wanting', () => {
    expect(made.refused.map(({ reason }) => reason)).toEqual(['no tool is named "open_doors"']);
    expect(made.unseeded).toEqual([]);
    expect(made.closed).toEqual(['set_timer.label']);
  });

  it('are the same for the same seed', () => {
    const again = augmentSeeds({
      toolSet: TOOLS,
      seeds: SEEDS,
      reader,
      lists,
      seed: 5,
      perTool: 60,
    });
    expect(again.rows).toEqual(made.rows);
  });
});
