import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Param, Tool } from '../../codegen/ir.ts';
import { LIMITS } from '../../codegen/limits.ts';
import { CONTINUATION, SPECIAL_TOKENS, Tokenizer } from '../../codegen/tokenizer.ts';
import { tokenizeTool, toolText } from '../../codegen/tool-text.ts';
import { countWords, learnVocabulary } from '../../tools/train/vocabulary.ts';

const texts = [
  'set a timer for ten minutes',
  'set the timer to twenty minutes',
  'set timers for the meeting at noon',
];
const vocabulary = learnVocabulary(texts, 180);
const tokenizer = new Tokenizer(vocabulary);

function pieces(text: string): string[] {
  return [...tokenizer.encode(text).ids].map((id) => vocabulary[id]!.replace(CONTINUATION, '_'));
}

describe('learnVocabulary', () => {
  it('puts specials first and sorts the rest by bytes', () => {
    expect(vocabulary.slice(0, SPECIAL_TOKENS.length)).toEqual([...SPECIAL_TOKENS]);
    const rest = vocabulary.slice(SPECIAL_TOKENS.length).map((token) => Buffer.from(token));
    for (let i = 1; i < rest.length; i++) expect(Buffer.compare(rest[i - 1]!, rest[i]!)).toBe(-1);
  });

  it('is the same for texts and counts, in any order', () => {
    expect(learnVocabulary(countWords(texts), 180)).toEqual(vocabulary);
    expect(learnVocabulary([...texts].reverse(), 180)).toEqual(vocabulary);
  });

  it('merges the most frequent pairs first', () => {
    expect(vocabulary).toContain('set');
    expect(vocabulary).toContain('minutes');
    expect(vocabulary).not.toContain('meeting');
  });

  it('stops when no pair occurs twice', () => {
    expect(learnVocabulary(['ab'], 4096)).toEqual(learnVocabulary([], 4096));
  });

  it('refuses a size without room for the alphabet', () => {
    expect(() => learnVocabulary(texts, 20)).toThrow(
      'vocabulary: size 20 has no room for 12 special tokens and 104 single characters',
    );
  });

  it('counts pairs as a from-scratch recount does', () => {
    const words = new Map([
      ['banana', 3],
      ['bandana', 2],
      ['ananas', 4],
      ['aaaa', 5],
    ]);
    expect(learnVocabulary(words, 128)).toEqual(slowVocabulary(words, 128));
  });
});

describe('Tokenizer', () => {
  it('splits words, digits and punctuation by FORMAT.md', () => {
    expect(pieces('Set 90s!')).toEqual(['set', '9', '_0', 's', '!']);
    const { starts, ends, wordStart, wordEnd } = tokenizer.encode('Set 90s!');
    expect([...starts]).toEqual([0, 4, 5, 6, 7]);
    expect([...ends]).toEqual([3, 5, 6, 7, 8]);
    expect([...wordStart]).toEqual([1, 1, 0, 1, 1]);
    expect([...wordEnd]).toEqual([1, 0, 1, 1, 1]);
  });

  it('stands <unk> for one character and goes on in the word', () => {
    expect(pieces('é𝄞a')).toEqual(['<unk>', '<unk>', '_a']);
    expect([...tokenizer.encode('é𝄞a').ends]).toEqual([1, 3, 4]);
  });

  it('never reads a special token from text', () => {
    expect(pieces('<tool>')[0]).toBe('<');
  });

  it('covers every non-space character of any text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { starts, ends } = tokenizer.encode(text);
        let at = 0;
        for (let i = 0; i < starts.length; i++) {
          expect(text.slice(at, starts[i])).toMatch(/^[\t-\r ]*$/);
          expect(ends[i]).toBeGreaterThan(starts[i]!);
          at = ends[i]!;
        }
        expect(text.slice(at)).toMatch(/^[\t-\r ]*$/);
      }),
    );
  });

  it('never meets <unk> in printable ASCII', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect([...tokenizer.encode(text).ids]).not.toContain(1);
      }),
    );
  });

  it('refuses vocabularies that FORMAT.md does not allow', () => {
    expect(() => new Tokenizer(['a'])).toThrow('vocabulary: id 0 must be <pad>, found "a"');
    expect(() => new Tokenizer([...SPECIAL_TOKENS, 'abcdefghijklmnopq'])).toThrow('over 16 bytes');
  });
});

describe('tool text', () => {
  it('marks the tool, params and values; descriptions have no marker', () => {
    expect(toolText(tool('short'))).toEqual([
      { marker: '<tool>', text: 'set timer' },
      { marker: null, text: 'short' },
      { marker: '<enum>', text: 'tone' },
      { marker: null, text: 'The tone.' },
      { marker: '<value>', text: 'loud' },
      { marker: '<value>', text: 'soft' },
    ]);
  });

  it('gives the token index of each marker', () => {
    const { ids, heads } = tokenizeTool(tool('short'), tokenizer);
    expect([...heads].map((at) => vocabulary[ids[at]!])).toEqual([
      '<tool>',
      '<enum>',
      '<value>',
      '<value>',
    ]);
  });

  it('cuts descriptions, never markers', () => {
    const { ids, heads } = tokenizeTool(tool('on and on '.repeat(200)), tokenizer);
    expect(ids.length).toBe(LIMITS.toolTokens);
    expect(heads.length).toBe(4);
  });

  it('refuses names that are over the limit alone', () => {
    const long = { ...tool(''), words: 'on '.repeat(400) };
    expect(() => tokenizeTool(long, tokenizer)).toThrow('tool set_timer: names and enum values');
  });
});

function tool(description: string): Tool {
  const values = [
    { value: 'loud', words: 'loud' },
    { value: 'soft', words: 'soft' },
  ];
  const tone: Param = {
    name: 'tone',
    words: 'tone',
    description: 'The tone.',
    kind: 'enum',
    required: true,
    repeated: false,
    fields: [],
    values,
  };
  return { name: 'set_timer', words: 'set timer', description, params: [tone] };
}

/** Byte-pair merges with everything counted anew at each step. */
function slowVocabulary(words: ReadonlyMap<string, number>, size: number): string[] {
  const base = learnVocabulary([], size);
  const split = [...words.keys()]
    .sort()
    .map((word) => [...word].map((c, i) => (i === 0 ? c : CONTINUATION + c)));
  const pieces = new Set(base);
  while (pieces.size < size) {
    const counts = new Map<string, number>();
    for (const symbols of split) {
      const word = symbols.join('').replaceAll(CONTINUATION, '');
      for (let i = 1; i < symbols.length; i++) {
        const key = `${symbols[i - 1]} ${symbols[i]}`;
        counts.set(key, (counts.get(key) ?? 0) + words.get(word)!);
      }
    }
    const text = (key: string) => key.replace(` ${CONTINUATION}`, '');
    const best = [...counts].sort(([a, n], [b, m]) => m - n || (text(a) < text(b) ? -1 : 1))[0];
    if (best === undefined || best[1] < 2) break;
    const [left, right] = best[0].split(' ');
    for (const symbols of split) {
      for (let i = 0; i + 1 < symbols.length; i++) {
        if (symbols[i] === left && symbols[i + 1] === right) {
          symbols.splice(i, 2, text(best[0]));
        }
      }
    }
    pieces.add(text(best[0]));
  }
  const rest = [...pieces].slice(SPECIAL_TOKENS.length).map((token) => Buffer.from(token));
  return [...SPECIAL_TOKENS, ...rest.sort(Buffer.compare).map(String)];
}
