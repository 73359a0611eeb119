import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCheckpoint } from '../../codegen/checkpoint.ts';
import { SPECIAL_TOKENS, Tokenizer } from '../../codegen/tokenizer.ts';
import { DEFAULT_MODEL } from '../../tools/paths.ts';
import { fixtureOf, toHex, toolsOf, vocabularyOf, writeFiles } from './fixture.ts';
import { compiler, withCompiler } from './native.ts';
import { runProbe } from './probe.ts';

const vocabulary = vocabularyOf([
  'set',
  'timer',
  'tim',
  '\x01er',
  '\x01ers',
  'for',
  '!',
  "'",
  '<',
  'é',
  'über',
  '\x01ß',
  '日本',
  '\x01語',
  'abcdefghijklmnop',
  '\x01abcdefghijklmnop',
  '\x01𝄞',
  '10',
]);
const tokenizer = new Tokenizer(vocabulary);

/** Tokens as [id, start, end, flags], with the offsets in bytes; or the error. */
function tokensInC(
  texts: readonly string[],
  tokensMax = 64,
  of: readonly string[] = vocabulary,
): unknown[] {
  const options = { vocabulary: of, shape: { tokensMax } };
  const { image } = fixtureOf(toolsOf({ stop: {} }), options);
  const paths = writeFiles({ image });
  const { lines } = runProbe(['tokens', paths.image], texts.map(toHex).join(''));
  return lines.map((line) => JSON.parse(line));
}

function tokensInTypeScript(text: string): number[][] {
  const { ids, starts, ends, wordStart, wordEnd } = tokenizer.encode(text);
  const bytes = (offset: number) => Buffer.byteLength(text.slice(0, offset));
  return [...ids].map((id, i) => [
    id,
    bytes(starts[i]!),
    bytes(ends[i]!),
    wordStart[i]! | (wordEnd[i]! << 1),
  ]);
}

describe.skipIf(compiler === null)(`tokenizer, ${withCompiler}`, () => {
  it.each([
    'Set timers for 10 minutes!',
    '',
    '   \t\r\n ',
    "don't <tool> call",
    'ÜBER über straße é',
    'x日本語 日本語',
    'abcdefghijklmnopabcdefghijklmnopq',
    '𝄞a𝄞 \u00a0nbsp\u3000wide',
    'a1b22-3.5%',
    'nul \u0000 bell \u0007 one \u0001er',
  ])('%j: as in TypeScript', (text) => {
    expect(tokensInC([text])[0]).toEqual(tokensInTypeScript(text));
  });

  it('agrees with TypeScript on any text', () => {
    const words = fc.constantFrom(...vocabulary.map((piece) => piece.replace('\x01', '')), ' ');
    const unit = fc.oneof({ weight: 3, arbitrary: words }, fc.string({ unit: 'grapheme' }));
    const texts = fc
      .sample(fc.array(unit, { maxLength: 16 }), { numRuns: 1500, seed: 2 })
      .map((units) => Buffer.from(units.join('')).toString())
      .filter((text) => tokenizer.encode(text).ids.length <= 64 && Buffer.byteLength(text) <= 512);
    expect(texts.length).toBeGreaterThan(800);
    expect(tokensInC(texts)).toEqual(texts.map(tokensInTypeScript));
  });

  it('finds every piece of the shipped vocabulary, wherever a text has it', () => {
    const shipped = readCheckpoint(DEFAULT_MODEL).config.vocabulary;
    const own = new Tokenizer(shipped);
    const pieces = shipped.slice(SPECIAL_TOKENS.length);
    const texts = pieces.map((piece) => piece.replace('\x01', 'z'));
    const tokens = tokensInC(texts, 64, shipped).map((all) =>
      (all as number[][]).map(([id]) => id),
    );
    expect(tokens).toEqual(texts.map((text) => [...own.encode(text).ids]));
    const starting = pieces.findIndex((piece) => !piece.startsWith('\x01'));
    const found = tokens.slice(starting).map(([id]) => id - SPECIAL_TOKENS.length - starting);
    expect(found).toEqual(found.map((_, index) => index));
  });

  it('refuses the first token over the limit, by its place', () => {
    expect(tokensInC(['set set timers!'], 3)[0]).toEqual({
      error: {
        code: -16,
        stage: 'text',
        offset: 13,
        message: 'the text has more tokens than the model takes: say less at a time',
      },
    });
    expect(tokensInC(['set set timers'], 4)[0]).toHaveLength(4);
  });
});
