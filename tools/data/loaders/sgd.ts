/**
 * Schema-guided dialogue (Rastogi et al. 2020, CC BY-SA 4.0): services never trained on. It
 * evaluates only; its licence keeps it out of what ships.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseToolSet } from '../../../codegen/index.ts';
import type { Tool } from '../../../codegen/ir.ts';
import type { Argument, Call, Example } from '../example.ts';
import { wholeWords } from './build.ts';
import type { Loaded } from './build.ts';
import { readRows } from './rows.ts';
import type { Split } from './rows.ts';

interface SgdRow {
  readonly query: string;
  readonly tools: readonly string[];
  readonly answers: readonly {
    readonly name: string;
    readonly arguments: Readonly<Record<string, string>>;
  }[];
  readonly spans: Readonly<Record<string, readonly [number, number]>>;
  readonly service: string;
}

interface Schema {
  readonly name: string;
  readonly description: string;
  readonly parameters: {
    readonly properties: Readonly<Record<string, { readonly enum?: readonly string[] }>>;
  };
}

/** 'valid' and 'test' both give the validation services: the training ones stay unused. */
export function loadSgd(dataDir: string, split: Split): Loaded {
  if (split === 'train') throw new Error('sgd evaluates only: load its "valid" split');
  const dir = join(dataDir, 'sgd');
  const tools = readTools(join(dir, 'tools_valid.json'));
  const rows = readRows<SgdRow>(join(dir, 'valid.jsonl'));
  const examples: Example[] = [];
  const dropped: Record<string, number> = {};
  for (const row of rows) {
    const calls = row.answers.map((answer) => readCall(row, answer, tools));
    const reason = calls.find((call) => typeof call === 'string') as string | undefined;
    if (reason !== undefined) dropped[reason] = (dropped[reason] ?? 0) + 1;
    else examples.push({ query: row.query, calls: calls as Call[], offer: row.tools.map(keyOf) });
  }
  const report = { set: 'sgd', split, rows: rows.length, kept: examples.length, dropped };
  return { dataSet: { name: 'sgd', tools, examples }, report };
}

function readTools(path: string): ReadonlyMap<string, Tool> {
  const schemas = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, Schema>>;
  return new Map(
    Object.entries(schemas).map(([key, schema]) => {
      const properties = Object.entries(schema.parameters.properties).map(([name, property]) => {
        const { enum: values, ...rest } = property;
        return [name, isTruth(values) ? { ...rest, type: 'boolean' } : property];
      });
      const parameters = { ...schema.parameters, properties: Object.fromEntries(properties) };
      const { tools } = parseToolSet([{ ...schema, parameters }], `sgd ${key}`);
      return [keyOf(key), tools[0]!];
    }),
  );
}

function isTruth(values: readonly string[] | undefined): boolean {
  return values?.length === 2 && values.includes('True') && values.includes('False');
}

function keyOf(key: string): string {
  return `sgd/${key}`;
}

function readCall(
  row: SgdRow,
  answer: SgdRow['answers'][number],
  tools: ReadonlyMap<string, Tool>,
): Call | string {
  const key = keyOf(`${row.service}:${answer.name}`);
  const tool = tools.get(key);
  if (tool === undefined) return 'the tool has no schema';
  const given = Object.keys(answer.arguments);
  if (given.some((name) => !tool.params.some((param) => param.name === name))) {
    return 'an argument is no parameter';
  }
  const found: Argument[] = [];
  for (const param of tool.params.filter(({ name }) => given.includes(name))) {
    const said = answer.arguments[param.name]!;
    if (said === 'dontcare') return 'a value is "dontcare"';
    const span = row.spans[param.name];
    if (param.kind === 'bool') {
      found.push({ param: param.name, value: { kind: 'bool', value: said === 'True' } });
    } else if (param.kind === 'enum') {
      const value = param.values!.find((one) => one.value.toLowerCase() === said.toLowerCase());
      if (value === undefined) return 'a value is not in its enum';
      found.push({ param: param.name, value: { kind: 'enum', value: value.value } });
    } else {
      if (span === undefined) return 'a value is not in the text';
      const [start, end] = wholeWords(row.query, ...span);
      found.push({ param: param.name, value: { kind: 'span', start, end } });
    }
  }
  return { tool: key, arguments: found };
}
