import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UNITS } from '../../codegen/ir.ts';
import type { Field, Param, Unit } from '../../codegen/ir.ts';
import { sayDuration, splitDuration } from '../../tools/data/fillers/duration.ts';
import type { DurationForm } from '../../tools/data/fillers/duration.ts';
import { numberWords, sayNumber } from '../../tools/data/fillers/number.ts';
import { sayTime } from '../../tools/data/fillers/time.ts';
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
});
