/** Reads the words file of a locale (format: docs/locales.md). */
import { readFileSync } from 'node:fs';

export interface Row {
  readonly text: string;
  readonly sense: string;
  /** A C constant expression; empty for a sense without a value. */
  readonly value: string;
}

export interface Holiday {
  readonly rule: string;
  /** 0 for Easter. */
  readonly month: number;
  readonly day: number;
}

export interface Locale {
  readonly flags: readonly string[];
  readonly rows: readonly Row[];
  readonly holidays: readonly Holiday[];
}

const SYMBOLIC = new Map([
  ['unit', 'MEASURE'],
  ['part', 'PART'],
  ['repeat', 'GRAIN'],
]);
/** The senses of firmware/values/locale.h in their order: those with a value, and those without. */
export const [VALUED, PLAIN] = readSenses();
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
/** U+00C0 to U+00FF as firmware/values/fold.c folds them. */
const LATIN = 'aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty';

function readSenses(): [string[], string[]] {
  const header = new URL('../../firmware/values/locale.h', import.meta.url);
  const senses = [...readFileSync(header, 'utf8').matchAll(/^ {4}BODKIN_SENSE_(\w+)/gm)].map(
    ([, name = '']) => name.toLowerCase(),
  );
  const plain = senses.indexOf('plain');
  return [senses.slice(0, plain), senses.slice(plain + 1)];
}

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
      return { rule, month: number(rest[0]), day: number(rest[1]) };
    case 'easter':
      return { rule, month: 0, day: 128 + number(rest[0]) };
    case 'nth':
    case 'after': {
      const weekday = WEEKDAYS.indexOf(rest[2] ?? '');
      if (weekday < 0) throw new Error(`${where}: "${rest[2]}" should be a weekday in English`);
      return { rule, month: number(rest[0]), day: 16 * number(rest[1]) + weekday };
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

/** lookup.c reads an "s" after a word of three letters as its plural, "fifths" as parts. */
function refusePlurals(rows: readonly Row[], name: string): void {
  const meanings = new Map<string, string>();
  for (const { text, sense, value } of rows) {
    meanings.set(text, `${meanings.get(text) ?? ''} ${sense} ${value}`);
  }
  for (const [text, meaning] of meanings) {
    const single = text.slice(0, -1);
    const plural = meanings.get(single)?.replace('ordinal ', 'fraction ');
    if (text.endsWith('s') && single.length > 2 && plural === meaning) {
      throw new Error(`${name}: "${text}" is read as the plural of "${single}"; leave it out`);
    }
  }
}

function wordValue(sense: string, words: string[], holidays: Holiday[], where: string): string {
  if (sense === 'holiday') {
    const holiday = holidayOf(words, where);
    const same = (h: Holiday) =>
      h.rule === holiday.rule && h.month === holiday.month && h.day === holiday.day;
    const known = holidays.findIndex(same);
    return String(known >= 0 ? known : holidays.push(holiday) - 1);
  }
  if (!VALUED.includes(sense)) {
    if (!PLAIN.includes(sense)) throw new Error(`${where}: there is no sense ${sense}`);
    if (words.length > 0) throw new Error(`${where}: the sense ${sense} has no value`);
    return '';
  }
  const symbol = SYMBOLIC.get(sense);
  const value = words[0] ?? '0';
  if (sense === 'day' && value === 'now') return 'BODKIN_DAY_NOW';
  if (sense === 'day' && /[a-z]/.test(value)) return `BODKIN_PART_${value.toUpperCase()}`;
  if (symbol) return `BODKIN_${symbol}_${value.toUpperCase()}`;
  if (!/^\d{1,3}$/.test(value) || Number(value) > 255) {
    throw new Error(`${where}: "${value}" should be a whole number from 0 to 255`);
  }
  return value;
}
