/** Answers to a device that asked for a missing value. */
import { expect, test } from 'vitest';
import { followUp } from '../../tools/train/follow-up.ts';
import { seededRandom } from '../../tools/train/random.ts';
import { TINY_SET } from './tiny.ts';

const example = TINY_SET.examples.find(({ query }) => query === 'timer 25 minutes for my song')!;
const [call] = example.calls;
const tool = TINY_SET.tools.get(call.tool)!;

test('are one of the values of the call, in a frame or alone, or say that it is not wanted', () => {
  const values = new Map<string, Set<string>>();
  let dropped = 0;
  for (let seed = 0; seed < 400; seed++) {
    const answer = followUp(seededRandom(seed), example, call, tool)!;
    const { query, argument } = answer;
    if (argument === null) {
      dropped++;
      expect(query).not.toMatch(/25|my song/);
      continue;
    }
    if (argument.value.kind !== 'span') throw new Error('a span is expected');
    const said = query.slice(argument.value.start, argument.value.end);
    values.set(argument.param, (values.get(argument.param) ?? new Set()).add(said));
  }
  expect(values).toEqual(
    new Map([
      ['minutes', new Set(['25'])],
      ['label', new Set(['my song'])],
    ]),
  );
  expect(dropped).toBeGreaterThan(20);
  expect(dropped).toBeLessThan(90);
});

test('an enum is answered in its words; a call without values has no answer but "no"', () => {
  const play = TINY_SET.examples.find(({ query }) => query === 'play loud')!;
  const modes = TINY_SET.tools.get('tiny/modes')!;
  const answers = Array.from({ length: 40 }, (_, seed) =>
    followUp(seededRandom(seed), play, play.calls[0], modes),
  );
  for (const answer of answers) {
    if (answer?.argument) expect(answer.query).toContain('loud');
  }
  const stop = { query: 'stop', calls: [{ tool: 'tiny/stop', arguments: [] }] };
  const nothing = TINY_SET.tools.get('tiny/stop')!;
  for (let seed = 0; seed < 40; seed++) {
    const answer = followUp(seededRandom(seed), stop, stop.calls[0], nothing);
    expect(answer?.argument ?? null).toBeNull();
  }
});
