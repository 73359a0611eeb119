/** What `bodkin eval` reads and what it compares with. */

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

export interface EvalCall {
  readonly name: string;
  readonly arguments: Readonly<Record<string, Json>>;
}

export const EXPECTATIONS = ['call', 'none', 'missing', 'out_of_range'] as const;
export type Expectation = (typeof EXPECTATIONS)[number];

/** One line of an evaluation file. */
export interface EvalRow {
  readonly query: string;
  /** []: no call is due. */
  readonly answers: readonly EvalCall[];
  /** Other answers that count as right. */
  readonly accept?: readonly (readonly EvalCall[])[];
  /** What the turn should come to. Default: 'none' without answers, else 'call'. */
  readonly expect?: Expectation;
}

/** The part of an `ask` answer that counts; null where there was none (an error, not JSON). */
export interface Prediction {
  readonly outcome: 'calls' | 'none' | 'unsure' | 'missing' | 'out_of_range';
  readonly calls: readonly EvalCall[];
  readonly confidence: number;
  readonly missing?: { readonly tool: string; readonly param: string };
  readonly range?: { readonly tool: string; readonly param: string };
}

export function expectationOf(row: EvalRow): Expectation {
  return row.expect ?? (row.answers.length === 0 ? 'none' : 'call');
}

/** The calls that the device would run. */
export function callsMade(prediction: Prediction | null): readonly EvalCall[] {
  return prediction?.outcome === 'calls' ? prediction.calls : [];
}
