import type { Tool } from '../../codegen/ir.ts';

/** A value as the model gives it: a span of the query (characters, end exclusive), or a head. */
export type Value =
  | { readonly kind: 'span'; readonly start: number; readonly end: number }
  | { readonly kind: 'enum'; readonly value: string }
  | { readonly kind: 'bool'; readonly value: boolean };

export interface Argument {
  /** Name of a `Param` (not of a field). */
  readonly param: string;
  readonly value: Value;
}

/** A call; its arguments are in the tool's declared order of params. */
export interface Call {
  /** Key of the tool in the set's `tools`. */
  readonly tool: string;
  readonly arguments: readonly Argument[];
}

/** One utterance. No calls: nothing that the tools offered are for. */
export interface Example {
  readonly query: string;
  readonly calls: readonly Call[];
  /** Keys of the tools that a benchmark offers with it; without, any of the set. */
  readonly offer?: readonly string[];
}

/** Utterances with the tools they may call. Keys are unique over all sets: 'hwu64/alarm_set'. */
export interface DataSet {
  readonly name: string;
  readonly tools: ReadonlyMap<string, Tool>;
  /** The same tools as other teams would declare them, by key. */
  readonly wordings?: ReadonlyMap<string, readonly Tool[]>;
  readonly examples: readonly Example[];
}
