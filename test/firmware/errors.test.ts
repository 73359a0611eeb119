import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const header = readFileSync('firmware/errors.h', 'utf8');
const source = readFileSync('firmware/errors.c', 'utf8');

/** The strings of `NAME[] = { ... }` in errors.c. */
function stringsOf(name: string): string[] {
  const body = new RegExp(`${name}\\[\\] = \\{([^}]*)\\}`).exec(source)![1]!;
  return [...body.matchAll(/"([^"]*)"/g)].map(([, text]) => text!);
}

describe('errors', () => {
  it('are numbered from -1 without a gap, and each has a text', () => {
    const numbers = [...header.matchAll(/BODKIN_ERROR_\w+ = -(\d+)/g)].map(([, n]) => Number(n));
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
    expect(stringsOf('texts')).toHaveLength(numbers.length + 1); // and one for no error
  });

  it('have a name for each stage', () => {
    const body = /enum bodkin_stage \{([^}]*)\}/.exec(header)![1]!;
    const stages = [...body.matchAll(/BODKIN_STAGE_(\w+)/g)].map(([, name]) => name!.toLowerCase());
    expect(stringsOf('names')).toEqual(stages);
  });
});
