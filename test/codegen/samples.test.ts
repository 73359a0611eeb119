import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { emitC, emitMarkdown, loadToolSet } from '../../codegen/index.ts';
import { VERSION } from '../../codegen/version.ts';

const WATCH = 'examples/watch/watch.tools.ts';

test('the committed C of the watch is what its declaration gives', () => {
  for (const { path, contents } of emitC(loadToolSet(WATCH))) {
    expect(readFileSync(`examples/watch/${path}`, 'utf8'), path).toBe(contents);
  }
});

test('the committed documentation of the watch is what its declaration gives', () => {
  const markdown = emitMarkdown(loadToolSet(WATCH));
  expect(readFileSync('examples/watch/watch.tools.md', 'utf8')).toBe(markdown);
});

test('generated files name the version of the package', () => {
  expect(VERSION).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
});

test('generating twice gives the same bytes', () => {
  const [once, again] = [WATCH, WATCH].map((path) => emitC(loadToolSet(path)));
  expect(again).toEqual(once);
});

test('generated lines are under 100 columns', () => {
  for (const { path, contents } of emitC(loadToolSet(WATCH))) {
    const long = String(contents)
      .split('\n')
      .filter((line) => line.length > 99);
    expect(long, path).toEqual([]);
  }
});
