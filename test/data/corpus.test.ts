import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseToolSet } from '../../codegen/index.ts';
import { findContradictions } from '../../tools/data/contradictions.ts';
import { openCorpus } from '../../tools/data/generated-sets.ts';
import { parsePhrases } from '../../tools/data/parse-phrases.ts';
import { skeleton, splitOf } from '../../tools/data/split.ts';

const { tools } = parseToolSet(
  [
    {
      name: 'set_timer',
      description: 'Set a timer',
      parameters: {
        type: 'object',
        properties: {
          duration: { type: 'integer', unit: 'min', minimum: 1, maximum: 60 },
          label: { type: 'string' },
          tone: { type: 'string', enum: ['loud', 'soft'] },
          days: { type: 'array', items: { type: 'string', enum: ['monday', 'friday'] } },
        },
      },
    },
    {
      name: 'set_alarm',
      description: 'Set an alarm',
      parameters: {
        type: 'object',
        properties: { reason: { type: 'string' }, loud: { type: 'boolean' } },
      },
    },
  ],
  'toy.json',
);
const context = {
  file: 'toy.phrases',
  tools: new Map(tools.map((tool) => [tool.name, tool])),
  lists: new Set(['drink', 'food']),
};
const parse = (source: string) => parsePhrases(source, context);

describe('parsePhrases', () => {
  it('reads phrasings, fillers and implicit values', () => {
    const { sections, problems } = parse(`
      = set_timer
      @ label: tea | {food} timer
      @ tone.soft: quiet
      set a {duration-} timer for {label} -> tone=loud, days=monday, days=friday
      ~ {tone:quiet} timer {duration#}
      = set_alarm
      wake me {loud:loudly} -> loud=true
      + {set_timer} and wake me
      = none
      have some {drink}`);
    expect(problems).toEqual([]);
    const [timer, alarm, none] = sections;
    expect(timer!.fillers.get('label')).toEqual([
      [{ kind: 'text', text: 'tea' }],
      [
        { kind: 'list', list: 'food' },
        { kind: 'text', text: ' timer' },
      ],
    ]);
    expect(timer!.phrasings[0]).toEqual({
      file: 'toy.phrases',
      line: 5,
      unlike: false,
      parts: [
        { kind: 'text', text: 'set a ' },
        { kind: 'param', param: 'duration', form: 'attributive' },
        { kind: 'text', text: ' timer for ' },
        { kind: 'param', param: 'label', form: 'plain' },
      ],
      implicit: [
        { param: 'tone', value: 'loud' },
        { param: 'days', value: 'monday' },
        { param: 'days', value: 'friday' },
      ],
    });
    expect(timer!.phrasings[1]).toMatchObject({
      unlike: true,
      parts: [
        { param: 'tone', form: 'plain', word: 'quiet' },
        { text: ' timer ' },
        { form: 'bare' },
      ],
    });
    expect(alarm!.phrasings[1]!.parts[0]).toEqual({ kind: 'call', tool: 'set_timer' });
    expect(none).toMatchObject({ tool: null, phrasings: [{ parts: [{}, { list: 'drink' }] }] });
  });

  it('says of each mistake where it is and what to do', async () => {
    const source = readFileSync(new URL('cases/broken.phrases', import.meta.url), 'utf8');
    const { problems } = parse(source);
    const text = `${problems.map(({ message }) => message).join('\n')}\n`;
    await expect(text).toMatchFileSnapshot('cases/broken.errors.txt');
  });

  it('leaves out the lines with problems and keeps the rest', () => {
    const { sections, problems } = parse('= set_alarm\nwake me\nwake {me}\n~ get me up');
    expect(problems.map(({ line }) => line)).toEqual([3]);
    expect(sections[0]!.phrasings.map(({ line }) => line)).toEqual([2, 4]);
  });
});

describe('findContradictions', () => {
  it('finds the same words with different answers, in any section', () => {
    const { sections } = parse(`
      = set_timer
      start {label}
      stop that
      = set_alarm
      wake me -> loud=true
      wake me -> loud=false
      wake me -> loud=true
      start {reason}
      = none
      ~ stop that`);
    expect(findContradictions(sections).map(({ message }) => message)).toEqual([
      'toy.phrases:7: asks for set_alarm -> loud=false; the same words at toy.phrases:6 ' +
        'for set_alarm -> loud=true\n  fix: delete one of them, or both',
      'toy.phrases:11: asks for none; the same words at toy.phrases:4 for set_timer' +
        '\n  fix: delete one of them, or both',
    ]);
  });
});

describe('the corpus', () => {
  it('has no problems', () => {
    const { corpus } = openCorpus(undefined, () => undefined);
    expect(corpus.problems.map(({ message }) => message)).toEqual([]);
  });

  it('trains with all that is in training/', () => {
    const { corpus } = openCorpus(undefined, () => undefined);
    const more = corpus.groups
      .flatMap(({ sections }) => sections)
      .flatMap(({ phrasings }) => phrasings)
      .filter(({ file }) => file.startsWith('training/'));
    expect(more.length).toBeGreaterThan(1000);
    expect(more.filter((phrasing) => splitOf(phrasing) !== 'train')).toEqual([]);
  });

  it('holds out phrasings of every group, and none whose words are trained on', () => {
    const {
      corpus: { groups },
    } = openCorpus(undefined, () => undefined);
    expect(groups.length).toBeGreaterThan(1);
    for (const { sections } of groups) {
      const all = sections.flatMap(({ phrasings, tool }) =>
        phrasings.map((phrasing) => ({
          key: `${tool} ${skeleton(phrasing.parts)}`,
          split: splitOf(phrasing),
        })),
      );
      const trained = new Set(all.filter(({ split }) => split === 'train').map(({ key }) => key));
      const heldOut = all.filter(({ split }) => split !== 'train');
      expect(heldOut.filter(({ key }) => trained.has(key))).toEqual([]);
      const share = heldOut.length / all.length;
      expect(share).toBeGreaterThan(0.05);
      expect(share).toBeLessThan(0.3);
    }
  });
});
