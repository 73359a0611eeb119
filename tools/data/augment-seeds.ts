/** A handful of examples a tool becomes a training set. */

import type { ToolSet } from '../../codegen/ir.ts';
import type { EvalRow } from '../eval/row.ts';
import { DEFAULT_NOW, parseNow } from '../sim/clock.ts';
import type { FieldValues, ValueReader } from '../values/reader.ts';
import type { GeneratedExample, GoldCall as KnownCall } from './draft.ts';
import { SpanFinder } from './find-span.ts';
import { generate } from './generate.ts';
import { rowsToExamples } from './rows-to-examples.ts';
import type { GoldCall, GoldRow, Refused } from './rows-to-examples.ts';
import { seedGroup } from './seed-phrasings.ts';
import type { WordLists } from './words.ts';

export interface AugmentOptions {
  readonly toolSet: ToolSet;
  readonly seeds: readonly GoldRow[];
  readonly reader: ValueReader;
  readonly lists: WordLists;
  readonly seed: number;
  /** Utterances for each tool that has seeds. */
  readonly perTool: number;
}

export interface Augmented {
  /** The seeds as they are, then what was made of them; no text twice. */
  readonly rows: readonly EvalRow[];
  /** Seeds that can't be used. */
  readonly refused: readonly Refused[];
  /** Made, and then dropped: the device would read a value of it otherwise. */
  readonly misread: readonly Refused[];
  /** Tools without a seed, and text params whose values are the seeds' alone: 'tool.param'. */
  readonly unseeded: readonly string[];
  readonly closed: readonly string[];
}

export function augmentSeeds(options: AugmentOptions): Augmented {
  const { toolSet, seeds, reader, lists, seed, perTool } = options;
  const finder = new SpanFinder(toolSet, reader);
  const converted = rowsToExamples(seeds, toolSet, finder);
  const group = seedGroup(toolSet, converted.examples, lists);
  const seeded = new Set(group.sections.flatMap(({ tool }) => tool ?? []));
  const count = perTool * seeded.size;
  const examples = generate({ group, lists, seed, count, split: 'all' });
  reader.setClock(parseNow(DEFAULT_NOW));
  const made = rowsToExamples(
    examples.map((example) => toRow(example, toolSet, reader)),
    toolSet,
    new SpanFinder(toolSet, reader),
  );
  return {
    rows: onceEach([...converted.rows.map(withoutPlace), ...made.rows]),
    refused: converted.refused,
    misread: made.refused,
    unseeded: toolSet.tools.map(({ name }) => name).filter((name) => !seeded.has(name)),
    closed: group.closed,
  };
}

/** With spans, and with the days that the device would take them for at its default clock. */
function toRow(example: GeneratedExample, toolSet: ToolSet, reader: ValueReader): GoldRow {
  const { query, answers, accept, expect } = example;
  const calls = answers.map((answer, index): GoldCall => {
    const tool = toolSet.tools.findIndex(({ name }) => name === answer.name);
    const { params } = toolSet.tools[tool]!;
    const spans: Record<string, [number, number]> = {};
    let args = answer.arguments;
    for (const { param: name, value } of example.calls[index]!.arguments) {
      if (value.kind !== 'span') continue;
      const param = params.findIndex((one) => one.name === name);
      for (const field of params[param]!.fields) {
        if (Object.hasOwn(args, field.name)) spans[field.name] = [value.start, value.end];
      }
      const said = query.slice(value.start, value.end);
      args = withRead(args, params[param]!.fields, reader.read(tool, param, said));
    }
    return { name: answer.name, arguments: args, spans };
  });
  const known = accept.filter((other) =>
    other.every((call) => Object.values(call.arguments).every((value) => value !== null)),
  );
  const isPlain = expect === (answers.length === 0 ? 'none' : 'call');
  return {
    query,
    answers: calls,
    ...(known.length === 0 ? {} : { accept: known }),
    ...(isPlain ? {} : { expect }),
  };
}

function withRead(
  args: KnownCall['arguments'],
  fields: readonly { readonly name: string }[],
  read: FieldValues | null,
): KnownCall['arguments'] {
  if (read === null || fields.every(({ name }) => args[name] !== null)) return args;
  return { ...args, ...read };
}

function withoutPlace({ where: _, ...row }: GoldRow): GoldRow {
  return row;
}

function onceEach(rows: readonly GoldRow[]): GoldRow[] {
  const seen = new Set<string>();
  return rows.filter(({ query }) => !seen.has(query) && seen.add(query));
}
