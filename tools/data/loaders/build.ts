/** Turns rows of intents and slots into tools, calls and spans. */

import type { EnumValue, Field, Param, ParamKind, Tool } from '../../../codegen/ir.ts';
import { nameWords } from '../../../codegen/words.ts';
import type { Argument, Call, DataSet, Example } from '../example.ts';
import type { Row, Slot, Split } from './rows.ts';

/** What the model reads of an intent. Without words, those of the intent's name. */
export interface IntentText {
  readonly words?: string;
  readonly description: string;
}

export interface SlotText {
  readonly words?: string;
  readonly description: string;
  /** 'text' when not given. */
  readonly kind?: ParamKind;
  /** Of kind 'enum' or 'bool': what is said (lower case) to the value. */
  readonly values?: Readonly<Record<string, string>>;
}

export interface SetSpec {
  readonly name: string;
  readonly intents: Readonly<Record<string, IntentText>>;
  /** By slot name, or 'intent.slot' where one name means different things. */
  readonly slots: Readonly<Record<string, SlotText>>;
  /** Intents that no tool is for. */
  readonly none?: readonly string[];
  /** Slots that carry nothing a call needs. */
  readonly ignoredSlots?: readonly string[];
}

export interface LoadReport {
  readonly set: string;
  readonly split: Split;
  readonly rows: number;
  readonly kept: number;
  /** Reason to number of rows. */
  readonly dropped: Readonly<Record<string, number>>;
}

export interface Loaded {
  readonly dataSet: DataSet;
  readonly report: LoadReport;
}

/** Tools come from the training rows, whatever the split: their slots are their params. */
export function buildDataSet(
  spec: SetSpec,
  split: Split,
  trainRows: readonly Row[],
  rows: readonly Row[],
): Loaded {
  const tools = buildTools(spec, trainRows);
  const examples: Example[] = [];
  const dropped: Record<string, number> = {};
  for (const row of rows) {
    const result = buildExample(spec, tools, row);
    if (typeof result === 'string') dropped[result] = (dropped[result] ?? 0) + 1;
    else examples.push(result);
  }
  const report = { set: spec.name, split, rows: rows.length, kept: examples.length, dropped };
  return { dataSet: { name: spec.name, tools, examples }, report };
}

function buildTools(spec: SetSpec, rows: readonly Row[]): ReadonlyMap<string, Tool> {
  const slots = new Map<string, Map<string, { count: number; repeated: boolean }>>();
  for (const row of rows) {
    const counts = slots.get(row.intent) ?? new Map<string, { count: number; repeated: boolean }>();
    slots.set(row.intent, counts);
    const seen = new Set<string>();
    for (const { name } of row.slots) {
      if (spec.ignoredSlots?.includes(name) || slotText(spec, row.intent, name) === undefined) {
        continue;
      }
      const entry = counts.get(name) ?? { count: 0, repeated: false };
      counts.set(name, { count: entry.count + 1, repeated: entry.repeated || seen.has(name) });
      seen.add(name);
    }
  }
  const tools = new Map<string, Tool>();
  for (const [intent, text] of Object.entries(spec.intents)) {
    const params = [...(slots.get(intent) ?? [])]
      .sort(([a, { count: n }], [b, { count: m }]) => m - n || (a < b ? -1 : 1))
      .map(([name, { repeated }]) => makeParam(name, slotText(spec, intent, name)!, repeated));
    const name = intent.split(/[/.]/).at(-1)!;
    const words = text.words ?? nameWords(name);
    tools.set(`${spec.name}/${intent}`, { name, words, description: text.description, params });
  }
  return tools;
}

function slotText(spec: SetSpec, intent: string, slot: string): SlotText | undefined {
  return spec.slots[`${intent}.${slot}`] ?? spec.slots[slot];
}

/** An optional param over one field. */
export function makeParam(name: string, text: SlotText, repeated = false): Param {
  const kind = text.kind ?? 'text';
  const words = text.words ?? nameWords(name);
  const values: EnumValue[] | undefined =
    kind === 'enum'
      ? [...new Set(Object.values(text.values ?? {}))].map((value) => ({
          value,
          words: nameWords(value),
        }))
      : undefined;
  const field: Field = {
    name,
    description: text.description,
    type: fieldType(kind),
    role: 'whole',
    required: false,
    repeated,
    unit: kind === 'duration' ? 's' : 'none',
    values,
  };
  return {
    name,
    words,
    description: text.description,
    kind,
    required: false,
    repeated,
    fields: [field],
    values,
  };
}

function fieldType(kind: ParamKind): Field['type'] {
  switch (kind) {
    case 'bool':
      return 'boolean';
    case 'int':
    case 'duration':
      return 'integer';
    case 'num':
      return 'number';
    default:
      return 'string';
  }
}

/** An example, or why the row can't be one. */
function buildExample(spec: SetSpec, tools: ReadonlyMap<string, Tool>, row: Row): Example | string {
  if (row.query.trim() === '') return 'empty query';
  if (spec.none?.includes(row.intent)) return { query: row.query, calls: [] };
  const key = `${spec.name}/${row.intent}`;
  const tool = tools.get(key);
  if (tool === undefined) return `intent ${row.intent} is not described`;
  const call = buildCall(spec, key, tool, row);
  return typeof call === 'string' ? call : { query: row.query, calls: [call] };
}

function buildCall(spec: SetSpec, key: string, tool: Tool, row: Row): Call | string {
  const found: { order: number; at: number; argument: Argument }[] = [];
  for (const slot of row.slots) {
    if (spec.ignoredSlots?.includes(slot.name)) continue;
    const order = tool.params.findIndex((param) => param.name === slot.name);
    const param = tool.params[order];
    const text = slotText(spec, row.intent, slot.name);
    if (param === undefined || text === undefined) return `slot ${slot.name} is not a parameter`;
    if (!param.repeated && found.some((other) => other.order === order)) {
      return `slot ${slot.name} comes twice`;
    }
    const value = slotValue(text, row.query, slot);
    if (typeof value === 'string') return value;
    found.push({ order, at: slot.start ?? 0, argument: { param: param.name, value } });
  }
  found.sort((a, b) => a.order - b.order || a.at - b.at);
  return { tool: key, arguments: found.map(({ argument }) => argument) };
}

function slotValue(text: SlotText, query: string, slot: Slot): Argument['value'] | string {
  if (text.kind === 'enum' || text.kind === 'bool') {
    const value = text.values?.[slot.value.toLowerCase().trim()];
    if (value === undefined) return `slot ${slot.name} has a value outside its list`;
    return text.kind === 'enum'
      ? { kind: 'enum', value }
      : { kind: 'bool', value: value === 'true' };
  }
  if (slot.start === null || slot.end === null) return `slot ${slot.name} has no place in the text`;
  const [start, end] = wholeWords(query, slot.start, slot.end);
  if (start === end) return `slot ${slot.name} is empty`;
  return { kind: 'span', start, end };
}

/**
 * The tokenizer's words that the offsets touch: a span can't start or end inside a word
 * ("porch light" of "porch lights" becomes all of it).
 */
export function wholeWords(query: string, start: number, end: number): [number, number] {
  let first = end;
  let last = start;
  for (const match of query.matchAll(/[A-Za-z\u0080-\u{10ffff}]+|[0-9]+|[^\t-\r ]/gu)) {
    const matchEnd = match.index + match[0].length;
    if (matchEnd <= start || match.index >= end) continue;
    first = Math.min(first, match.index);
    last = Math.max(last, matchEnd);
  }
  return first < last ? [first, last] : [start, start];
}
