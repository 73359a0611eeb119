/**
 * Makes a locale's C tables from its words file (format: docs/locales.md).
 *
 *   npx tsx tools/values/locale.ts en de es
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packPairs } from './pairs.ts';

export interface Row {
  readonly text: string;
  readonly sense: string;
  /** A C constant expression; empty for a sense without a value. */
  readonly value: string;
}

export interface Holiday {
  readonly rule: string;
  readonly a: number;
  readonly b: number;
}

export interface Locale {
  readonly flags: readonly string[];
  readonly rows: readonly Row[];
  readonly holidays: readonly Holiday[];
}

const SYMBOLIC = new Map([
  ['unit', 'MEASURE'],
  ['part', 'PART'],
  ['tonight', 'PART'],
  ['repeat', 'GRAIN'],
]);
/** Senses that have a value, all but those from BODKIN_SENSE_PLAIN on in locale.h. */
const VALUED = new Set(
  (
    'ones tens hundred scale dozen count ordinal ordinal_scale fraction ratio mixed double unit ' +
    'ampm half_past noon part tonight day weekday weekdays month holiday last end repeat'
  ).split(' '),
);
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
/** U+00C0 to U+00FF as firmware/values/fold.c folds them. */
const LATIN = 'aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty';

export function fold(text: string): string {
  return text.toLowerCase().replace(/[\u00c0-\u00ff]/g, (c) => {
    const folded = LATIN[c.charCodeAt(0) - 0xc0];
    return folded === ' ' ? c : (folded as string);
  });
}

function holidayOf(words: readonly string[], where: string): Holiday {
  const [rule, ...rest] = words;
  const number = (text?: string) => {
    const value = Number(text);
    if (!Number.isInteger(value)) throw new Error(`${where}: "${text}" should be a whole number`);
    return value;
  };
  switch (rule) {
    case 'fixed':
      return { rule, a: number(rest[0]), b: number(rest[1]) };
    case 'easter':
      return { rule, a: 128 + number(rest[0]), b: 0 };
    case 'nth':
    case 'after': {
      const weekday = WEEKDAYS.indexOf(rest[2] ?? '');
      if (weekday < 0) throw new Error(`${where}: "${rest[2]}" should be a weekday in English`);
      return { rule, a: number(rest[0]), b: 16 * number(rest[1]) + weekday };
    }
    default:
      throw new Error(`${where}: a holiday is fixed, nth, after or easter, not "${rule}"`);
  }
}

/** Reads a words file. Throws with the line that's wrong. */
export function parseLocale(source: string, name: string): Locale {
  const rows: Row[] = [];
  const holidays: Holiday[] = [];
  const flags: string[] = [];
  const seen = new Set<string>();
  source.split('\n').forEach((line, index) => {
    const where = `${name}:${index + 1}`;
    if (line.trim() === '' || line.startsWith('#')) return;
    const colon = line.indexOf(':');
    if (colon < 0) throw new Error(`${where}: expected "sense value: word, word"`);
    const [sense = '', ...value] = line.slice(0, colon).trim().split(/\s+/);
    const words = line
      .slice(colon + 1)
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean);
    if (sense === 'flags') {
      flags.push(...words);
      return;
    }
    if (words.length === 0) throw new Error(`${where}: no words after the colon`);
    for (const word of words) {
      const text = fold(word);
      const key = `${text}:${sense === 'unit' ? line : sense}`;
      if (seen.has(key)) throw new Error(`${where}: "${word}" has the sense ${sense} already`);
      seen.add(key);
      rows.push({ text, sense, value: wordValue(sense, value, holidays, where) });
    }
  });
  rows.sort((a, b) => Buffer.compare(Buffer.from(a.text), Buffer.from(b.text)));
  refusePlurals(rows, name);
  return { flags, rows, holidays };
}

/** scan.c reads an "s" after a word of three letters and more as its plural. */
function refusePlurals(rows: readonly Row[], name: string): void {
  const meanings = new Map<string, string>();
  for (const { text, sense, value } of rows) {
    meanings.set(text, `${meanings.get(text) ?? ''} ${sense} ${value}`);
  }
  for (const [text, meaning] of meanings) {
    const single = text.slice(0, -1);
    if (text.endsWith('s') && single.length > 2 && meanings.get(single) === meaning) {
      throw new Error(`${name}: "${text}" is read as the plural of "${single}"; leave it out`);
    }
  }
}

function wordValue(sense: string, words: string[], holidays: Holiday[], where: string): string {
  if (sense === 'holiday') {
    const holiday = holidayOf(words, where);
    const same = (h: Holiday) => h.rule === holiday.rule && h.a === holiday.a && h.b === holiday.b;
    const known = holidays.findIndex(same);
    return String(known >= 0 ? known : holidays.push(holiday) - 1);
  }
  if (!VALUED.has(sense)) {
    if (words.length > 0) throw new Error(`${where}: the sense ${sense} has no value`);
    return '';
  }
  const symbol = SYMBOLIC.get(sense);
  const value = words[0] ?? '0';
  if (symbol) return `BODKIN_${symbol}_${value.toUpperCase()}`;
  if (!/^\d{1,3}$/.test(value) || Number(value) > 255) {
    throw new Error(`${where}: "${value}" should be a whole number from 0 to 255`);
  }
  return value;
}

function byteOf(byte: number): string {
  const c = String.fromCharCode(byte);
  if (byte < 32 || byte > 126) return `0x${byte.toString(16).toUpperCase()}`;
  return c === "'" || c === '\\' ? `'\\${c}'` : `'${c}'`;
}

const BUCKETS = 54;

/** As bucket_of of firmware/values/scan.c. */
function bucketOf([first = 0, second = 0]: Uint8Array): number {
  if (first < 97) return 0;
  return first > 122 ? BUCKETS - 1 : 1 + 2 * (first - 97) + Number(second >= 105);
}

const constantOf = (row: Row) => `BODKIN_SENSE_${row.sense.toUpperCase()}`;

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

/** The records of firmware/values/locale.h, one a line. */
function packWords(words: readonly Word[], rests: readonly (readonly number[])[]): Packed {
  const lines: string[] = [];
  const buckets: number[] = [];
  let offset = 1; // a word's senses never start at 0, so 0 can mean none
  words.forEach(({ text, senses, shared }, index) => {
    const bucket = bucketOf(text);
    while (buckets.length <= bucket) buckets.push(offset);
    const said = senses.flatMap((row, n) => [
      constantOf(row) + (n + 1 < senses.length ? ' | BODKIN_WORD_MORE' : ''),
      ...(row.value === '' ? [] : [row.value]),
    ]);
    const body = [...said, ...(rests[index] ?? []).map(byteOf)];
    const bytes = body.length;
    const head = bytes > 15 ? [`${shared} << 4`, `${bytes}`] : [`${shared} << 4 | ${bytes}`];
    const fields = [...head, ...body];
    lines.push(`    /* ${text.toString()} */`, ...wrap(fields));
    offset += fields.length;
  });
  while (buckets.length <= BUCKETS) buckets.push(offset);
  if (offset > 0xffff) throw new Error(`a locale has ${offset} bytes of words, at most 65535`);
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
  const { pairs, packed } = packPairs(words.map(({ text, shared }) => text.subarray(shared)));
  const { lines, buckets } = packWords(words, packed);
  const holidays = locale.holidays.map(
    (h) => `    { BODKIN_HOLIDAY_${h.rule.toUpperCase()}, ${h.a}, ${h.b} },`,
  );
  const flags =
    locale.flags.map((flag) => `BODKIN_LOCALE_${flag.toUpperCase()}`).join(' | ') || '0';
  return `/* Made by tools/values/locale.ts from ${language}.words; do not edit. */
#include "locale.h"
#include "unit.h"
#include "values.h"

static const uint8_t words[] = {
    0, /* no word starts at 0 */
${lines.join('\n')}
};

static const uint8_t pairs[] = {
${wrap(pairs.flatMap((pair) => pair.map((byte) => (byte ? byteOf(byte) : '0')))).join('\n')}
};

static const struct bodkin_holiday holidays[] = {
${holidays.join('\n') || '    { 0, 0, 0 },'}
};

const struct bodkin_locale bodkin_locale_${language} = {
    .words = words,
    .pairs = pairs,
    .holidays = holidays,
    .buckets = {
${wrap(buckets.map(String)).join('\n')}
    },
    .flags = ${flags},
    .holiday_count = ${locale.holidays.length},
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
