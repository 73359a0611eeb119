/** The committed tables of each language are those that its words file makes. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { emitLocale } from '../../tools/values/locale.ts';
import { packPairs } from '../../tools/values/pairs.ts';
import { fold, parseLocale } from '../../tools/values/words.ts';

const FOLDER = new URL('../../firmware/values/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');

describe('locales', () => {
  for (const language of ['en', 'de', 'es']) {
    it(`makes locale_${language}.c from ${language}.words`, () => {
      const locale = parseLocale(read(`${language}.words`), `${language}.words`);
      expect(emitLocale(locale, language)).toBe(read(`locale_${language}.c`));
    });
  }

  it('has every sense, unit and part of the day in docs/locales.md', () => {
    const document = readFileSync(new URL('../../docs/locales.md', import.meta.url), 'utf8');
    const format = document.slice(document.indexOf('## The format'), document.indexOf('Holidays:'));
    const namesOf = (source: string, prefix: string) =>
      [...source.matchAll(new RegExp(`^ {4}BODKIN_${prefix}_(\\w+)`, 'gm'))]
        .map(([, name]) => name!.toLowerCase())
        .filter((name) => !['plain', 'digits', 'none', 'count'].includes(name));
    const senses = namesOf(read('locale.h'), 'SENSE');
    expect(senses).toHaveLength(59);
    expect(senses.filter((sense) => !format.includes(`\`${sense}\``))).toEqual([]);
    const names = [...namesOf(read('unit.h'), 'MEASURE'), ...namesOf(read('locale.h'), 'PART')];
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(format))).toEqual([]);
  });

  it('folds case and accents', () => {
    expect(fold('FÜNFUNDZWANZIG')).toBe('funfundzwanzig');
    expect(fold('miércoles')).toBe('miercoles');
    expect(fold('dreißig')).toBe('dreisig');
  });

  it('sorts by bytes and gives each sense of a word', () => {
    const { rows } = parseLocale('ordinal 2: second\nunit s: second, "\n', 'x.words');
    expect(rows).toEqual([
      { text: '"', sense: 'unit', value: 'BODKIN_MEASURE_S' },
      { text: 'second', sense: 'ordinal', value: '2' },
      { text: 'second', sense: 'unit', value: 'BODKIN_MEASURE_S' },
    ]);
  });

  it('numbers holidays by their rules', () => {
    const { holidays, rows } = parseLocale(
      'holiday fixed 12 25: christmas, xmas\nholiday easter -2: good friday\n' +
        'holiday nth 11 4 thursday: thanksgiving\n',
      'x.words',
    );
    expect(holidays).toEqual([
      { rule: 'fixed', month: 12, day: 25 },
      { rule: 'easter', month: 0, day: 126 },
      { rule: 'nth', month: 11, day: 67 },
    ]);
    expect(rows.map(({ text, value }) => [text, value])).toEqual([
      ['christmas', '0'],
      ['good friday', '1'],
      ['thanksgiving', '2'],
      ['xmas', '0'],
    ]);
  });

  it('leaves plurals out that are read as such', () => {
    const failure = () => parseLocale('unit day: day\nunit h: h, hs\nunit day: days\n', 'x.words');
    expect(failure).toThrow('x.words: "days" is read as the plural of "day"; leave it out');
    const fifths = () => parseLocale('fraction 5: fifths\nordinal 5: fifth\n', 'x.words');
    expect(fifths).toThrow('x.words: "fifths" is read as the plural of "fifth"; leave it out');
    expect(parseLocale('unit s: seconds\nordinal 2: second\n', 'x.words').rows).toHaveLength(2);
  });

  it('packs pairs of letters so that they unpack again', () => {
    const texts = ['tomorrow', 'tonight', 'today', '@', 'to', 'half past', '', 'ooo', '½'];
    const { pairs, packed } = packPairs(
      texts.map((text) => Buffer.from(text)),
      8,
    );
    const unpack = (byte: number): number[] => {
      if ((byte & 0x20) !== 0) return [byte];
      const [first = 0, second = 0] = pairs[(byte & 31) | ((byte >> 1) & 96)] ?? [];
      return second ? [...unpack(first), ...unpack(second)] : [first];
    };
    const unpacked = packed.map((bytes) => bytes.flatMap(unpack));
    expect(unpacked.map((bytes) => Buffer.from(bytes).toString())).toEqual(texts);
    expect(pairs).toHaveLength(128);
    expect(packed[1]?.length).toBeLessThan('tonight'.length);
  });

  it('packs a long text by pairs that it has once', () => {
    const { packed } = packPairs([Buffer.from('donaudampfschiff'), Buffer.from('ja')], 8);
    expect(packed.map((text) => text.length)).toEqual([8, 2]);
  });

  it('numbers meanings by sense and says what the word before said only once', () => {
    const words = 'yes: ja, jawohl\nones 1: ein\narticle: ein\nday now: jetzt\n';
    const source = emitLocale(parseLocale(words, 'x.words'), 'x');
    expect(source).toContain('BODKIN_DAY_NOW');
    expect(source).toMatch(
      /ein: ones 1, article \*\/\n {4}0 << 4 \| 2, 0, 'e', 'i', 'n', MORE, \d+,/,
    );
    expect(source).toMatch(/jawohl: yes \*\/\n {4}2 << 4 \| SAME \| 3, 'w', 'o', 'h', 'l',/);
  });

  it('says which line is wrong', () => {
    const failure = (source: string) => () => parseLocale(source, 'x.words');
    expect(failure('ones 1 one')).toThrow('x.words:1: expected "sense value: word, word"');
    expect(failure('\nones x: one')).toThrow(
      'x.words:2: "x" should be a whole number from 0 to 255',
    );
    expect(failure('ones 1: one, one')).toThrow('x.words:1: "one" has the sense ones already');
    expect(failure('jump: about')).toThrow('x.words:1: there is no sense jump');
    expect(failure('skip 1: about')).toThrow('x.words:1: the sense skip has no value');
    expect(failure('ones 1:')).toThrow('x.words:1: no words after the colon');
    expect(failure('holiday nth 5 2 someday: x')).toThrow(
      'x.words:1: "someday" should be a weekday in English',
    );
  });
});
