import { describe, expect, it } from 'vitest';
import { fixtureOf, toolsOf, writeFiles } from './fixture.ts';
import { compiler, withCompiler } from './native.ts';
import { runProbe } from './probe.ts';

const toolSet = toolsOf({
  stop: {}, // head 3
  set_alarm: {
    // head 4
    hour: { type: 'integer', minimum: 0, maximum: 23 }, // 5, with the minute
    minute: { type: 'integer', minimum: 0, maximum: 59 },
    label: { type: 'string' }, // 6
    days: { type: 'array', items: { type: 'string', enum: ['mon', 'tue'] } }, // 7; 8, 9
    loud: { type: 'boolean' }, // 10
  },
  set_mode: { mode: { type: 'string', enum: ['eco', 'max', 'off'] } }, // 11; 12; 13, 14, 15
});

/** What is legal before each decision and after the last: heads, or 'span'. */
function legalAfter(...decisions: readonly (number | 'span')[]): string[] {
  const { blob, image } = fixtureOf(toolSet);
  const paths = writeFiles({ blob, image });
  const bytes = decisions.map((decision) => (decision === 'span' ? 0xff : decision));
  const input = `${Buffer.from(bytes).toString('hex')}\n`;
  return runProbe(['grammar', paths.image, paths.blob], input).lines[0]!.split(' | ');
}

describe.skipIf(compiler === null)(`grammar, ${withCompiler}`, () => {
  it('starts with END and every tool', () => {
    expect(legalAfter()).toEqual(['0,3,4,11']);
  });

  it('offers the open tool its params, a composite once, in rising order', () => {
    expect(legalAfter(4).at(-1)).toBe('0,3,4,5,6,7,10,11');
    expect(legalAfter(11).at(-1)).toBe('0,3,4,11,12');
  });

  it('wants a span after a param of kind time or text', () => {
    expect(legalAfter(4, 5).at(-1)).toBe('span');
    expect(legalAfter(4, 6).at(-1)).toBe('span');
  });

  it('goes on in declared order only', () => {
    expect(legalAfter(4, 5, 'span').at(-1)).toBe('0,3,4,6,7,10,11');
    expect(legalAfter(4, 6, 'span').at(-1)).toBe('0,3,4,7,10,11');
    expect(legalAfter(4, 10, 1).at(-1)).toBe('0,3,4,11');
  });

  it('takes the values of an enum, TRUE and FALSE', () => {
    expect(legalAfter(11, 12).at(-1)).toBe('13,14,15');
    expect(legalAfter(4, 10).at(-1)).toBe('1,2');
  });

  it('names a repeated param again, and then those after it', () => {
    expect(legalAfter(4, 7).at(-1)).toBe('8,9');
    expect(legalAfter(4, 7, 8).at(-1)).toBe('0,3,4,7,10,11');
    expect(legalAfter(4, 7, 8, 7, 9, 10, 2).at(-1)).toBe('0,3,4,11');
  });

  it('starts anew with another call, of the same tool too', () => {
    expect(legalAfter(4, 10, 1, 4).at(-1)).toBe('0,3,4,5,6,7,10,11');
    expect(legalAfter(4, 5, 'span', 3).at(-1)).toBe('0,3,4,11');
  });
});
