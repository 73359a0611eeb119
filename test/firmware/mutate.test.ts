import { describe, expect, it } from 'vitest';
import { fixtureOf, toolsOf, writeFiles } from './fixture.ts';
import { buildProgram, compiler, runProgram, withCompiler } from './native.ts';
import { probeSources } from './probe.ts';

const toolSet = toolsOf({
  stop: {},
  remind: {
    'to!': { type: 'string', maxLength: 12 },
    hour: { type: 'integer', minimum: 0, maximum: 23 },
    minute: { type: 'integer', minimum: 0, maximum: 59 },
    hours: { type: 'integer' },
    minutes: { type: 'integer' },
    on: { type: 'string', format: 'date' },
    wait: { type: 'number', unit: 's' },
    days: { type: 'array', items: { type: 'string', enum: ['mon', 'tue', 'wed'] } },
  },
  tune: {
    level: { type: 'integer', minimum: 0, maximum: 9 },
    heat: { type: 'number', minimum: 5, maximum: 30 },
    loud: { type: 'boolean' },
    mode: { type: 'string', enum: ['eco', 'max'] },
  },
});

const ROUNDS = 4000;

describe.skipIf(compiler === null)(`damage, ${withCompiler}`, () => {
  it('is an error or harmless, never a read or write out of place', () => {
    const program = buildProgram('mutate', probeSources('test/firmware/mutate.c'));
    const { image, blob } = fixtureOf(toolSet, { threshold: 0 });
    const paths = writeFiles({ image, blob, script: 'random\n' });
    const args = [paths.image, paths.blob, paths.script, String(ROUNDS)];
    const { status, lines, errors } = runProgram(program, args);
    expect(status).toBe(0);
    const [opened, refused] = /^(\d+) opened, (\d+) refused$/.exec(errors[0]!)!.slice(1);
    expect(Number(opened) + Number(refused)).toBe(ROUNDS);
    expect(Number(opened)).toBeGreaterThan(ROUNDS / 3);
    expect(Number(refused)).toBeGreaterThan(ROUNDS / 20);
    const outcomes = new Map<string, number>();
    for (const line of lines) {
      const { outcome = 'error' } = parseLine(line);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    }
    const seen = ['calls', 'error', 'missing', 'none', 'out_of_range', 'unsure'];
    expect([...outcomes.keys()].sort()).toEqual(seen);
  });
});

/** Names of damaged tables may be no UTF-8, and so no JSON; what else is said must be. */
function parseLine(line: string): { outcome?: string } {
  expect(line).toMatch(/^\{.*\}$/);
  const outcome = /"outcome":"(\w+)"/.exec(line)?.[1];
  return outcome ? { outcome } : JSON.parse(line);
}
