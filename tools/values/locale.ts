/**
 * Makes a locale's C tables from its words file (format: docs/locales.md).
 *
 *   npx tsx tools/values/locale.ts en de es
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packPairs } from './pairs.ts';
import { type Locale, PLAIN, parseLocale, type Row, VALUED } from './words.ts';

function byteOf(byte: number): string {
  const c = String.fromCharCode(byte);
  if (byte < 32 || byte > 126) return `0x${byte.toString(16).toUpperCase()}`;
  return c === "'" || c === '\\' ? `'\\${c}'` : `'${c}'`;
}

const BUCKETS = 54;
const STRIDE = 8;
/** Of packed bytes a record. */
const TEXT_MAX = 8;

/** As bucket_of of firmware/values/lookup.c. */
function bucketOf([first = 0, second = 0]: Uint8Array): number {
  if (first < 97) return 0;
  return first > 122 ? BUCKETS - 1 : 1 + 2 * (first - 97) + Number(second >= 105);
}

/** The meanings of a locale, each a sense with its value, by number (locale.h). */
interface Meanings {
  /** Of those that have one. */
  readonly values: readonly string[];
  /** The first number of each sense with a value, and of those without. */
  readonly starts: readonly number[];
  numberOf(row: Row): number;
}

function numberMeanings(rows: readonly Row[]): Meanings {
  const values: string[] = [];
  const starts: number[] = [0];
  const numbers = new Map<string, number>();
  for (const sense of VALUED) {
    for (const row of rows) {
      const key = `${sense} ${row.value}`;
      if (row.sense === sense && !numbers.has(key)) numbers.set(key, values.push(row.value) - 1);
    }
    starts.push(values.length);
  }
  const count = values.length + PLAIN.length;
  if (count > 256) throw new Error(`a locale has ${count} meanings, at most 256`);
  const numberOf = ({ sense, value }: Row) =>
    numbers.get(`${sense} ${value}`) ?? values.length + PLAIN.indexOf(sense);
  return { values, starts, numberOf };
}

interface Packed {
  readonly lines: readonly string[];
  readonly buckets: readonly number[];
}

/** Words with their senses, and how many bytes each shares with the one before. */
interface Word {
  readonly text: Buffer;
  readonly senses: readonly Row[];
  readonly shared: number;
}

function groupWords(rows: readonly Row[]): Word[] {
  const words: Word[] = [];
  for (let i = 0; i < rows.length; ) {
    const senses = rows.slice(i).filter((row, n) => n < 8 && row.text === rows[i]?.text);
    const text = Buffer.from(rows[i]?.text ?? '');
    const before = words.at(-1)?.text ?? Buffer.alloc(0);
    let shared = 0;
    if (bucketOf(before) === bucketOf(text)) {
      while (shared < 15 && shared < text.length && text[shared] === before[shared]) shared++;
    }
    words.push({ text, senses, shared });
    i += senses.length;
  }
  return words;
}

/** The records of firmware/values/locale.h, a word a line. */
function packWords(
  words: readonly Word[],
  rests: readonly (readonly number[])[],
  numberOf: (row: Row) => number,
): Packed {
  const lines: string[] = [];
  const buckets: number[] = new Array(BUCKETS).fill(0);
  let before: readonly number[] = [];
  words.forEach(({ text, senses, shared }, index) => {
    const bucket = bucketOf(text);
    const meanings = senses.map(numberOf);
    const rest = rests[index] ?? [];
    if (rest.length > TEXT_MAX) throw new Error(`"${text}" has ${rest.length} packed bytes`);
    const same = buckets[bucket] !== 0 && `${meanings}` === `${before}` && meanings.length === 1;
    const more = shared === 15 && rest.length === 1; // would be MORE
    const head = `${shared} << 4${same && !more ? ' | SAME' : ''} | ${rest.length - 1}`;
    const fields = [
      ...[head, ...(same && !more ? [] : [`${meanings[0]}`]), ...rest.map(byteOf)],
      ...meanings.slice(1).flatMap((number) => ['MORE', `${number}`]),
    ];
    const said = senses.map(({ sense, value }) => `${sense} ${value}`.trim()).join(', ');
    lines.push(`    /* ${text.toString()}: ${said.replaceAll(/BODKIN_[A-Z]+_/g, '')} */`);
    lines.push(...wrap(fields));
    const bytes = (buckets[bucket] ?? 0) + fields.length;
    buckets[bucket] = bytes;
    if (bytes > 255) throw new Error(`words like "${text}" have ${bytes} bytes, at most 255`);
    before = meanings;
  });
  return { lines, buckets };
}

function wrap(fields: readonly string[]): string[] {
  const lines: string[] = [];
  let line = '   ';
  for (const field of fields) {
    if (line.length + field.length + 2 > 100) {
      lines.push(line);
      line = '   ';
    }
    line += ` ${field},`;
  }
  return [...lines, line];
}

/** The C file of a locale. */
export function emitLocale(locale: Locale, language: string): string {
  const words = groupWords(locale.rows);
  const { pairs, packed } = packPairs(
    words.map(({ text, shared }) => text.subarray(shared)),
    TEXT_MAX,
  );
  const { values, starts, numberOf } = numberMeanings(locale.rows);
  const { lines, buckets } = packWords(words, packed, numberOf);
  const strides = buckets.flatMap((_, bucket) =>
    bucket % STRIDE ? [] : [buckets.slice(0, bucket).reduce((sum, bytes) => sum + bytes, 1)],
  );
  const holidays = locale.holidays.map(
    (h) => `    { BODKIN_HOLIDAY_${h.rule.toUpperCase()} << 4 | ${h.month}, ${h.day} },`,
  );
  const flags =
    locale.flags.map((flag) => `BODKIN_LOCALE_${flag.toUpperCase()}`).join(' | ') || '0';
  return `/* Made by tools/values/locale.ts from ${language}.words; do not edit. */
#include "locale.h"
#include "unit.h"
#include "values.h"

#define SAME BODKIN_WORD_SAME
#define MORE BODKIN_WORD_MORE

static const uint8_t words[] = {
    0, /* no word is at 0 */
${lines.join('\n')}
    1, /* no meaning follows */
};

static const uint8_t values[] = {
${wrap(values).join('\n')}
};

static const uint8_t pairs[] = {
${wrap(pairs.flatMap((pair) => pair.map((byte) => (byte ? byteOf(byte) : '0')))).join('\n')}
};

static const struct bodkin_holiday holidays[] = {
${holidays.join('\n') || '    { 0, 0 },'}
};

const struct bodkin_locale bodkin_locale_${language} = {
    .words = words,
    .values = values,
    .pairs = pairs,
    .holidays = holidays,
    .strides = {
${wrap(strides.map(String)).join('\n')}
    },
    .buckets = {
${wrap(buckets.map(String)).join('\n')}
    },
    .starts = {
${wrap(starts.map(String)).join('\n')}
    },
    .flags = ${flags},
};
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const language of process.argv.slice(2)) {
    const folder = new URL('../../firmware/values/', import.meta.url);
    const source = readFileSync(new URL(`${language}.words`, folder), 'utf8');
    const locale = parseLocale(source, `${language}.words`);
    writeFileSync(new URL(`locale_${language}.c`, folder), emitLocale(locale, language));
    console.log(`locale_${language}.c: ${locale.rows.length} words`);
  }
}
