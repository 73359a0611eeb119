import { describe, expect, it } from 'vitest';
import { coverageAtRisk, expectedCalibrationError } from '../../tools/eval/calibration.ts';
import { alignCalls, sameTurn, sameValue } from '../../tools/eval/compare.ts';
import { evaluate, isExact, METRIC_NAMES } from '../../tools/eval/metrics.ts';
import type { EvalCall, EvalRow, Prediction } from '../../tools/eval/row.ts';

const timer = (args: EvalCall['arguments']): EvalCall => ({ name: 'set_timer', arguments: args });
const alarm = (args: EvalCall['arguments']): EvalCall => ({ name: 'set_alarm', arguments: args });
const row = (answers: readonly EvalCall[], more: Partial<EvalRow> = {}): EvalRow => ({
  query: 'q',
  answers,
  ...more,
});
const made = (...calls: EvalCall[]): Prediction => ({ outcome: 'calls', calls, confidence: 0.9 });
const none: Prediction = { outcome: 'none', calls: [], confidence: 0.9 };

describe('sameValue', () => {
  it.each([
    [5, '5', true],
    [0.1, 0.10000000149, true],
    ['Mum ', 'mum', true],
    ['see  you', 'See you', true],
    ['07:30', '07:30:00', true],
    ['07:30', '07:30:30', false],
    ['2026-01-05T07:30', '2026-01-05T07:30:00', true],
    [['a', 'b'], ['B', 'a'], true],
    [['a', 'a'], ['a', 'b'], false],
    [true, 'true', true],
    ['', 0, false],
    [null, 'null', false],
    [{ a: 1 }, { a: '1' }, true],
    [{ a: 1 }, {}, false],
    [[1], 1, false],
  ])('%j and %j: %j', (a, b, same) => {
    expect(sameValue(a, b)).toBe(same);
    expect(sameValue(b, a)).toBe(same);
  });
});

describe('sameTurn', () => {
  it('ignores the order of calls, not their number', () => {
    const calls = [timer({ minutes: 5 }), alarm({ hour: 7 })];
    expect(sameTurn(calls, [...calls].reverse())).toBe(true);
    expect(sameTurn([calls[0]!, calls[0]!], calls)).toBe(false);
    expect(sameTurn(calls, [calls[0]!])).toBe(false);
  });

  it('pairs the calls of one tool that are most alike', () => {
    const [a, b] = [timer({ minutes: 5, label: 'tea' }), timer({ minutes: 9 })];
    expect(alignCalls([b, a], [a, b])).toEqual([
      [a, a],
      [b, b],
    ]);
  });
});

describe('isExact', () => {
  it('takes any accepted answer', () => {
    const seven = row([alarm({ hour: 7 })], { accept: [[alarm({ hour: 19 })]] });
    expect(isExact(seven, made(alarm({ hour: 19 })))).toBe(true);
    expect(isExact(seven, made(alarm({ hour: 8 })))).toBe(false);
  });

  it('wants no call made where none is due', () => {
    expect(isExact(row([]), none)).toBe(true);
    expect(isExact(row([]), { ...made(timer({})), outcome: 'unsure' })).toBe(true);
    expect(isExact(row([]), { ...none, outcome: 'missing' })).toBe(false);
    expect(isExact(row([]), made(timer({})))).toBe(false);
    expect(isExact(row([]), null)).toBe(false);
  });

  it('wants the outcome that the row expects, of the right tool', () => {
    const lacking = row([timer({})], { expect: 'missing' });
    const missing: Prediction = {
      outcome: 'missing',
      calls: [timer({})],
      confidence: 1,
      missing: { tool: 'set_timer', param: 'duration' },
    };
    expect(isExact(lacking, missing)).toBe(true);
    expect(isExact(lacking, { ...missing, missing: { tool: 'set_alarm', param: 'time' } })).toBe(
      false,
    );
    expect(isExact(lacking, made(timer({})))).toBe(false);
    const range = { tool: 'set_timer', param: 'minutes' };
    const over: Prediction = { outcome: 'out_of_range', calls: [], confidence: 1, range };
    expect(isExact(row([], { expect: 'out_of_range' }), over)).toBe(true);
    expect(isExact(row([alarm({})], { expect: 'out_of_range' }), over)).toBe(false);
  });
});

describe('evaluate', () => {
  it('is perfect where everything is right', () => {
    const rows = [row([timer({ minutes: 5 })]), row([])];
    expect(evaluate(rows, [made(timer({ minutes: '5' })), none])).toMatchObject({
      rows: 2,
      exact_match: 1,
      name_f1: 1,
      call_f1: 1,
      args_acc: 1,
      param_haluc: 0,
      param_miss: 0,
      value_acc: 1,
      json_parse_rate: 1,
      false_call_rate: 0,
      missed_call_rate: 0,
    });
  });

  it('counts each mistake where it belongs', () => {
    const rows = [
      row([timer({ minutes: 5, label: 'tea' })]), // label missed, seconds invented
      row([timer({ minutes: 5 })]), // wrong value
      row([timer({ minutes: 1 }), alarm({ hour: 7 })]), // one call of two
      row([alarm({ hour: 7 })]), // no call
      row([]), // a call for nothing
      row([]), // right
      row([alarm({ hour: 7 })]), // no answer at all
    ];
    const report = evaluate(rows, [
      made(timer({ minutes: 5, seconds: 3 })),
      made(timer({ minutes: 6 })),
      made(timer({ minutes: 1 })),
      none,
      made(timer({})),
      none,
      null,
    ]);
    expect(report.exact_match).toBeCloseTo(1 / 7);
    expect(report.name_f1).toBeCloseTo((2 * 3) / (6 + 4));
    expect(report.call_f1).toBeCloseTo((2 * 1) / (6 + 4));
    expect(report.args_acc).toBeCloseTo(1 / 3);
    expect(report.param_haluc).toBeCloseTo(1 / 4);
    expect(report.param_miss).toBeCloseTo(1 / 4);
    expect(report.value_acc).toBeCloseTo(2 / 3);
    expect(report.json_parse_rate).toBeCloseTo(6 / 7);
    expect(report.false_call_rate).toBeCloseTo(1 / 2);
    expect(report.missed_call_rate).toBeCloseTo(2 / 5);
    expect(Object.keys(report.per_tool)).toEqual(['set_alarm', 'set_timer']);
    const { set_timer: ofTimer, set_alarm: ofAlarm } = report.per_tool;
    expect(ofTimer).toMatchObject({ rows: 3, exact_match: 0, missed_call_rate: 0 });
    expect(ofTimer!.name_f1).toBeCloseTo((2 * 3) / (3 + 4)); // the call for nothing counts
    expect(ofTimer!.false_call_rate).toBeCloseTo(1 / 4); // of the rows that want none of it
    expect(ofTimer).toMatchObject({ coverage_at_5: 0, json_parse_rate: 1 });
    expect(ofTimer!.ece).toBeCloseTo(0.9);
    expect(ofAlarm).toMatchObject({ rows: 3, name_f1: 0, false_call_rate: 0, missed_call_rate: 1 });
    expect(ofAlarm!.json_parse_rate).toBeCloseTo(2 / 3);
  });

  it('counts a call of the wrong tool against both', () => {
    const rows = [row([timer({ minutes: 5 })]), row([alarm({ hour: 7 })])];
    const { per_tool: of } = evaluate(rows, [made(timer({ minutes: 5 })), made(timer({}))]);
    expect(of.set_timer).toMatchObject({ exact_match: 1, false_call_rate: 1, missed_call_rate: 0 });
    expect(of.set_timer!.name_f1).toBeCloseTo(2 / 3);
    expect(of.set_alarm).toMatchObject({ exact_match: 0, false_call_rate: 0, missed_call_rate: 1 });
  });

  it('has every metric for each tool', () => {
    const { per_tool: of } = evaluate([row([timer({})])], [made(timer({}))]);
    expect(Object.keys(of.set_timer!).sort()).toEqual([...METRIC_NAMES].sort());
  });

  it('measures against the accepted answer that is nearest', () => {
    const both = row([alarm({ hour: 7, minute: 0 })], {
      accept: [[alarm({ hour: 19, minute: 0 })]],
    });
    const report = evaluate([both], [made(alarm({ hour: 19, minute: 0 }))]);
    expect(report).toMatchObject({ exact_match: 1, value_acc: 1, call_f1: 1 });
  });

  it('refuses lists of different lengths', () => {
    expect(() => evaluate([row([])], [])).toThrow('eval: 1 rows, but 0 predictions');
  });
});

describe('calibration', () => {
  const judged = [
    { confidence: 0.95, right: true },
    { confidence: 0.9, right: true },
    { confidence: 0.6, right: false },
    { confidence: 0.6, right: true },
    { confidence: 0.2, right: false },
  ];

  it('covers the most confident while the risk holds, ties together', () => {
    expect(coverageAtRisk(judged, 0.01)).toBeCloseTo(2 / 5);
    expect(coverageAtRisk(judged, 0.25)).toBeCloseTo(4 / 5);
    expect(coverageAtRisk(judged, 1)).toBe(1);
    expect(coverageAtRisk([], 0.05)).toBe(0);
  });

  it('weighs the gap of each bin by its size', () => {
    const gap = (2 * Math.abs(1 - 0.925) + 2 * Math.abs(0.5 - 0.6) + Math.abs(0 - 0.2)) / 5;
    expect(expectedCalibrationError(judged)).toBeCloseTo(gap);
    expect(expectedCalibrationError([])).toBe(0);
  });
});
