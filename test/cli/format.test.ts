import { describe, expect, it } from 'vitest';
import { formatAnswer } from '../../tools/commands/format.ts';
import type { AskResult } from '../../tools/sim/result.ts';

const query = 'quiet from 10 to 6, volume 130';
const result: AskResult = {
  query,
  outcome: 'calls',
  calls: [],
  confidence: 0.9,
  cost: { macs: 1000, decoder_steps: 1, ram_bytes: 10 },
};
const cost = '  confidence 0.90, 1 decoder step, 1,000 multiply-accumulates, 10 bytes of RAM';

describe('an answer for people', () => {
  it('says which words each value was read from, those of a composite once', () => {
    const call = {
      name: 'keep_quiet',
      arguments: { from_hour: 22, to_hour: 6, on: true },
      spans: { from_hour: [6, 18], to_hour: [6, 18] },
    } as const;
    expect(formatAnswer({ ...result, calls: [call] })).toBe(
      'keep_quiet {"from_hour":22,"to_hour":6,"on":true}\n' +
        `  from_hour, to_hour from "from 10 to 6"\n${cost}`,
    );
  });

  it.each([
    [{ minimum: 0, maximum: 100, multipleOf: 5 }, ': 0 to 100, in steps of 5'],
    [{ minimum: 0 }, ': at least 0'],
    [{ maximum: 100 }, ': at most 100'],
    [{}, ''],
  ])('says what is out of range, and the limits %j', (limits, said) => {
    const call = { name: 'set_volume', arguments: {}, spans: {} };
    const range = { tool: 'set_volume', param: 'level', value: 130, ...limits };
    expect(formatAnswer({ ...result, outcome: 'out_of_range', calls: [call], range })).toBe(
      `set_volume {}\n  not run: set_volume can't take 130 as level${said}\n${cost}`,
    );
  });
});
