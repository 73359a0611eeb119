import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadWearableSpeech } from '../../tools/data/loaders/wearable-speech.ts';

let dir: string;

/** [set, intent, query, slots by name] */
const ROWS: readonly [string, string, string, Readonly<Record<string, string>>?][] = [
  ['clinc150', 'timer', 'please set a 4 minute timer'],
  ['clinc150', 'timer', 'set a timer for half an hour'],
  ['clinc150', 'timer', 'set a timer'],
  ['clinc150', 'timer', 'set a 5 minute timer and a 9 minute one'],
  ['clinc150', 'timer', 'set a timer for an hour and a half'],
  ['clinc150', 'timer', 'how much time is left on the timer'],
  ['clinc150', 'find_phone', 'where is my phone'],
  ['hwu64', 'alarm_set', 'wake me at nine am', { time: 'nine am' }],
  ['hwu64', 'alarm_set', 'wake me at nine am every day', { time: 'nine am' }],
  ['hwu64', 'alarm_set', 'wake me at nine am with jazz', { time: 'nine am', genre: 'jazz' }],
  ['hwu64', 'audio_volume_up', 'turn the volume up to ten'],
  ['hwu64', 'audio_volume_up', 'turn the volume up'],
  ['snips', 'GetWeather', 'will it rain today in reno', { timeRange: 'today', city: 'reno' }],
  ['snips', 'GetWeather', 'will it rain at noon in reno', { timeRange: 'at noon', city: 'reno' }],
  ['snips', 'GetWeather', 'will it rain on friday in reno', { timeRange: 'friday', city: 'reno' }],
];

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'bodkin-speech-'));
  for (const folder of new Set(ROWS.map(([set]) => set))) {
    const lines = ROWS.filter(([set]) => set === folder).map(([, intent, query, values = {}]) => {
      const slots = Object.entries(values).map(([name, value]) => {
        const start = query.indexOf(value);
        return { name, value, start, end: start + value.length };
      });
      return JSON.stringify({ query, intent, slots });
    });
    mkdirSync(join(dir, folder));
    writeFileSync(join(dir, folder, 'train.jsonl'), lines.join('\n'));
  }
});
afterAll(() => rmSync(dir, { recursive: true }));

it('takes what a call can hold, and leaves out what says more', () => {
  const { dataSet, report } = loadWearableSpeech(dir);
  const calls = dataSet.examples.map(({ query, calls: [call] }) => {
    const list = call!.arguments.map(({ param, value }) => {
      const said = value.kind === 'span' ? query.slice(value.start, value.end) : value.value;
      return `${param}=${said}`;
    });
    return `${query}: ${call!.tool} ${list.join(' ')}`.trim();
  });
  expect(calls).toEqual([
    'where is my phone: wearable/find_phone enabled=true',
    'please set a 4 minute timer: wearable/set_timer duration=4 minute',
    'set a timer for half an hour: wearable/set_timer duration=half an hour',
    'set a timer: wearable/set_timer',
    'wake me at nine am: wearable/set_alarm time=nine am',
    'turn the volume up: wearable/control_music command=volume_up',
    'will it rain today in reno: wearable/get_weather day=today location=reno',
  ]);
  expect(report).toMatchObject({ rows: ROWS.length, kept: 7 });
});
