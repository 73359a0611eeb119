/** Rows with gold arguments, as `bodkin eval` reads them, become what the trainer learns from. */

import type { Field, Param, Tool, ToolSet } from '../../codegen/ir.ts';
import { LIMITS } from '../../codegen/limits.ts';
import { sameValue } from '../eval/compare.ts';
import type { EvalCall, EvalRow, Json } from '../eval/row.ts';
import { wholeWords } from './loaders/build.ts';
import type { Argument, Call, Example, Value } from './example.ts';
import type { Gold, Span, SpanFinder } from './find-span.ts';

/** A row; each of its answers may say where its values stand, as `bodkin ask --json` does. */
export interface GoldRow extends EvalRow {
  readonly answers: readonly GoldCall[];
  /** file:line, for messages. */
  readonly where?: string;
}
export interface GoldCall extends EvalCall {
  /** Characters of the query, end exclusive, by the names of fields. */
  readonly spans?: Readonly<Record<string, readonly [start: number, end: number]>>;
}

export interface Refused {
  readonly row: GoldRow;
  readonly reason: string;
}

export interface Converted {
  /** `examples[i]` is what `rows[i]` became. */
  readonly examples: readonly Example[];
  readonly rows: readonly GoldRow[];
  readonly refused: readonly Refused[];
}

/** Tools have the key 'set/tool'. A row that no program of pointers can say is refused, and why. */
export function rowsToExamples(
  rows: readonly GoldRow[],
  toolSet: ToolSet,
  finder: SpanFinder,
): Converted {
  const examples: Example[] = [];
  const kept: GoldRow[] = [];
  const refused: Refused[] = [];
  for (const row of rows) {
    try {
      examples.push(toExample(row, toolSet, finder));
      kept.push(row);
    } catch (error) {
      if (!(error instanceof Inexpressible)) throw error;
      refused.push({ row, reason: error.message });
    }
  }
  return { examples, rows: kept, refused };
}

export function keyOf(toolSet: ToolSet, tool: Tool): string {
  return `${toolSet.name}/${tool.name}`;
}

/** Reasons with how often each came and the first row that met it, most frequent first. */
export function summarizeRefused(
  refused: readonly Refused[],
): { readonly reason: string; readonly count: number; readonly first: Refused }[] {
  const kinds = new Map<string, Refused[]>();
  for (const one of refused) {
    const kind = one.reason.replace(/"(?:[^"\\]|\\.)*"/g, '"…"');
    kinds.set(kind, [...(kinds.get(kind) ?? []), one]);
  }
  return [...kinds]
    .map(([reason, all]) => ({ reason, count: all.length, first: all[0]! }))
    .sort((a, b) => b.count - a.count);
}

type SpanValue = Extract<Value, { kind: 'span' }>;

/** Carries a reason from deep inside to the row. */
class Inexpressible extends Error {
  override name = 'Inexpressible';
}

function toExample(row: GoldRow, toolSet: ToolSet, finder: SpanFinder): Example {
  const { query, answers } = row;
  if (query.trim() === '') throw new Inexpressible('the query is empty');
  const bytes = Buffer.byteLength(query);
  if (bytes > LIMITS.textBytes) {
    throw new Inexpressible(`the query is longer than ${LIMITS.textBytes} bytes`);
  }
  if (row.expect === 'out_of_range') {
    throw new Inexpressible('the row expects out_of_range: nothing to point at is given');
  }
  if (answers.length > LIMITS.calls) throw new Inexpressible(`more than ${LIMITS.calls} calls`);
  const taken: Span[] = [];
  const calls = answers.map((answer) => toCall(answer, query, toolSet, finder, taken));
  return { query, calls };
}

function toCall(
  answer: GoldCall,
  query: string,
  toolSet: ToolSet,
  finder: SpanFinder,
  taken: Span[],
): Call {
  const index = toolSet.tools.findIndex(({ name }) => name === answer.name);
  const tool = toolSet.tools[index];
  if (tool === undefined) throw new Inexpressible(`no tool is named "${answer.name}"`);
  const fields = flatten(tool, answer.arguments);
  const list: Argument[] = [];
  for (const [place, param] of tool.params.entries()) {
    const gold = pick(fields, param.fields);
    if (Object.keys(gold).length === 0) continue;
    checkRange(param, gold);
    const read = (gold: Gold, spans: GoldCall['spans']) =>
      spanValue({ tool: index, param: place }, param, spans, query, gold, finder, taken);
    const values =
      param.kind === 'enum' || param.kind === 'bool'
        ? headValues(param, gold)
        : param.repeated
          ? listValues(param, gold, answer.spans, read)
          : [read(gold, answer.spans)];
    list.push(...values.map((value) => ({ param: param.name, value })));
  }
  return { tool: keyOf(toolSet, tool), arguments: list };
}

/** Fields by name, of objects too; null is the same as absent. */
function flatten(tool: Tool, args: EvalCall['arguments']): Record<string, Json> {
  const fields = tool.params.flatMap((param) => param.fields);
  const flat: Record<string, Json> = {};
  const put = (name: string, value: Json) => {
    if (value === null) return;
    if (fields.some((field) => field.name === name)) flat[name] = value;
    else if (typeof value === 'object' && !Array.isArray(value)) {
      for (const [inner, each] of Object.entries(value)) put(`${name}.${inner}`, each);
    } else throw new Inexpressible(`${tool.name} has no parameter "${name}"`);
  };
  for (const [name, value] of Object.entries(args)) put(name, value);
  return flat;
}

function pick(flat: Readonly<Record<string, Json>>, fields: readonly Field[]): Gold {
  const own = fields.filter(({ name }) => Object.hasOwn(flat, name));
  return Object.fromEntries(own.map(({ name }) => [name, flat[name]!]));
}

/** Told apart from words that aren't there: the firmware reads neither. */
function checkRange({ fields }: Param, gold: Gold): void {
  for (const { name, minimum = -Infinity, maximum = Infinity } of fields) {
    const values = [gold[name] ?? []].flat().map(Number);
    const outside = values.find((value) => value < minimum || value > maximum);
    if (outside === undefined) continue;
    throw new Inexpressible(`${name}: ${show(outside)} is not within ${minimum} and ${maximum}`);
  }
}

function headValues(param: Param, gold: Gold): Value[] {
  const value = Object.values(gold)[0]!;
  if (param.kind === 'bool') {
    const truth = ['true', 'false'].indexOf(String(value).toLowerCase());
    if (truth < 0) throw new Inexpressible(`${param.name} is a boolean, not ${show(value)}`);
    return [{ kind: 'bool', value: truth === 0 }];
  }
  if (Array.isArray(value) && !param.repeated) {
    throw new Inexpressible(`${param.name} is one value, not ${show(value)}`);
  }
  return [value].flat().map((one) => {
    const known = param.values?.find((each) => sameValue(each.value, one as Json));
    if (known === undefined) {
      throw new Inexpressible(`${param.name} has no value ${show(one as Json)}`);
    }
    return { kind: 'enum', value: known.value };
  });
}

/** One span an item, as they are said. A list has one pair of spans, which says it of one item. */
function listValues(
  param: Param,
  gold: Gold,
  spans: GoldCall['spans'],
  read: (gold: Gold, spans: GoldCall['spans']) => SpanValue,
): Value[] {
  const items = [gold[param.name]!].flat() as Json[];
  const own = items.length === 1 ? spans : undefined;
  const values = items.map((item) => read({ [param.name]: [item] as Json }, own));
  return values.sort((a, b) => a.start - b.start);
}

function spanValue(
  at: { readonly tool: number; readonly param: number },
  param: Param,
  spans: GoldCall['spans'],
  query: string,
  gold: Gold,
  finder: SpanFinder,
  taken: Span[],
): SpanValue {
  const given = param.fields.flatMap(({ name }) => {
    const span = spans?.[name];
    return span === undefined ? [] : [span];
  });
  let span: Span | null;
  if (given.length > 0) {
    const [first, last] = [
      Math.min(...given.map((g) => g[0])),
      Math.max(...given.map((g) => g[1])),
    ];
    const [start, end] = wholeWords(query, first, last);
    span = { start, end };
    const words = query.slice(start, end);
    if (!finder.readsAtAnyHour(at, words, gold)) {
      throw new Inexpressible(
        `${param.name}: the device doesn't read ${show(words)} as ${show(gold)}`,
      );
    }
  } else {
    span = finder.find(at, query, gold, taken);
    if (span === null) {
      throw new Inexpressible(`${param.name}: no words of the query say ${show(gold)}`);
    }
  }
  taken.push(span);
  return { kind: 'span', ...span };
}

/** In quotes, so that reasons that differ in values alone are counted as one. */
function show(value: Json): string {
  if (typeof value === 'string') return JSON.stringify(value);
  return JSON.stringify(JSON.stringify(value)).replaceAll('\\"', "'");
}
