import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UNITS } from '../../codegen/ir.ts';
import type { Field, Param, Unit } from '../../codegen/ir.ts';
import { sayDuration, splitDuration } from '../../tools/data/fillers/duration.ts';
import type { DurationForm } from '../../tools/data/fillers/duration.ts';
import { sayFormat } from '../../tools/data/fillers/format.ts';
import { numberWords, sayLevel, sayNumber } from '../../tools/data/fillers/number.ts';
import { sayTime } from '../../tools/data/fillers/time.ts';
import { readWordLists } from '../../tools/data/words.ts';
import { Random } from '../../tools/data/random.ts';
import { ask, buildDriver, findCompiler } from '../../tools/values/driver.ts';

const field = (unit: Unit, minimum: number, maximum: number, more: Partial<Field> = {}): Field => ({
  name: unit,
  description: '',
  type: 'integer',
  role: 'whole',
  required: false,
  repeated: false,
  unit,
  minimum,
  maximum,
  ...more,
});
const duration = (...fields: readonly Field[]): Param => ({
  name: 'duration',
  words: 'duration',
  description: '',
  kind: 'duration',
  required: false,
  repeated: false,
  fields,
});
const minutes = duration(field('min', 1, 600));
const composite = duration(
  field('h', 0, 23, { name: 'hours', role: 'hour' }),
  field('min', 0, 59, { name: 'minutes', role: 'minute' }),
  field('s', 0, 59, { name: 'seconds', role: 'second' }),
);

describe('fillers', () => {
  it('say numbers as English does', () => {
    expect([0, 21, 100, 105, 1000, 1021, 12_300, 200_005].map(numberWords)).toEqual([
      'zero',
      'twenty one',
      'one hundred',
      'one hundred and five',
      'one thousand',
      'one thousand and twenty one',
      'twelve thousand three hundred',
      'two hundred thousand and five',
    ]);
  });

  it('split a duration over the declared fields, zeros left out', () => {
    expect(splitDuration(composite, 5400)).toEqual({ hours: 1, minutes: 30 });
    expect(splitDuration(composite, 90)).toEqual({ minutes: 1, seconds: 30 });
    expect(splitDuration(minutes, 5400)).toEqual({ min: 90 });
    expect(splitDuration(minutes, 90)).toBe(null);
    expect(splitDuration(composite, 86_400)).toBe(null);
  });

  it('are varied: the same value in many forms', () => {
    const random = new Random(1);
    const said = Array.from({ length: 2000 }, () => sayDuration(minutes, 'plain', random));
    const forms = new Set(said.filter(({ value }) => value === 1800).map(({ text }) => text));
    expect([...forms]).toEqual(expect.arrayContaining(['half an hour', '30 minutes']));
    expect(forms.size).toBeGreaterThan(5);
  });
});

/** What the generator says, the firmware understands, and as the same value. */
describe.skipIf(findCompiler() === undefined)('the value parsers', () => {
  let folder: string;
  let program: string;
  const random = new Random(5);
  const many = <T>(make: () => T): T[] => Array.from({ length: 1000 }, make);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'bodkin-fillers-'));
    program = buildDriver({ sanitize: false, folder });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each<[Unit, number, number, Field['type']]>([
    ['none', -20, 20, 'integer'],
    ['none', 0, 1_000_000, 'integer'],
    ['percent', 0, 100, 'integer'],
    ['steps', 1000, 50_000, 'integer'],
    ['bpm', 40, 220, 'integer'],
    ['celsius', 5, 35, 'number'],
    ['fahrenheit', 50, 90, 'number'],
    ['km', 0.1, 200, 'number'],
    ['mi', 0.1, 50, 'number'],
    ['m', 5, 1000, 'integer'],
    ['kg', 1, 200, 'number'],
    ['lb', 1, 400, 'number'],
  ])('read numbers of %s from %d to %d', (unit, minimum, maximum, type) => {
    const said = many(() => sayNumber(field(unit, minimum, maximum, { type }), random));
    const argument = String(UNITS.indexOf(unit));
    const answers = ask(
      program,
      said.map(({ text }) => ({ kind: 'number', argument, text })),
    );
    const wrong = said.filter(
      ({ value }, i) => !(Math.abs(Number(answers[i]) / 1e6 - value) < 1e-4),
    );
    expect(wrong).toEqual([]);
  });

  it('read levels said without a number, for a field of percent up to 100 only', () => {
    const levels = (minimum: number) =>
      many(() => sayLevel(field('percent', minimum, 100), random) ?? []).flat();
    const said = levels(0);
    const argument = String(UNITS.indexOf('percent'));
    const answers = ask(
      program,
      said.map(({ text }) => ({ kind: 'number', argument, text })),
    );
    expect(said.filter(({ value }, i) => Number(answers[i]) !== value * 1e6)).toEqual([]);
    expect(new Set(said.map(({ value }) => value))).toEqual(new Set([0, 25, 50, 75, 100]));
    expect(new Set(levels(50).map(({ value }) => value))).toEqual(new Set([50, 75, 100]));
    expect(new Set(many(() => sayLevel(field('percent', 0, 40), random)))).toEqual(new Set([null]));
    expect(new Set(many(() => sayLevel(field('none', 0, 100), random)))).toEqual(new Set([null]));
  });

  it('read a while from now as a time of day', () => {
    const lists = readWordLists();
    const said = many(() => lists.pick('while', random)).flatMap((text) => [
      `in ${text}`,
      `${text} from now`,
    ]);
    const now = '2026 1 5 9 0 0';
    const times = ask(
      program,
      said.map((text) => ({ kind: 'time', argument: now, text })),
    );
    const lengths = ask(
      program,
      said.map((text) => ({
        kind: 'duration',
        argument: String(UNITS.indexOf('min')),
        text: text.replace(/^in | from now$/, ''),
      })),
    );
    const wrong = said.filter((_, i) => {
      const at = new Date(Date.UTC(2026, 0, 5, 9) + Number(lengths[i])).toISOString();
      return times[i]!.split(' ')[0] !== at.slice(11, 19);
    });
    expect(wrong).toEqual([]);
  });

  it.each<DurationForm>(['plain', 'attributive', 'bare'])('read durations said %s', (form) => {
    const said = many(() => sayDuration(minutes, form, random));
    const argument = String(UNITS.indexOf('min'));
    const answers = ask(
      program,
      said.map(({ text }) => ({ kind: 'duration', argument, text })),
    );
    expect(said.filter(({ value }, i) => Number(answers[i]) !== value * 1000)).toEqual([]);
  });

  it('read times of day, or the same one half a day later', () => {
    const said = many(() => sayTime(random));
    const argument = '2026 1 5 0 0 0';
    const answers = ask(
      program,
      said.map(({ text }) => ({ kind: 'time', argument, text })),
    );
    const clock = (hour: number, minute: number) =>
      `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00`;
    const wrong = said.filter(({ value: { hour, minute, ambiguous } }, i) => {
      const right = [clock(hour, minute), ...(ambiguous ? [clock(hour + 12, minute)] : [])];
      return !right.includes(answers[i]!.split(' ')[0]!);
    });
    expect(wrong).toEqual([]);
  });

  it.each<['digits' | 'weekdays' | 'change', string]>([
    ['digits', 'digits'],
    ['weekdays', 'recurrence'],
    ['change', 'quantity'],
  ])('read what is said for the format %s', (format, kind) => {
    const said = many(() => sayFormat(format, random));
    const answers = ask(
      program,
      said.map(({ text }) => ({ kind, argument: '0', text })),
    ).map((answer) => {
      if (format === 'digits') return answer;
      const [value, more] = answer.split(' ');
      if (format === 'weekdays') return Number(value);
      return more === 'relative' ? Number(value) / 1e6 : NaN;
    });
    expect(said.filter(({ value }, i) => value !== answers[i])).toEqual([]);
  });
});
