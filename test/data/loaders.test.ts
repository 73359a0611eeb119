import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SPECIAL_TOKENS, Tokenizer } from '../../codegen/tokenizer.ts';
import type { DataSet } from '../../tools/data/example.ts';
import { openCorpus } from '../../tools/data/generated-sets.ts';
import { ownTestExamples, ownTestTexts } from '../../tools/data/held-out.ts';
import { defaultDataDir, heldOutTexts, loadDataSets } from '../../tools/data/load.ts';
import { buildDataSet, wholeWords } from '../../tools/data/loaders/build.ts';
import type { LoadReport, SetSpec } from '../../tools/data/loaders/build.ts';
import { loadFbTod } from '../../tools/data/loaders/fb-tod.ts';
import { loadHwu64Originals } from '../../tools/data/loaders/hwu64.ts';
import { normalizeText } from '../../tools/data/loaders/rows.ts';
import type { Row } from '../../tools/data/loaders/rows.ts';
import { loadSgd } from '../../tools/data/loaders/sgd.ts';

const slot = (query: string, name: string, value: string) => {
  const start = query.indexOf(value);
  return { name, value, start, end: start + value.length };
};
const row = (intent: string, query: string, slots: Readonly<Record<string, string>> = {}): Row => ({
  query,
  intent,
  slots: Object.entries(slots).map(([name, value]) => slot(query, name, value)),
});

const SPEC: SetSpec = {
  name: 'toy',
  intents: { 'music.Play': { description: 'Play music' }, lamp: { description: 'Switch a lamp' } },
  slots: {
    artist: { description: 'Who plays' },
    power: {
      words: 'on',
      description: 'On or off',
      kind: 'bool',
      values: { on: 'true', off: 'false' },
    },
  },
  none: ['chat'],
};

describe('buildDataSet', () => {
  const train = [
    row('music.Play', 'play abba', { artist: 'abba' }),
    row('lamp', 'lamp on', { power: 'on' }),
    row('chat', 'how are you'),
  ];

  it('makes tools of intents and params of the slots seen in training', () => {
    const { dataSet } = buildDataSet(SPEC, 'train', train, train);
    const tool = dataSet.tools.get('toy/music.Play')!;
    expect(tool).toMatchObject({ name: 'Play', words: 'play', description: 'Play music' });
    expect(tool.params.map(({ name, kind }) => [name, kind])).toEqual([['artist', 'text']]);
    expect(dataSet.examples.map(({ calls }) => calls)).toEqual([
      [
        {
          tool: 'toy/music.Play',
          arguments: [{ param: 'artist', value: { kind: 'span', start: 5, end: 9 } }],
        },
      ],
      [{ tool: 'toy/lamp', arguments: [{ param: 'power', value: { kind: 'bool', value: true } }] }],
      [],
    ]);
  });

  it('counts what it drops, and why', () => {
    const rows = [
      row('dance', 'dance'),
      row('lamp', 'lamp blue', { power: 'blue' }),
      row('music.Play', 'play it softly', { mood: 'softly' }),
      {
        ...row('music.Play', 'abba and queen'),
        slots: [
          slot('abba and queen', 'artist', 'abba'),
          slot('abba and queen', 'artist', 'queen'),
        ],
      },
      {
        ...row('music.Play', 'play him'),
        slots: [{ name: 'artist', value: 'x', start: null, end: null }],
      },
      row('music.Play', ' '),
    ];
    expect(buildDataSet(SPEC, 'test', train, rows).report).toEqual({
      set: 'toy',
      split: 'test',
      rows: 6,
      kept: 0,
      dropped: {
        'intent dance is not described': 1,
        'slot power has a value outside its list': 1,
        'slot mood is not a parameter': 1,
        'slot artist comes twice': 1,
        'slot artist has no place in the text': 1,
        'empty query': 1,
      },
    });
  });

  it('lets a span start and end at words only', () => {
    expect(wholeWords('the porch lights', 4, 15)).toEqual([4, 16]);
    expect(wholeWords('7pm', 0, 1)).toEqual([0, 1]);
    expect(wholeWords('a b', 1, 2)).toEqual([1, 1]);
    expect(wholeWords("sam's car", 0, 3)).toEqual([0, 3]);
  });
});

describe('loadDataSets on a small folder', () => {
  let dir: string;
  const write = (path: string, rows: readonly object[]) => {
    mkdirSync(join(dir, dirname(path)), { recursive: true });
    writeFileSync(join(dir, path), rows.map((one) => `${JSON.stringify(one)}\n`).join(''));
  };

  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'bodkin-data-'));
    write('clinc150/train.jsonl', [
      row('timer', 'set a timer'),
      row('timer', 'Start my timer!'),
      row('oos', 'who won'),
      row('oos', `${ownTestExamples(openCorpus(dir), 'test')[0]!.query}!`),
    ]);
    write('clinc150/test.jsonl', [row('timer', 'start my timer')]);
    write('hwu64/train.jsonl', [row('alarm_set', 'wake me at six', { time: 'six' })]);
    write('hwu64/test.jsonl', [row('alarm_set', 'wake me at nine', { time: 'nine' })]);
    write('hwu64_kfold1/train.jsonl', [
      { ...row('alarm_set', 'wake me at six', { time: 'six' }), original: 'Wake me at Six.' },
      { ...row('alarm_set', 'wake me at ten', { time: 'ten' }), original: 'Wake me at 10.' },
      { ...row('alarm_set', 'wake me at nine', { time: 'nine' }), original: 'Wake me at nine!' },
    ]);
    const time = { time: { type: 'string', description: 'time' } };
    const tools = [{ name: 'alarm_set', description: 'Set', parameters: { properties: time } }];
    writeFileSync(join(dir, 'hwu64/tools.json'), JSON.stringify(tools));
  });
  afterAll(() => rmSync(dir, { recursive: true }));

  it('keeps tests, also our own, out of training, whatever their punctuation', () => {
    const reports: LoadReport[] = [];
    const sets = loadDataSets({
      dataDir: dir,
      seed: 1,
      split: 'train',
      generatedPerTool: 0,
      onReport: (report) => reports.push(report),
    });
    const clinc = sets.find(({ name }) => name === 'clinc150')!;
    expect(clinc.examples.map(({ query }) => query)).toEqual(['set a timer', 'who won']);
    expect(reports.find(({ set }) => set === 'clinc150')).toEqual({
      set: 'clinc150',
      split: 'train',
      rows: 4,
      kept: 2,
      dropped: { 'equals a held-out utterance': 2 },
    });
  });

  it('finds slots in the text as typed, and leaves out what is not there', () => {
    const { dataSet } = loadHwu64Originals(dir);
    expect(dataSet.examples.map(({ query, calls }) => [query, calls[0]!.arguments])).toEqual([
      ['Wake me at Six.', [{ param: 'time', value: { kind: 'span', start: 11, end: 14 } }]],
    ]);
  });

  it('gives a test split as it is', () => {
    const sets = loadDataSets({ dataDir: dir, seed: 1, split: 'test', generatedPerTool: 0 });
    expect(sets.map(({ name, examples }) => [name, examples.length])).toEqual([
      ['hwu64', 1],
      ['clinc150', 1],
    ]);
  });

  it('never trains on what only evaluates', () => {
    expect(() => loadSgd(dir, 'train')).toThrow('sgd evaluates only: load its "valid" split');
    expect(() => loadFbTod(dir, 'train')).toThrow('fb_tod evaluates only: load its "valid" split');
  });
});

/** With the public sets at hand, what is said of them is checked on all of them. */
describe.skipIf(defaultDataDir() === undefined)('loadDataSets on the public sets', () => {
  let sets: readonly DataSet[];
  beforeAll(() => {
    sets = loadDataSets({ seed: 1, split: 'train', generatedPerTool: 40 });
  });

  it('trains on no utterance of any held-out split', () => {
    const dataDir = defaultDataDir()!;
    const theirs = heldOutTexts(dataDir);
    const ours = ownTestTexts(openCorpus(dataDir));
    expect(theirs.size).toBeGreaterThan(10_000);
    expect(ours.size).toBeGreaterThan(3000);
    const reserved = new Set([...theirs, ...ours]);
    const leaked = sets
      .flatMap(({ examples }) => examples.map(({ query }) => query))
      .filter((query) => reserved.has(normalizeText(query)));
    expect(leaked).toEqual([]);
  });

  it('has no set that only evaluates', () => {
    expect(sets.map(({ name }) => name)).not.toContain('sgd');
    expect(sets.map(({ name }) => name)).not.toContain('fb_tod');
  });

  it('has spans of whole words, and calls of known tools and params', () => {
    const tokenizer = new Tokenizer([...SPECIAL_TOKENS]);
    const bad: string[] = [];
    for (const { examples, tools } of sets) {
      for (const { query, calls } of examples) {
        const { starts, ends, wordStart, wordEnd } = tokenizer.encode(query);
        for (const call of calls) {
          const tool = tools.get(call.tool);
          for (const { param, value } of call.arguments) {
            const declared = tool?.params.find(({ name }) => name === param);
            const known =
              declared !== undefined &&
              (value.kind !== 'enum' || declared.values?.some((one) => one.value === value.value));
            const fits =
              value.kind !== 'span' ||
              (wordStart[starts.indexOf(value.start)] === 1 &&
                wordEnd[ends.indexOf(value.end)] === 1);
            if (!known || !fits) bad.push(`${call.tool} ${param}: ${query}`);
          }
        }
      }
    }
    expect(bad).toEqual([]);
  });
});
