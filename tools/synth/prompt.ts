/** What a chat server is asked for: utterances of one tool, or such that no tool is for. */

import { nestArguments } from '../../codegen/index.ts';
import type { Field, Tool, ToolSet } from '../../codegen/ir.ts';
import type { Message } from './chat.ts';

/** A tool's name; null: utterances without a call. */
export type Topic = string | null;

export interface PromptOptions {
  readonly toolSet: ToolSet;
  readonly topic: Topic;
  readonly count: number;
  /** Each round asks for another manner of speaking. */
  readonly round: number;
}

const MANNERS = [
  'short commands of two to six words, as said to a watch in passing',
  'whole polite sentences',
  'casual speech with contractions and slang',
  'indirect wishes and needs, where the tool is not named by its verb',
  'questions, where a question can ask for it',
  'speech as a recogniser writes it: lower case, no punctuation, numbers in words',
  'typed text with capitals, punctuation and digits',
  'hurried speech with hesitations, a repeated word or a false start',
];

const RULES = `You write training data for a small model on a smartwatch that maps what its wearer
says to tool calls. Answer with a JSON array and nothing else. Each item is
{"query": "<what the wearer says>", "answers": [{"name": "<tool>", "arguments": {…}}]}.
- Every text value is copied from the query letter by letter.
- Every number, time and duration is said in the query, in digits or in words.
- Leave out optional parameters that the query says nothing about. Never invent a value.
- Arguments follow the tool's schema: its names, types, limits, units and enum values.
- Vary names, places, numbers and wording from item to item; no two queries alike.`;

export function writePrompt(options: PromptOptions): readonly Message[] {
  return [
    { role: 'system', content: RULES },
    { role: 'user', content: options.topic === null ? askNone(options) : askCalls(options) },
  ];
}

function askCalls({ toolSet, topic, count, round }: PromptOptions): string {
  const tool = toolSet.tools.find(({ name }) => name === topic)!;
  const others = toolSet.tools.filter((one) => one !== tool);
  const manner = MANNERS[round % MANNERS.length]!;
  return [
    `Write ${count} different queries that are answered by a call of this tool:`,
    describe(tool),
    ...(others.length === 0 ? [] : ['They must not be for one of the other tools:', list(others)]),
    `Write them as ${manner}. In about one of ten add a second command, with its call after it.`,
  ].join('\n\n');
}

function askNone({ toolSet, count, round }: PromptOptions): string {
  const manner = MANNERS[round % MANNERS.length]!;
  return [
    `Write ${count} different queries that none of these tools can serve; "answers" is [].`,
    list(toolSet.tools),
    'A third are about other things altogether. A third are near misses: close in words or topic ' +
      'to a tool, yet nothing it does. A third mention a command without giving it ("don\'t …", ' +
      '"I already …", "why did you …").',
    `Write them as ${manner}.`,
  ].join('\n\n');
}

function list(tools: readonly Tool[]): string {
  return tools.map(({ name, description }) => `- ${name}: ${description}`).join('\n');
}

function describe(tool: Tool): string {
  const fields = tool.params.flatMap((param) => param.fields);
  const properties = nestArguments(
    tool,
    Object.fromEntries(fields.map((field) => [field.name, schemaOf(field)])),
  );
  const required = fields.filter((field) => field.required).map(({ name }) => name);
  const { name, description } = tool;
  return JSON.stringify({ name, description, parameters: { properties, required } }, null, 1);
}

function schemaOf(field: Field): object {
  const { type, description, minimum, maximum, maxLength, format, unit, values } = field;
  const one = { type, minimum, maximum, maxLength, format, enum: values?.map((v) => v.value) };
  const named = { description, unit: unit === 'none' ? undefined : unit };
  return field.repeated ? { type: 'array', items: one, ...named } : { ...one, ...named };
}
