/**
 * A tool as other teams would have declared it, written by hand: corpus/wordings/GROUP.json. Only
 * what the model reads changes; the names that calls are made by stay.
 */

import { existsSync, readFileSync } from 'node:fs';
import type { Param, Tool } from '../../codegen/ir.ts';
import { nameWords } from '../../codegen/words.ts';

/** By tool; its params by the names that the model sees. */
export type WordingFile = Readonly<Record<string, readonly Wording[]>>;

interface Wording {
  readonly name: string;
  readonly description: string;
  readonly params: Readonly<
    Record<string, { readonly name: string; readonly description: string }>
  >;
  /** Other names of enum values, by param and value. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** By name, each tool of the group in its other wordings; empty without a file. */
export function readWordings(
  path: string,
  tools: ReadonlyMap<string, Tool>,
): ReadonlyMap<string, readonly Tool[]> {
  if (!existsSync(path)) return new Map();
  const file = JSON.parse(readFileSync(path, 'utf8')) as WordingFile;
  return new Map(
    Object.entries(file).map(([name, wordings]) => {
      const tool = tools.get(name);
      if (tool === undefined)
        throw new WordingError(path, name, 'no tool of the group has the name');
      return [name, wordings.map((wording, i) => worded(tool, wording, `${path}: ${name}[${i}]`))];
    }),
  );
}

/** A wording that doesn't fit its tool. */
export class WordingError extends Error {
  override name = 'WordingError';

  constructor(where: string, what: string, reason: string) {
    super(`${where}: ${what}: ${reason}`);
  }
}

function worded(tool: Tool, wording: Wording, where: string): Tool {
  const params = tool.params.map((param) => wordedParam(param, wording, where));
  const distinct = new Set(params.map(({ words }) => words)).size === params.length;
  if (!distinct) throw new WordingError(where, wording.name, 'two params have the same words');
  return { ...tool, words: nameWords(wording.name), description: wording.description, params };
}

function wordedParam(param: Param, { params, values }: Wording, where: string): Param {
  const said = params[param.name];
  if (said === undefined) throw new WordingError(where, param.name, 'the param has no wording');
  const others = values?.[param.name] ?? {};
  for (const value of Object.keys(others)) {
    if (param.values?.some((one) => one.value === value)) continue;
    throw new WordingError(where, param.name, `"${value}" is none of its values`);
  }
  return {
    ...param,
    words: nameWords(said.name),
    description: said.description,
    ...(param.values && {
      values: param.values.map((one) => {
        const said = others[one.value];
        return said === undefined ? one : { ...one, words: nameWords(said) };
      }),
    }),
  };
}
