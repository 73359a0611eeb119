/** The corpus in memory. */

import type { Tool } from '../../codegen/ir.ts';

export type Part =
  | { readonly kind: 'text'; readonly text: string }
  /** {param}, {param#}, {param-}, {param:word} */
  | {
      readonly kind: 'param';
      readonly param: string;
      readonly form: 'plain' | 'attributive' | 'bare';
      readonly word?: string;
    }
  /** {word_list} */
  | { readonly kind: 'list'; readonly list: string }
  /** {tool} of a "+" line */
  | { readonly kind: 'call'; readonly tool: string };

/** A filler of a text param: words and word lists. */
export type Filler = readonly Extract<Part, { kind: 'text' | 'list' }>[];

/** A value that no word of the phrasing says. */
export interface Implicit {
  readonly param: string;
  readonly value: string;
}

export interface Phrasing {
  readonly file: string;
  readonly line: number;
  readonly parts: readonly Part[];
  readonly implicit: readonly Implicit[];
  /** Marked "~": constructed unlike the tool's other phrasings. */
  readonly unlike: boolean;
}

export interface Section {
  readonly file: string;
  readonly line: number;
  /** null: "= none". */
  readonly tool: string | null;
  readonly phrasings: readonly Phrasing[];
  /** By param; by 'param.value' for the words of enum values and booleans. */
  readonly fillers: ReadonlyMap<string, readonly Filler[]>;
}

/** What a file's lines are read against. */
export interface PhrasesContext {
  readonly file: string;
  readonly tools: ReadonlyMap<string, Tool>;
  readonly lists: ReadonlySet<string>;
}

/** A section while its lines are read. */
export interface OpenSection {
  readonly file: string;
  readonly line: number;
  readonly tool: Tool | null;
  readonly phrasings: Phrasing[];
  readonly fillers: Map<string, Filler[]>;
  /** Where each text param was first used, to check for fillers at the end. */
  readonly uses: Map<string, number>;
}
