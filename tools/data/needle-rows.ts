/** Utterances in the JSONL that Needle's trainer reads: tools and answers are JSON in strings. */

import type { Field, Tool } from '../../codegen/ir.ts';
import { nameWords } from '../../codegen/words.ts';
import type { EvalRow } from '../eval/row.ts';
import { ANSWER_SEPARATOR } from './answer.ts';
import { Random } from './random.ts';

export interface NeedleRow {
  readonly query: string;
  readonly tools: string;
  readonly answers: string;
}

export interface NeedleOptions {
  /** Keys are names. */
  readonly tools: ReadonlyMap<string, Tool>;
  /** Tools in a row at most: its encoder reads them with the query. */
  readonly toolsMax: number;
  readonly seed: number;
}

/**
 * Each row offers the tools that are due among others of the set. Rows that end without a call
 * because a value is missing have no answer in Needle's terms, and are left out; so are answers to
 * a question of the device.
 */
export function toNeedleRows(rows: readonly EvalRow[], options: NeedleOptions): NeedleRow[] {
  const random = new Random(options.seed);
  return rows
    .filter(({ expect }) => expect === undefined || expect === 'call' || expect === 'none')
    .filter(({ query }) => !query.includes(ANSWER_SEPARATOR))
    .map(({ query, answers }) => {
      const due = new Set(answers.map(({ name }) => name));
      const tools = drawTools(due, options, random).map(flatTool);
      const calls = answers.map(({ name, arguments: args }) => ({ name, arguments: args }));
      return { query, tools: JSON.stringify(tools), answers: JSON.stringify(calls) };
    });
}

function drawTools(due: ReadonlySet<string>, options: NeedleOptions, random: Random): Tool[] {
  const { tools, toolsMax } = options;
  const names = [...tools.keys()];
  const size = Math.min(names.length, random.int(1, toolsMax));
  const drawn = new Set(due);
  while (drawn.size < size) drawn.add(random.pick(names));
  // In the set's order the due ones would not stand out, but neither would any order be learned.
  return shuffled([...drawn], random).map((name) => tools.get(name)!);
}

function shuffled<T>(list: T[], random: Random): T[] {
  for (let last = list.length - 1; last > 0; last--) {
    const other = random.int(0, last);
    [list[last], list[other]] = [list[other]!, list[last]!];
  }
  return list;
}

/** Parameters by name, without the levels of JSON Schema; members of objects as 'object.member'. */
function flatTool({ name, description, params }: Tool): object {
  const fields = params.flatMap((param) => param.fields);
  const parameters = Object.fromEntries(fields.map((field) => [field.name, flatField(field)]));
  return { name, description, parameters };
}

/** Three keys, as in all of Needle's own data: limits and values are told in the description. */
function flatField(field: Field): object {
  const { repeated, required } = field;
  const type = repeated ? 'array' : field.type === 'integer' ? 'number' : field.type;
  const told = [field.description || nameWords(field.name), limits(field)].filter(
    (text) => text !== '',
  );
  const description = told.map((text) => text.replace(/\.$/, '')).join('. ');
  return { type, description: told.length > 1 ? `${description}.` : told[0], required };
}

function limits({ minimum, maximum, values }: Field): string {
  if (values !== undefined) return values.map(({ value }) => `'${value}'`).join(' or ');
  if (minimum !== undefined && maximum !== undefined) return `From ${minimum} to ${maximum}`;
  if (minimum !== undefined) return `At least ${minimum}`;
  return maximum === undefined ? '' : `At most ${maximum}`;
}
