import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compilePattern, PatternError } from '../../codegen/pattern/index.ts';

/** As firmware/rules.c walks the edges. */
function matches(pattern: string, text: string): boolean {
  const states = compilePattern(pattern);
  let state = states[0];
  for (const byte of Buffer.from(text, 'utf8')) {
    const edge = state.edges.find(({ low, high }) => low <= byte && byte <= high);
    if (edge === undefined) return false;
    state = states[edge.next];
  }
  return state.accepts;
}

const PATTERNS = [
  '^[A-Z]{2,3}-?[0-9]+$',
  'cat|^dog|bird$',
  '^(?:ab|a)*c?$',
  '^\\w+\\s\\S*$',
  '^.{2}$',
  '^[^a-c]+$',
  '[à-ü]',
  '^[€-₿a]+?$',
  '^[\\u4e00-\\u9fff😀]$'.replace('\\u4e00', '一').replace('\\u9fff', '鿿'),
  '^\\d{3,}\\.\\d{0,2}$',
  '^(a(b|c)){1,2}$',
  '',
  '^$',
  '[\\-\\]x]',
  '^[\\D]$',
];

describe.each(PATTERNS)('/%s/', (pattern) => {
  const oracle = new RegExp(pattern, 'u');

  test('matches what ECMAScript matches', () => {
    const letter = fc.constantFrom(...'abcdxABC019-.] _\n\té€ü一😀\u00a0\u2028');
    const near = fc.array(letter, { maxLength: 8 }).map((letters) => letters.join(''));
    const valid =
      pattern === '' || /[à-ü€]|😀|\$\]/u.test(pattern) ? near : fc.stringMatching(oracle);
    const any = fc.string({ unit: 'grapheme', maxLength: 6 });
    fc.assert(
      fc.property(fc.oneof(near, any, valid), (text) => {
        expect(matches(pattern, text), JSON.stringify(text)).toBe(oracle.test(text));
      }),
      { numRuns: 400, seed: 20261126 },
    );
  });
});

/** Patterns of the supported subset. */
const { pattern: anyPattern } = fc.letrec<{ pattern: string; atom: string }>((tie) => ({
  atom: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.constantFrom('a', 'b', '0', '.', '\\d', '\\W', '[ab]', '[^a]', '[0-9b]', 'é', '\\.'),
    tie('pattern').map((inner) => `(${inner})`),
  ),
  pattern: fc
    .array(fc.tuple(tie('atom'), fc.constantFrom('', '', '*', '+', '?', '{2}', '{1,2}', '{0,}')), {
      minLength: 1,
      maxLength: 4,
    })
    .chain((parts) => {
      const text = parts.map((part) => part.join('')).join('');
      return fc.constantFrom(text, `${text}|b`);
    }),
}));

test('any pattern of the subset matches what ECMAScript matches', () => {
  const letters = fc.array(fc.constantFrom(...'ab0é. \n'), { maxLength: 6 });
  const anchored = fc.tuple(fc.constantFrom('', '^'), anyPattern, fc.constantFrom('', '$'));
  fc.assert(
    fc.property(anchored, letters, (parts, text) => {
      const pattern = parts.join('');
      try {
        const found = matches(pattern, text.join(''));
        expect(found, `${pattern} ${text}`).toBe(new RegExp(pattern, 'u').test(text.join('')));
      } catch (error) {
        if (!(error instanceof PatternError)) throw error;
        expect(error.message).toContain('states');
      }
    }),
    { numRuns: 400, seed: 20261126 },
  );
});

test.each([
  ['a(?=b)', '"(?=" is not matched on the device'],
  ['(a)\\1', '"\\1" is not matched on the device'],
  ['\\bword', '"\\bw" is not matched on the device'],
  ['(^a)', '"^a)" is not matched on the device'],
  ['a$b', '"b" is not matched on the device'],
  ['(', 'Invalid regular expression: /(/u: Unterminated group'],
  ['^(a|b)*a(a|b){12}$', 'the matcher would have more than 255 states'],
  ['^a{30000}$', 'the matcher would have more than 255 states'],
])('/%s/ is refused: %s', (pattern, reason) => {
  expect(() => compilePattern(pattern)).toThrow(reason);
});
