/**
 * What `bodkin eval` prints. `G` are the calls due, `P` the calls made; |·| counts over all rows. A
 * row's gold is its `answers` or the one of `accept` that the prediction comes nearest to.
 *
 * - exact_match: rows where P = G (any order) and the turn came to what `expect` says, of all rows
 * - name_f1: 2 · |names in both| / (|P| + |G|); call_f1: the same over whole calls
 * - args_acc: pairs (a due call, one made of the same tool) with all arguments the same, of pairs
 * - param_haluc: arguments made that are not due, of those made, in pairs
 * - param_miss: arguments due that were not made, of those due, in pairs
 * - value_acc: arguments in both with the same value, of those in both
 * - json_parse_rate: rows with an answer at all, of all rows
 * - false_call_rate: rows with a call made, of rows where none is due
 * - missed_call_rate: rows without a call made, of rows where one is due
 *
 * - coverage_at_1, coverage_at_5: turns that can be answered with at most 1 % (5 %) of them wrong
 * - ece: expected calibration error of the confidence
 *
 * Of one tool, G and P are its calls alone: where another tool is called for it, its call is
 * missed; where it is called for another, its call is false. What is said of turns (rows,
 * exact_match, json_parse_rate, coverage, ece) is of those whose answer names the tool.
 *
 * A share of nothing is 1 for what should be high and 0 for what should be low.
 */

import { coverageAtRisk, expectedCalibrationError } from './calibration.ts';
import type { Judged } from './calibration.ts';
import { alignCalls, pairUp, sameArguments, sameCall, sameTurn, sameValue } from './compare.ts';
import { callsMade, expectationOf } from './row.ts';
import type { EvalCall, EvalRow, Expectation, Prediction } from './row.ts';

export const METRIC_NAMES = [
  'rows',
  'exact_match',
  'name_f1',
  'call_f1',
  'args_acc',
  'param_haluc',
  'param_miss',
  'value_acc',
  'json_parse_rate',
  'false_call_rate',
  'missed_call_rate',
  'coverage_at_1',
  'coverage_at_5',
  'ece',
] as const;
export type Metrics = Readonly<Record<(typeof METRIC_NAMES)[number], number>>;

export interface Report extends Metrics {
  readonly per_tool: Readonly<Record<string, Metrics>>;
}

/** `predictions[i]` answers `rows[i]`. */
export function evaluate(
  rows: readonly EvalRow[],
  predictions: readonly (Prediction | null)[],
): Report {
  if (rows.length !== predictions.length) {
    throw new Error(`eval: ${rows.length} rows, but ${predictions.length} predictions`);
  }
  const turns = rows.map((row, index) => toTurn(row, predictions[index]!));
  const tools = new Set(rows.flatMap(({ answers }) => answers.map(({ name }) => name)));
  const perTool = [...tools].sort().map((tool) => [tool, summarize(turns, tool)] as const);
  return { ...summarize(turns), per_tool: Object.fromEntries(perTool) };
}

/** How sure each answer was, and whether it was right; rows without an answer are left out. */
export function judge(
  rows: readonly EvalRow[],
  predictions: readonly (Prediction | null)[],
): Judged[] {
  return predictions.flatMap((prediction, index) =>
    prediction === null
      ? []
      : [{ confidence: prediction.confidence, right: guessIsRight(rows[index]!, prediction) }],
  );
}

/** The turn is just what the row asks for. */
export function isExact(row: EvalRow, prediction: Prediction | null): boolean {
  if (prediction === null) return false;
  switch (expectationOf(row)) {
    case 'none':
      return (
        callsMade(prediction).length === 0 &&
        (prediction.outcome === 'none' || prediction.outcome === 'unsure')
      );
    case 'call':
      return prediction.outcome === 'calls' && matchesAny(row, prediction.calls);
    case 'missing':
      return (
        prediction.outcome === 'missing' &&
        matchesNames(row, prediction) &&
        names(row, prediction.missing?.tool)
      );
    case 'out_of_range':
      return prediction.outcome === 'out_of_range' && names(row, prediction.range?.tool);
  }
}

/** Whether the best guess was right, had the device run it however unsure it was. */
export function guessIsRight(row: EvalRow, prediction: Prediction): boolean {
  if (prediction.outcome !== 'unsure') return isExact(row, prediction);
  return isExact(row, { ...prediction, outcome: prediction.calls.length > 0 ? 'calls' : 'none' });
}

function goldsOf(row: EvalRow): readonly (readonly EvalCall[])[] {
  return [row.answers, ...(row.accept ?? [])];
}

function matchesAny(row: EvalRow, calls: readonly EvalCall[]): boolean {
  return goldsOf(row).some((gold) => sameTurn(gold, calls));
}

/** A turn that lacks a value: what was said of it must be right, as far as `answers` tell. */
function matchesNames(row: EvalRow, { calls }: Prediction): boolean {
  return row.answers.length === 0 || calls.length === 0 || matchesAny(row, calls);
}

function names(row: EvalRow, tool: string | undefined): boolean {
  return row.answers.length === 0 || row.answers.some(({ name }) => name === tool);
}

/** A row, what the device did, and the gold that this comes nearest to. */
interface Turn {
  readonly row: EvalRow;
  readonly prediction: Prediction | null;
  readonly expected: Expectation;
  readonly due: readonly EvalCall[];
  readonly made: readonly EvalCall[];
}

function toTurn(row: EvalRow, prediction: Prediction | null): Turn {
  const expected = expectationOf(row);
  const made = callsMade(prediction);
  const due = expected === 'call' ? nearestGold(row, made) : [];
  return { row, prediction, expected, due, made };
}

function isAbout({ row }: Turn, tool: string | undefined): boolean {
  return tool === undefined || row.answers.some(({ name }) => name === tool);
}

/** One row's share of every sum above. */
interface Counts {
  rows: number;
  exact: number;
  parsed: number;
  due: number;
  made: number;
  namesInBoth: number;
  callsInBoth: number;
  pairs: number;
  equalPairs: number;
  argumentsDue: number;
  argumentsMade: number;
  argumentsInBoth: number;
  equalArguments: number;
  wantsNone: number;
  falseCall: number;
  wantsCall: number;
  missedCall: number;
}

function countTurn(turn: Turn, tool: string | undefined): Counts {
  const { row, prediction, expected } = turn;
  const isOfTool = ({ name }: EvalCall) => tool === undefined || name === tool;
  const [due, made] = [turn.due.filter(isOfTool), turn.made.filter(isOfTool)];
  const counted = isAbout(turn, tool);
  const wantsCall = expected === 'call' && due.length > 0;
  const wantsNone = expected === 'none' || (expected === 'call' && due.length === 0);
  const byName = (a: EvalCall, b: EvalCall) => a.name === b.name;
  const counts: Counts = {
    rows: counted ? 1 : 0,
    exact: counted && isExact(row, prediction) ? 1 : 0,
    parsed: counted && prediction !== null ? 1 : 0,
    due: due.length,
    made: made.length,
    namesInBoth: pairUp(due, made, byName),
    callsInBoth: pairUp(due, made, sameCall),
    pairs: 0,
    equalPairs: 0,
    argumentsDue: 0,
    argumentsMade: 0,
    argumentsInBoth: 0,
    equalArguments: 0,
    wantsNone: wantsNone ? 1 : 0,
    falseCall: wantsNone && made.length > 0 ? 1 : 0,
    wantsCall: wantsCall ? 1 : 0,
    missedCall: wantsCall && made.length === 0 ? 1 : 0,
  };
  for (const [gold, other] of alignCalls(due, made)) {
    const shared = Object.keys(gold.arguments).filter((name) =>
      Object.hasOwn(other.arguments, name),
    );
    counts.pairs++;
    counts.equalPairs += sameArguments(gold.arguments, other.arguments) ? 1 : 0;
    counts.argumentsDue += Object.keys(gold.arguments).length;
    counts.argumentsMade += Object.keys(other.arguments).length;
    counts.argumentsInBoth += shared.length;
    counts.equalArguments += shared.filter((name) =>
      sameValue(gold.arguments[name]!, other.arguments[name]!),
    ).length;
  }
  return counts;
}

/** The answer that shares most calls with those made, then most argument values. */
function nearestGold(row: EvalRow, made: readonly EvalCall[]): readonly EvalCall[] {
  const score = (gold: readonly EvalCall[]) => {
    const values = alignCalls(gold, made).flatMap(([due, other]) =>
      Object.entries(due.arguments).filter(
        ([name, value]) =>
          Object.hasOwn(other.arguments, name) && sameValue(value, other.arguments[name]!),
      ),
    );
    return 1000 * pairUp(gold, made, sameCall) + values.length;
  };
  return goldsOf(row).reduce((best, gold) => (score(gold) > score(best) ? gold : best));
}

/** Of all turns, or of one tool in them. */
function summarize(turns: readonly Turn[], tool?: string): Metrics {
  const all = turns.map((turn) => countTurn(turn, tool));
  const sum = (key: keyof Counts) => all.reduce((total, counts) => total + counts[key], 0);
  const about = turns.filter((turn) => isAbout(turn, tool));
  const judged = judge(
    about.map(({ row }) => row),
    about.map(({ prediction }) => prediction),
  );
  const high = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  const low = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  const calls = sum('due') + sum('made');
  return {
    rows: sum('rows'),
    exact_match: high(sum('exact'), sum('rows')),
    name_f1: high(2 * sum('namesInBoth'), calls),
    call_f1: high(2 * sum('callsInBoth'), calls),
    args_acc: high(sum('equalPairs'), sum('pairs')),
    param_haluc: low(sum('argumentsMade') - sum('argumentsInBoth'), sum('argumentsMade')),
    param_miss: low(sum('argumentsDue') - sum('argumentsInBoth'), sum('argumentsDue')),
    value_acc: high(sum('equalArguments'), sum('argumentsInBoth')),
    json_parse_rate: high(sum('parsed'), sum('rows')),
    false_call_rate: low(sum('falseCall'), sum('wantsNone')),
    missed_call_rate: low(sum('missedCall'), sum('wantsCall')),
    coverage_at_1: coverageAtRisk(judged, 0.01),
    coverage_at_5: coverageAtRisk(judged, 0.05),
    ece: expectedCalibrationError(judged),
  };
}
