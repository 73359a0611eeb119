/** Reads test/values/cases/*.txt, and puts the driver's answers into the words used there. */
import { UNITS } from '../../codegen/ir.ts';
import type { Question } from '../../tools/values/driver.ts';

export interface TextCase {
  /** 'number.txt:12'. */
  readonly where: string;
  readonly question: Question;
  readonly expected: string;
}

/** Lines are `words => value`; a line `> kind argument` says what is read from there on. */
export function parseCases(source: string, name: string): TextCase[] {
  const cases: TextCase[] = [];
  let kind = '';
  let argument = '';
  source.split('\n').forEach((line, index) => {
    const where = `${name}:${index + 1}`;
    if (line.startsWith('#') || line.trim() === '') return;
    if (line.startsWith('>')) {
      const [word = '', ...rest] = line.slice(1).trim().split(' ');
      kind = word;
      argument = argumentOf(word, rest.join(' '), where);
      return;
    }
    const arrow = line.lastIndexOf('=> ');
    if (arrow < 0 || kind === '') throw new Error(`${where}: expected "words => value"`);
    const text = line.slice(0, Math.max(0, arrow - 1));
    cases.push({ where, question: { kind, argument, text }, expected: line.slice(arrow + 3) });
  });
  return cases;
}

function argumentOf(kind: string, said: string, where: string): string {
  if (['number', 'quantity', 'duration'].includes(kind)) {
    const unit = UNITS.indexOf(said as (typeof UNITS)[number]);
    if (unit < 0) throw new Error(`${where}: "${said}" is no unit`);
    return String(unit);
  }
  return ['time', 'date', 'moment', 'range'].includes(kind)
    ? (said.match(/\d+/g) ?? []).map(Number).join(' ')
    : said;
}

const ERRORS = ['', 'unknown', 'leftover', 'unit', 'overflow', 'long'];
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const GRAINS = ['seconds', 'minutes', 'hours', 'days', 'weeks', 'months', 'quarters', 'years'];

/** 3500000 → '3.5'. */
function decimal(micros: string): string {
  const digits = micros.replace('-', '').padStart(7, '0');
  const fraction = digits.slice(-6).replace(/0+$/, '');
  return `${micros.startsWith('-') ? '-' : ''}${digits.slice(0, -6)}${fraction && `.${fraction}`}`;
}

function moment(stamp: string): string {
  const [date = '', time = '', grain = ''] = stamp.split(' ');
  if (/day|week|month|quarter|year/.test(grain)) return date;
  return `${date} ${grain === 'second' ? time : time.slice(0, 5)}`;
}

/** The driver's answer as the cases write it. */
export function sayAnswer(kind: string, answer: string): string {
  const error = /^error -(\d+)$/.exec(answer)?.[1];
  if (error) return `error ${ERRORS[Number(error)]}`;
  const [first = '', second = '', third = ''] = answer.split(' ');
  switch (kind) {
    case 'number':
      return decimal(first);
    case 'quantity':
      return (
        `${second === 'relative' ? 'relative ' : ''}${decimal(first)}` +
        `${third === '1' ? ' max' : third === '-1' ? ' min' : ''}`
      );
    case 'duration':
      return String(Number(first) / 1000);
    case 'time':
      return `${first.replace(/:00$/, '')}${second === '+0' ? '' : ` ${second}`}`;
    case 'date':
      return first;
    case 'range':
      return answer.split(' / ').map(moment).join(' / ');
    case 'recurrence': {
      const days = DAYS.filter((_, day) => (Number(first) >> day) & 1);
      const grain = GRAINS[Number(third)] ?? '';
      const single = second === '1' && days.length > 0;
      return [...days, ...(single ? [] : [`every ${second} ${grain}`])].join(' ');
    }
    default:
      return answer;
  }
}
