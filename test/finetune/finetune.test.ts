/** A tiny base, taught the tools of the fixture: a run of seconds. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomCheckpoint, readCheckpoint, writeCheckpoint } from '../../codegen/checkpoint.ts';
import { SPECIAL_TOKENS } from '../../codegen/tokenizer.ts';
import type { DataSet } from '../../tools/data/example.ts';
import { augmentSeeds } from '../../tools/data/augment-seeds.ts';
import { readWordLists } from '../../tools/data/words.ts';
import type { FileRow } from '../../tools/eval/read-rows.ts';
import { ROOT } from '../../tools/paths.ts';
import { parseNow } from '../../tools/sim/clock.ts';
import { loadFirmware } from '../../tools/sim/firmware.ts';
import { finetune } from '../../tools/train/finetune.ts';
import {
  answerable,
  splitRows,
  teamData,
  teamWeight,
  withoutRows,
} from '../../tools/train/finetune-data.ts';
import type { TrainEvent } from '../../tools/train/train.ts';
import { learnVocabulary } from '../../tools/train/vocabulary.ts';
import { ValueReader } from '../../tools/values/reader.ts';
import { TOOLS } from './fixture.ts';

const SEEDS = [
  { query: 'make the lamp red', answers: [{ name: 'set_lamp', arguments: { color: 'red' } }] },
  { query: 'brightness to forty', answers: [{ name: 'set_brightness', arguments: { level: 40 } }] },
  { query: 'who won in 1998', answers: [] },
];

let folder: string;
let reader: ValueReader;
let rows: FileRow[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bodkin-finetune-'));
  reader = await ValueReader.open(TOOLS);
  const lists = readWordLists(undefined);
  const made = augmentSeeds({ toolSet: TOOLS, seeds: SEEDS, reader, lists, seed: 1, perTool: 150 });
  rows = made.rows.map((row, index) => ({ ...row, where: `made:${index + 1}` }));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('data of a run', () => {
  it('is split by its letters and digits alone', () => {
    const { train, valid } = splitRows(rows, 0.3);
    expect(train.length + valid.length).toBe(rows.length);
    expect(valid.length / rows.length).toBeGreaterThan(0.15);
    expect(valid.length / rows.length).toBeLessThan(0.45);
    const shouted = rows.map((row) => ({ ...row, query: `${row.query.toUpperCase()}!` }));
    const sides = splitRows([...shouted].reverse(), 0.3);
    expect(sides.valid.map(({ where }) => where).reverse()).toEqual(
      valid.map(({ where }) => where),
    );
    expect(withoutRows(shouted, valid).length).toBe(train.length);
  });

  it('measures on no row that cannot be right', () => {
    const ask = (query: string, name: string, args = {}) => ({
      query,
      answers: [{ name, arguments: args }],
    });
    const good = ask('brightness to forty', 'set_brightness', { level: 40 });
    const over = { query: 'brightness 500', answers: [], expect: 'out_of_range' as const };
    const mixed = [
      good,
      ask('dance', 'dance'),
      over,
      ask('dim it', 'set_brightness', { level: 3 }),
    ];
    const { refused } = teamData(TOOLS, { train: [], valid: mixed }, reader);
    expect(refused).toHaveLength(3);
    expect(answerable(mixed, refused)).toEqual([good, over]);
  });

  it('leaves the stated share of batches to the base', () => {
    const set = (name: string, count: number): DataSet => ({
      name,
      tools: new Map(),
      examples: Array.from({ length: count }, () => ({ query: '', calls: [] })),
    });
    const [team, home, music] = [set('team', 400), set('home', 900), set('music', 100)];
    const factor = teamWeight(team, [home, music], { home: 2 }, 0.3);
    const base = 2 * 30 + 10;
    expect(base / (base + factor * 20)).toBeCloseTo(0.3);
    expect(teamWeight(team, [], {}, 0.3)).toBe(1);
  });
});

it('teaches a base the tools, and measures both as the device answers', async () => {
  const base = join(folder, 'base');
  const out = join(folder, 'out');
  const words = rows.flatMap(({ query }) => query.split(' '));
  writeCheckpoint(
    base,
    randomCheckpoint(
      {
        family: 'bodkin',
        width: 16,
        heads: 4,
        kvHeads: 2,
        encoderLayers: 1,
        decoderLayers: 1,
        vocabulary: learnVocabulary(words, SPECIAL_TOKENS.length + 200),
        calibration: { threshold: 0.25, x: [0, 1], y: [0, 1] },
        version: 1,
      },
      3,
    ),
  );
  const { train, valid } = splitRows(rows, 0.3);
  const team = teamData(TOOLS, { train, valid }, reader);
  expect(team.refused).toEqual([]);
  const events: TrainEvent[] = [];
  const result = await finetune({
    toolSet: TOOLS,
    team,
    testRows: valid,
    validRows: rows, // enough to calibrate on
    baseSets: [{ ...team.train, name: 'old' }],
    baseShare: 0.2,
    base,
    out,
    steps: 120,
    queries: 32,
    seed: 1,
    threads: 1,
    firmware: await loadFirmware({ root: ROOT, driver: 'v8' }),
    now: parseNow('2026-01-05'),
    onEvent: (event) => events.push(event),
  });
  const started = events.find((event) => event.kind === 'start');
  expect(started?.train).toEqual({ 'team:device': train.length, old: train.length });
  expect(result.tuned.name_f1).toBeGreaterThan(result.base.name_f1 + 0.2);
  expect(result.tuned.rows).toBe(valid.length);
  const { calibration } = readCheckpoint(out).config;
  expect(result.calibrated).toMatch(/confidence/);
  expect(calibration.x).not.toEqual([0, 1]);
});
