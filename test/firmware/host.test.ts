/** The console of boards/host, on scripted kernels: without a script every turn is none. */
import { describe, expect, it } from 'vitest';
import { fixtureOf, toolsOf, writeFiles } from './fixture.ts';
import { buildProgram, compiler, runProgram, withCompiler } from './native.ts';
import type { Run } from './native.ts';
import { probeSources } from './probe.ts';

const { image, blob } = fixtureOf(toolsOf({ stop: {} }));
const paths = compiler ? writeFiles({ image, blob }) : { image: '', blob: '' };

function runHost(args: readonly string[], input = ''): Run {
  const program = buildProgram('host', probeSources('boards/host/main.c'));
  return runProgram(program, args, input);
}

function answersTo(input: string): { query?: string; error?: { code: number } }[] {
  const { status, lines } = runHost([paths.image, paths.blob], input);
  expect(status).toBe(0);
  return lines.map((line) => JSON.parse(line));
}

describe.skipIf(compiler === null)(`host console, ${withCompiler}`, () => {
  it('answers each line, whatever ends it', () => {
    const queries = answersTo('one\ntwo\r\nthree\rfour').map(({ query }) => query);
    expect(queries).toEqual(['one', 'two', 'three', 'four']);
  });

  it('answers an empty line too, and no line not at all', () => {
    expect(answersTo('\n\n').map(({ query }) => query)).toEqual(['', '']);
    expect(answersTo('')).toEqual([]);
  });

  it('refuses a long line once, and goes on', () => {
    const [long, next, ...rest] = answersTo(`${'x'.repeat(10_000)}\nafter\n`);
    expect(long!.error!.code).toBe(-15);
    expect(next!.query).toBe('after');
    expect(rest).toEqual([]);
  });

  it('takes a line of just 512 bytes', () => {
    expect(answersTo(`${'x'.padEnd(512)}\n`)[0]!.query).toHaveLength(512);
  });

  it('says how it is called', () => {
    for (const args of [[], [paths.image], [paths.image, paths.blob, '--now', 'noon']]) {
      const { status, lines, errors } = runHost(args);
      expect({ status, lines }).toEqual({ status: 2, lines: [] });
      expect(errors[0]).toMatch(/^usage: host IMAGE TABLES /);
    }
  });

  it('says why it does not start', () => {
    const missing = runHost([`${paths.image}.not`, paths.blob]);
    expect(missing.status).toBe(1);
    expect(missing.errors[0]).toMatch(/No such file/);
    const swapped = runHost([paths.blob, paths.image]);
    expect(swapped.status).toBe(1);
    expect(JSON.parse(swapped.lines[0]!).error).toMatchObject({ stage: 'tables', code: -4 });
    const small = runHost([paths.image, paths.blob, '--arena', '1024']);
    expect(JSON.parse(small.lines[0]!).error).toEqual({
      code: -2,
      stage: 'kernels',
      offset: expect.any(Number),
      message: 'the arena is too small: give it at least as many bytes as the offset says',
    });
  });
});
