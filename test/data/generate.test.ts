import { beforeAll, describe, expect, it } from 'vitest';
import { SPECIAL_TOKENS, Tokenizer } from '../../codegen/tokenizer.ts';
import { parseToolSet } from '../../codegen/index.ts';
import type { Tool } from '../../codegen/ir.ts';
import type { Group } from '../../tools/data/corpus.ts';
import type { GeneratedExample } from '../../tools/data/draft.ts';
import { ANSWER_SEPARATOR } from '../../tools/data/answer.ts';
import { countToDealAll, generate } from '../../tools/data/generate.ts';
import { openCorpus } from '../../tools/data/generated-sets.ts';
import { toEvalRow } from '../../tools/data/gold.ts';
import { parsePhrases } from '../../tools/data/parse-phrases.ts';
import type { WordLists } from '../../tools/data/words.ts';
import { splitOf } from '../../tools/data/split.ts';

/** Our own corpus and word lists only: what every checkout has. */
let groups: readonly Group[];
let lists: WordLists;
const made = new Map<string, readonly GeneratedExample[]>();

beforeAll(() => {
  const opened = openCorpus(undefined, () => undefined);
  groups = opened.corpus.groups;
  lists = opened.lists;
  for (const group of groups) {
    const count = group.name === 'wearable' ? 6000 : 300;
    made.set(group.name, generate({ group, lists, seed: 11, count, split: 'train' }));
  }
});

const each = (visit: (example: GeneratedExample, tools: ReadonlyMap<string, Tool>) => void) => {
  for (const group of groups) {
    for (const example of made.get(group.name)!) visit(example, group.tools);
  }
};

describe('generated utterances', () => {
  it('are there for the wearable tools', () => {
    expect(made.get('wearable')!.length).toBe(6000);
  });

  it('have spans of whole words that the tokenizer can point at', () => {
    const tokenizer = new Tokenizer([...SPECIAL_TOKENS]);
    const bad: string[] = [];
    each(({ query, calls }) => {
      const { starts, ends, wordStart, wordEnd } = tokenizer.encode(query);
      const firsts = new Set([...starts].filter((_, i) => wordStart[i] === 1));
      const lasts = new Set([...ends].filter((_, i) => wordEnd[i] === 1));
      for (const { param, value } of calls.flatMap((call) => call.arguments)) {
        if (value.kind !== 'span') continue;
        if (!firsts.has(value.start) || !lasts.has(value.end)) {
          bad.push(`${param} [${query.slice(value.start, value.end)}] in: ${query}`);
        }
      }
    });
    expect(bad).toEqual([]);
  });

  it('say each text value where its span is', () => {
    each(({ query, calls, answers }, tools) => {
      for (const [index, call] of calls.entries()) {
        const tool = tools.get(call.tool.split('/')[1]!)!;
        for (const { param: name, value } of call.arguments) {
          const param = tool.params.find((one) => one.name === name)!;
          const gold = answers[index]!.arguments[param.fields[0]!.name];
          if (value.kind === 'span' && param.kind === 'text') {
            expect(gold).toBe(query.slice(value.start, value.end));
          }
          if (value.kind === 'bool') expect(gold).toBe(value.value);
          if (value.kind === 'enum') expect([gold].flat()).toContain(value.value);
        }
      }
    });
  });

  it('give arguments in declared order, and values within the declared limits', () => {
    each(({ calls, answers }, tools) => {
      for (const [index, call] of calls.entries()) {
        const tool = tools.get(call.tool.split('/')[1]!)!;
        const order = call.arguments.map(({ param }) =>
          tool.params.findIndex(({ name }) => name === param),
        );
        expect(order).toEqual([...order].sort((a, b) => a - b));
        for (const field of tool.params.flatMap((param) => param.fields)) {
          const value = answers[index]!.arguments[field.name];
          if (typeof value !== 'number') continue;
          expect(value).toBeGreaterThanOrEqual(field.minimum ?? -Infinity);
          expect(value).toBeLessThanOrEqual(field.maximum ?? Infinity);
          if (field.type === 'integer') expect(Number.isInteger(value)).toBe(true);
        }
      }
    });
  });

  it('are tidy text', () => {
    const untidy: string[] = [];
    each(({ query }) => {
      const text = query.replace(ANSWER_SEPARATOR, ' ');
      if (/^\s|\s$| {2}|[{}|~]|->/.test(text) || text.length === 0) untidy.push(query);
    });
    expect(untidy).toEqual([]);
  });

  it('cover casing, several calls, no call and missing values', () => {
    const all = made.get('wearable')!;
    const share = (is: (example: GeneratedExample) => boolean) =>
      all.filter(is).length / all.length;
    expect(share(({ query }) => query === query.toLowerCase())).toBeGreaterThan(0.5);
    expect(share(({ query }) => /^[A-Z]/.test(query))).toBeGreaterThan(0.25);
    expect(share(({ calls }) => calls.length > 1)).toBeGreaterThan(0.08);
    expect(share(({ calls }) => calls.length === 0)).toBeGreaterThan(0.02);
    expect(share(({ expect: due }) => due === 'missing')).toBeGreaterThan(0.01);
    const isAnswered = ({ query }: GeneratedExample) => query.includes(ANSWER_SEPARATOR);
    expect(share(isAnswered)).toBeGreaterThan(0.02);
    expect(share((one) => isAnswered(one) && one.calls.length === 0)).toBeGreaterThan(0.001);
    expect(
      share(({ query }) => /\b(no|sorry|i mean|scratch that|make that)\b/i.test(query)),
    ).toBeGreaterThan(0.005);
  });

  it('say levels in words, and percent in all three ways', () => {
    const levels = new Set<unknown>();
    for (const { query, calls, answers } of made.get('wearable')!) {
      for (const [index, call] of calls.entries()) {
        const level = answers[index]!.arguments['level'];
        for (const { value } of call.arguments) {
          if (typeof level !== 'number' || value.kind !== 'span') continue;
          const said = query.slice(value.start, value.end).toLowerCase();
          const after = /^ percent|/.exec(query.slice(value.end))![0];
          levels.add(said.replace(/^\d+/, 'number') + after);
        }
      }
    }
    expect([...levels]).toEqual(
      expect.arrayContaining(['number', 'number%', 'number percent', 'half', 'max']),
    );
  });

  it('are the same for the same seed only', () => {
    const [group] = groups;
    const options = { group: group!, lists, count: 50, split: 'train' } as const;
    expect(generate({ ...options, seed: 3 })).toEqual(generate({ ...options, seed: 3 }));
    expect(generate({ ...options, seed: 3 })).not.toEqual(generate({ ...options, seed: 4 }));
  });

  it('take every split from phrasings of its own', () => {
    for (const group of groups) {
      const phrasings = group.sections.flatMap((section) => section.phrasings);
      const splits = new Map(
        phrasings.map((phrasing) => [`${phrasing.file}:${phrasing.line}`, splitOf(phrasing)]),
      );
      for (const { sources } of made.get(group.name)!) {
        expect(sources.map((source) => splits.get(source))).toEqual(sources.map(() => 'train'));
      }
      for (const split of ['valid', 'test', 'challenge'] as const) {
        for (const { sources } of generate({ group, lists, seed: 5, count: 100, split })) {
          expect(sources.map((source) => splits.get(source))).toEqual(sources.map(() => split));
        }
      }
    }
  });

  it('say every phrasing that trains where they are dealt, and only there', () => {
    const group = groups.find(({ name }) => name === 'banking')!;
    const training = group.sections
      .flatMap(({ phrasings }) => phrasings)
      .filter((phrasing) => splitOf(phrasing) === 'train')
      .map(({ file, line }) => `${file}:${line}`);
    const unsaid = (dealt: boolean): string[] => {
      const count = countToDealAll(group);
      const all = generate({ group, lists, seed: 6, count, split: 'train', dealt });
      const said = new Set(all.flatMap(({ sources }) => sources));
      return training.filter((source) => !said.has(source));
    };
    expect(unsaid(true)).toEqual([]);
    expect(unsaid(false).length).toBeGreaterThan(0.05 * training.length);
  });

  it('make rows for bodkin eval of all but what depends on the clock', () => {
    const wearable = groups.find(({ name }) => name === 'wearable')!;
    const timed = ['set_alarm', 'add_reminder'];
    const sections = wearable.sections.filter(({ tool }) => timed.includes(tool ?? ''));
    const group = { ...wearable, sections };
    const ofTimes = generate({ group, lists, seed: 11, count: 4000, split: 'train' });
    const all = [...made.get('wearable')!, ...ofTimes];
    const rows = all.flatMap((example) => toEvalRow(example) ?? []);
    const fromNow = all.filter((example) => toEvalRow(example) === null);
    expect(fromNow.length).toBeGreaterThan(3);
    expect(fromNow.filter(({ query }) => !/\b(in|from now)\b/i.test(query))).toEqual([]);
    expect(rows.length).toBe(10000 - fromNow.length);
    expect(rows.every(({ query, answers }) => query !== '' && Array.isArray(answers))).toBe(true);
    expect(rows.some(({ accept }) => accept !== undefined)).toBe(true);
    expect(new Set(rows.map((row) => row.expect))).toContain('missing');
  });
});

describe('utterances without a value', () => {
  const { tools } = parseToolSet(
    [
      {
        name: 'set_screen_timeout',
        description: 'Set how long the display stays on',
        parameters: {
          type: 'object',
          properties: { seconds: { type: 'integer', minimum: 5, maximum: 60 } },
          required: ['seconds'],
        },
      },
      {
        name: 'set_display_power',
        description: 'Switch the display',
        parameters: { type: 'object', properties: { on: { type: 'boolean' } }, required: ['on'] },
      },
    ],
    'toy.json',
  );
  const byName = new Map(tools.map((tool) => [tool.name, tool]));
  const missing = (source: string) => {
    const context = { file: 'toy.phrases', tools: byName, lists: lists.names };
    const { sections, problems } = parsePhrases(source, context);
    expect(problems).toEqual([]);
    const group = { name: 'toy', tools: byName, sections, wordings: new Map(), schemas: null };
    return generate({ group, lists, seed: 3, count: 400, split: 'all' }).filter(
      ({ expect: due, calls }) => due === 'missing' && calls.length === 1,
    );
  };
  const timeout = '= set_screen_timeout\nleave the display lit for {seconds}\n';

  it('are made of phrasings that go on without it', () => {
    expect(missing(timeout).length).toBeGreaterThan(5);
  });

  it('lose the words that led up to it, and no others', () => {
    const lit = missing(`${timeout}${timeout.replace('lit', 'on')}leave it on for about {seconds}`);
    const left = new Set(lit.map(({ query }) => /\b(display|it)\b.*/i.exec(query)?.[0]));
    expect([...left].some((end) => end?.startsWith('display on'))).toBe(true);
    expect([...left].filter((end) => /\b(for|about)\b(?! me)/.test(end ?? ''))).toEqual([]);
    expect([...left].some((end) => end?.startsWith('it on'))).toBe(true);
  });

  it("aren't made where the corpus has the same words for another tool", () => {
    expect(missing(`${timeout}= set_display_power\nleave the display lit -> on=true`)).toEqual([]);
  });

  it("aren't made where a unit would be left without its number", () => {
    const counted = timeout.replace('{seconds}', '{seconds} seconds longer');
    expect(missing(counted)).toEqual([]);
  });
});
