/** Turns on scripted kernels: what the model pointed at is given, the rest is the firmware. */
import type { ToolSet } from '../../codegen/ir.ts';
import type { Tables } from '../../codegen/tables.ts';
import type { AskResult } from '../../tools/sim/result.ts';
import { readArgs } from '../sim/args-struct.ts';
import { fixtureOf, toHex, writeFiles } from './fixture.ts';
import type { FixtureOptions } from './fixture.ts';
import { runProbe } from './probe.ts';

export interface Fault {
  readonly code: number;
  readonly stage: string;
  readonly offset: number;
  readonly message: string;
}

export interface Turn {
  readonly answer: AskResult & { readonly error?: Fault };
  /** The args structs, one a call, by member. */
  readonly args: readonly Record<string, unknown>[];
  readonly needsConsent: boolean;
  /** The `has` words of the structs that handlers got. */
  readonly handled: readonly number[];
  /** What the decoder was given at each step, of all turns. */
  readonly inputs: readonly string[];
  /** The console's line as it is. */
  readonly line: string;
}

/**
 * A script's lines name heads: "set_timer", "set_timer.label", "set_mode.mode=eco", "true",
 * "false", "end"; or give a span by its words: "'an hour'", or by its tokens: "span 0 3". A
 * number after the others is the logit (20).
 */
export function runTurn(
  toolSet: ToolSet,
  text: string | Uint8Array,
  script: readonly string[],
  options: FixtureOptions = {},
): Turn {
  const [turn] = runTurns(toolSet, [text], script, options);
  return turn!;
}

/** Turns on one device, one after the other. "random" as the script points anywhere legal. */
export function runTurns(
  toolSet: ToolSet,
  texts: readonly (string | Uint8Array)[],
  script: readonly string[],
  options: FixtureOptions = {},
): Turn[] {
  const { tables, blob, image } = fixtureOf(toolSet, options);
  const words = typeof texts[0] === 'string' ? texts[0] : '';
  const lines = script.map((line) => scriptLine(tables, words, line));
  const paths = writeFiles({ image, blob, script: `${lines.join('\n')}\n` });
  const run = runProbe(['turn', paths.image, paths.blob, paths.script], texts.map(toHex).join(''));
  const inputs = run.errors
    .filter((line) => line.startsWith('input '))
    .map((line) => line.slice('input '.length));
  return splitBefore(run.lines, (line) => line.startsWith('{')).map((own) =>
    readTurn(tables, own, inputs),
  );
}

function readTurn(tables: Tables, lines: readonly string[], inputs: readonly string[]): Turn {
  const of = (verb: string) =>
    lines.filter((line) => line.startsWith(verb)).map((line) => line.slice(verb.length));
  const answer = JSON.parse(lines[0]!) as Turn['answer'];
  return {
    line: lines[0]!,
    answer,
    args: of('args ').map((hex, i) => readToolArgs(tables, answer.calls[i]!.name, hex)),
    needsConsent: lines.includes('consent'),
    handled: of('handled ').map(Number),
    inputs,
  };
}

function splitBefore(lines: readonly string[], isFirst: (line: string) => boolean): string[][] {
  const parts: string[][] = [];
  for (const line of lines) {
    if (isFirst(line)) parts.push([]);
    parts.at(-1)?.push(line);
  }
  return parts;
}

function scriptLine(tables: Tables, text: string, line: string): string {
  if (line === 'nan' || line === 'fail' || line === 'random') return line;
  if (line.startsWith('span ')) return `${line} 20`;
  const [, span, name, logit = '20'] = /^(?:'(.*)'|(\S+))(?: (-?[\d.]+))?$/.exec(line)!;
  if (span === undefined) return `head ${headOf(tables, name!)} ${logit}`;
  // Single letters are tokens here, so a character that isn't a space is one.
  const at = text.indexOf(span);
  if (at < 0) throw new Error(`'${span}' is not in "${text}"`);
  const tokens = (end: number) => text.slice(0, end).replace(/\s/g, '').length;
  return `span ${tokens(at)} ${tokens(at + span.length) - 1} ${logit}`;
}

/** Counted from the declaration, as tables.h says; the rows of the tables are not asked. */
function headOf(tables: Tables, name: string): number {
  if (name === 'end') return 0;
  if (name === 'true') return 1;
  if (name === 'false') return 2;
  let head = 3;
  for (const tool of tables.toolSet.tools) {
    if (name === tool.name) return head;
    head++;
    for (const param of tool.params) {
      if (name === `${tool.name}.${param.name}`) return head;
      head++;
      for (const { value } of param.values ?? []) {
        if (name === `${tool.name}.${param.name}=${value}`) return head;
        head++;
      }
    }
  }
  throw new Error(`no head ${name}`);
}

/** Members that were given, by name. */
function readToolArgs(tables: Tables, tool: string, hex: string): Record<string, unknown> {
  const index = tables.toolSet.tools.findIndex(({ name }) => name === tool);
  return readArgs(tables, index, Buffer.from(hex, 'hex'));
}
