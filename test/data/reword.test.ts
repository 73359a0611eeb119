import { describe, expect, it } from 'vitest';
import { parseToolSet } from '../../codegen/index.ts';
import { Random } from '../../tools/data/random.ts';
import { rewordTool } from '../../tools/data/reword.ts';

const { tools } = parseToolSet(
  [
    {
      name: 'get_city_weather',
      description: 'Show the weather of a city.',
      parameters: {
        city: { type: 'string', description: 'City', required: true },
        location: { type: 'string', description: 'Part of the city' },
        place: { type: 'string', description: 'Name of a place' },
        mode: { type: 'string', enum: ['short', 'long'] },
      },
    },
  ],
  'toy.json',
);
const tool = tools[0]!;
const reworded = (seed: number, rate: number) => {
  const random = new Random(seed);
  return rewordTool(tool, rate, () => random.next());
};
const seeds = Array.from({ length: 300 }, (_, seed) => seed);

describe('rewordTool', () => {
  it('changes nothing at rate 0', () => {
    expect(reworded(1, 0)).toEqual(tool);
  });

  it('changes words and descriptions only', () => {
    for (const seed of seeds) {
      const other = reworded(seed, 1);
      expect(other.name).toBe(tool.name);
      const rest = (params: typeof tool.params) =>
        params.map(({ words: _words, description: _description, ...more }) => more);
      expect(rest(other.params)).toEqual(rest(tool.params));
    }
  });

  it('keeps the words of params apart', () => {
    for (const seed of seeds) {
      const words = reworded(seed, 1).params.map((param) => param.words);
      expect(new Set(words).size).toBe(words.length);
    }
  });

  it('gives many wordings, the same for the same seed', () => {
    const wordings = new Set(seeds.map((seed) => JSON.stringify(reworded(seed, 0.5))));
    expect(wordings.size).toBeGreaterThan(100);
    expect(reworded(7, 0.5)).toEqual(reworded(7, 0.5));
    expect([...wordings].some((wording) => wording.includes('"words":"show town forecast"'))).toBe(
      true,
    );
  });
});
