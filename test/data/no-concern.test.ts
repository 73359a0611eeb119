import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { noConcernQueries, withNoConcern } from '../../tools/data/no-concern.ts';

const ROWS: Readonly<Record<string, readonly (readonly [query: string, intent: string])[]>> = {
  'banking77/train.jsonl': [['why was my card declined', 'declined_card_payment']],
  'clinc150/train.jsonl': [
    ['who painted this', 'oos'],
    ['set an alarm for six', 'alarm'],
    ['book me a table', 'restaurant_reservation'],
  ],
  'clinc150/valid.jsonl': [['who carved that', 'oos']],
  'hwu64/train.jsonl': [
    ['make me a coffee', 'iot_coffee'],
    ['wake me at nine', 'alarm_set'],
  ],
  'snips/train.jsonl': [
    ['give this book two stars', 'RateBook'],
    ['play some jazz', 'PlayMusic'],
  ],
};

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'bodkin-no-concern-'));
  for (const [path, rows] of Object.entries(ROWS)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    const lines = rows.map(([query, intent]) => JSON.stringify({ query, intent, slots: [] }));
    writeFileSync(join(dir, path), lines.join('\n'));
  }
});
afterAll(() => rmSync(dir, { recursive: true }));

it('takes what no watch serves, and leaves what one may', () => {
  expect(noConcernQueries(dir, 'train')).toEqual([
    'why was my card declined',
    'who painted this',
    'book me a table',
    'make me a coffee',
    'give this book two stars',
  ]);
});

it('keeps splits apart, and misses no folder that is not there', () => {
  expect(noConcernQueries(dir, 'valid')).toEqual(['who carved that']);
  expect(noConcernQueries(join(dir, 'nowhere'), 'train')).toEqual([]);
});

it('adds them to a set as no-calls, of the training split alone', () => {
  const tools = new Map();
  const set = withNoConcern({ name: 'wearable', tools, examples: [] }, dir);
  expect(set.examples).toContainEqual({ query: 'who painted this', calls: [] });
  expect(set.examples).toHaveLength(5);
});
