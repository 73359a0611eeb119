/** What the corpus must hold at least, so that a later change of it can't quietly take it away. */
import { describe, expect, it } from 'vitest';
import type { Tool } from '../../codegen/ir.ts';
import type { GeneratedExample } from '../../tools/data/draft.ts';
import { generate } from '../../tools/data/generate.ts';
import { openCorpus } from '../../tools/data/generated-sets.ts';
import type { Section } from '../../tools/data/phrasing.ts';
import { skeleton } from '../../tools/data/split.ts';

const TOOLS_MIN = 350;
const WEARABLE_TOOLS_MIN = 60;
/** Different in their words, not in their braces alone. */
const PHRASINGS_MIN = 20;
const WORDINGS_MIN = 3;
const QUIET_MIN = 1000;

const { corpus, lists } = openCorpus(undefined, () => undefined);
const { groups, outOfScope } = corpus;
const everyTool = groups.flatMap((group) =>
  [...group.tools.values()].map((tool) => ({ group, tool, where: `${group.name}/${tool.name}` })),
);

describe('the corpus', () => {
  it('has tools enough, the wearable ones among them', () => {
    expect(everyTool.length).toBeGreaterThanOrEqual(TOOLS_MIN);
    const wearable = groups.find(({ name }) => name === 'wearable');
    expect(wearable!.tools.size).toBeGreaterThanOrEqual(WEARABLE_TOOLS_MIN);
  });

  it('says each tool in many ways', () => {
    const poor = everyTool.flatMap(({ group, tool, where }) => {
      const sections = group.sections.filter((section) => section.tool === tool.name);
      const phrasings = sections.flatMap((section) => section.phrasings);
      const { size } = new Set(phrasings.map(({ parts }) => skeleton(parts)));
      return size < PHRASINGS_MIN ? [`${where}: ${size}`] : [];
    });
    expect(poor).toEqual([]);
  });

  it('says what calls for nothing, near the watch and far from every tool', () => {
    const quiet = (sections: readonly Section[]) =>
      sections.filter(({ tool }) => tool === null).flatMap(({ phrasings }) => phrasings).length;
    const wearable = groups.find(({ name }) => name === 'wearable');
    expect(quiet(wearable!.sections)).toBeGreaterThan(QUIET_MIN);
    expect(quiet(outOfScope.sections)).toBeGreaterThan(QUIET_MIN);
  });
});

describe('the wordings of tools', () => {
  it('are several for each, and no two alike', () => {
    const poor = everyTool.flatMap(({ group, tool, where }) => {
      const all = [tool, ...(group.wordings.get(tool.name) ?? [])];
      const names = new Set(all.map(({ words }) => words));
      const descriptions = new Set(all.map(({ description }) => description));
      const least = Math.min(names.size, descriptions.size) - 1;
      return least < WORDINGS_MIN ? [`${where}: ${least}`] : [];
    });
    expect(poor).toEqual([]);
  });

  it("keep a param's values apart", () => {
    const alike = everyTool.flatMap(({ group, tool, where }) =>
      (group.wordings.get(tool.name) ?? []).flatMap((worded) =>
        sameValues(worded).map((param) => `${where}: "${worded.words}": ${param}`),
      ),
    );
    expect(alike).toEqual([]);
  });
});

/** The floors are about half of the shares that were measured. */
describe('utterances made of it', () => {
  const group = groups.find(({ name }) => name === 'wearable')!;
  const made = generate({ group, lists, seed: 12, count: 8000, split: 'train' });
  const says = (pattern: RegExp) => (example: GeneratedExample) => pattern.test(example.query);
  const hasNoCall = ({ calls }: GeneratedExample) => calls.length === 0;

  it.each<[string, number, (example: GeneratedExample) => boolean]>([
    ['no call', 0.06, hasNoCall],
    [
      'a command that is refused',
      0.015,
      (one) => hasNoCall(one) && says(/\b(don't|dont|do not|never)\b/i)(one),
    ],
    ['two calls', 0.06, ({ calls }) => calls.length === 2],
    ['three calls', 0.01, ({ calls }) => calls.length === 3],
    ['hesitation', 0.04, says(/\b(um|uh|er|erm|uhm|hmm|ah)\b/i)],
    ['a word said twice', 0.012, says(/\b([a-z]+) \1\b/i)],
    ['an apostrophe lost', 0.003, says(/\b(dont|whats|im|cant|ill|id|wheres|hows)\b/i)],
    ['digits', 0.06, says(/\d/)],
    [
      'numbers in words',
      0.06,
      says(/\b(two|three|five|six|seven|eight|nine|ten|twenty|thirty)\b/i),
    ],
    ['a value taken back', 0.01, says(/\b(no|sorry|i mean|scratch that|make that)\b.*\S/i)],
    ['a value left out', 0.025, ({ expect: due }) => due === 'missing'],
    ['an answer to a question', 0.02, says(/ \| /)],
  ])('hold %s', (_, floor, is) => {
    expect(made.filter(is).length / made.length).toBeGreaterThan(floor);
  });
});

/** Params with two values in the same words. */
function sameValues({ params }: Tool): string[] {
  return params
    .filter(({ values = [] }) => new Set(values.map(({ words }) => words)).size < values.length)
    .map(({ name }) => name);
}
