/** Reads *.phrases files (docs/corpus.md) against the tools that they are about. */

import type { Param, Tool } from '../../codegen/ir.ts';
import { CorpusError } from './corpus-errors.ts';
import type { Filler, Implicit, Part, Phrasing, Section } from './phrasing.ts';

export interface PhrasesContext {
  readonly file: string;
  readonly tools: ReadonlyMap<string, Tool>;
  readonly lists: ReadonlySet<string>;
}

export interface ParsedPhrases {
  readonly sections: readonly Section[];
  readonly problems: readonly CorpusError[];
}

interface OpenSection {
  readonly file: string;
  readonly line: number;
  readonly tool: Tool | null;
  readonly phrasings: Phrasing[];
  readonly fillers: Map<string, Filler[]>;
  /** Where each text param was first used, to check for fillers at the end. */
  readonly uses: Map<string, number>;
}

/** Lines with problems are left out of the sections, and all of them are returned. */
export function parsePhrases(source: string, context: PhrasesContext): ParsedPhrases {
  const sections: OpenSection[] = [];
  const problems: CorpusError[] = [];
  let skipping = false;
  for (const [index, raw] of source.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    try {
      if (line.startsWith('=')) {
        skipping = true;
        sections.push(openSection(line, index + 1, context));
        skipping = false;
      } else if (!skipping) {
        readLine(line, index + 1, sections.at(-1), context);
      }
    } catch (error) {
      if (!(error instanceof CorpusError)) throw error;
      problems.push(error);
    }
  }
  for (const section of sections) problems.push(...missingFillers(section));
  problems.sort((a, b) => a.line - b.line);
  const broken = new Set(problems.map(({ line }) => line));
  return {
    sections: sections.map(({ tool, phrasings, file, line, fillers }) => ({
      file, line, fillers, tool: tool?.name ?? null,
      phrasings: phrasings.filter((phrasing) => !broken.has(phrasing.line)),
    })),
    problems,
  };
}

function openSection(line: string, number: number, context: PhrasesContext): OpenSection {
  const name = line.slice(1).trim();
  const tool = name === 'none' ? null : context.tools.get(name);
  if (tool === undefined) {
    throw new CorpusError(context.file, number, `no tool is named "${name}"`,
      `use one of ${nearest(name, [...context.tools.keys()])}, or "none"`);
  }
  const { file } = context;
  return { file, line: number, tool, phrasings: [], fillers: new Map(), uses: new Map() };
}

function readLine(
  line: string, number: number, section: OpenSection | undefined, context: PhrasesContext,
): void {
  if (section === undefined) {
    throw new CorpusError(context.file, number, 'a phrasing before any section',
      'open one with "= tool_name"');
  }
  if (line.startsWith('@')) {
    const [key, fillers] = readFillers(line, number, section, context);
    section.fillers.set(key, [...section.fillers.get(key) ?? [], ...fillers]);
  } else {
    section.phrasings.push(readPhrasing(line, number, section, context));
  }
}

function readFillers(
  line: string, number: number, section: OpenSection, context: PhrasesContext,
): [string, Filler[]] {
  const { file } = context;
  const colon = line.indexOf(':');
  if (colon < 0) {
    throw new CorpusError(file, number, 'fillers without ":"', 'write "@ param: one | another"');
  }
  const key = line.slice(1, colon).trim();
  const [paramName, value] = key.split('.') as [string, string | undefined];
  const param = section.tool?.params.find(({ name }) => name === paramName);
  if (param === undefined) {
    throw new CorpusError(file, number, `${toolName(section)} has no param "${paramName}"`,
      `use one of ${nearest(paramName, paramNames(section))}`);
  }
  if (value !== undefined) checkValue(param, value, file, number);
  if (value === undefined && !['text', 'date', 'time'].includes(param.kind)) {
    throw new CorpusError(file, number, `"${paramName}" is of kind ${param.kind}: its words are made up`,
      param.kind === 'enum' || param.kind === 'bool'
        ? `write "@ ${paramName}.${param.values?.[0]?.value ?? 'true'}: words for the value"`
        : 'remove the line; {param} brings the number, duration or time');
  }
  const fillers = line.slice(colon + 1).split('|').map((text) => text.trim()).filter(Boolean)
    .map((text) => readFiller(text, number, context));
  if (fillers.length === 0) {
    throw new CorpusError(file, number, 'no fillers after ":"', 'write "@ param: one | another"');
  }
  return [key, fillers];
}

function readFiller(text: string, number: number, context: PhrasesContext): Filler {
  return splitBraces(text, context.file, number).map((part) => {
    if (typeof part === 'string') return { kind: 'text', text: part };
    if (context.lists.has(part.name)) return { kind: 'list', list: part.name };
    throw new CorpusError(context.file, number, `no word list is named "${part.name}"`,
      `use one of ${nearest(part.name, [...context.lists])}`);
  });
}

function readPhrasing(
  line: string, number: number, section: OpenSection, context: PhrasesContext,
): Phrasing {
  const { file } = context;
  const flags = /^[~+\s]*/.exec(line)![0];
  const [body = '', arrow, ...more] = line.slice(flags.length).split(/\s+->\s+/);
  if (more.length > 0) throw new CorpusError(file, number, 'two arrows', 'separate values by ","');
  if (body.trim() === '') throw new CorpusError(file, number, 'a phrasing without words', 'add some');
  const joined = flags.includes('+');
  const parts = splitBraces(body, file, number)
    .map((part) => typeof part === 'string'
      ? { kind: 'text', text: part } as const
      : readBrace(part.name, joined, section, context, number));
  const implicit = arrow === undefined ? [] : readImplicit(arrow, section, file, number);
  checkArguments(parts, implicit, section, file, number);
  if (joined && !parts.some(({ kind }) => kind === 'call')) {
    throw new CorpusError(file, number, 'a "+" line without another tool',
      'name a tool in braces, or remove the "+"');
  }
  return { file, line: number, parts, implicit, heldOut: flags.includes('~') };
}

function readBrace(
  content: string, joined: boolean, section: OpenSection, context: PhrasesContext, number: number,
): Part {
  const { file } = context;
  const match = /^([A-Za-z0-9_]+)([#-]?)(?::(.+))?$/.exec(content);
  if (match === null) {
    throw new CorpusError(file, number, `"{${content}}" is not a param`,
      'write {param}, {param:word}, {param#}, {param-}, a word list or a tool');
  }
  const [, name = '', mark, word] = match;
  const param = section.tool?.params.find((candidate) => candidate.name === name);
  if (param !== undefined) {
    section.uses.set(param.name, section.uses.get(param.name) ?? number);
    if (mark !== '' && param.kind !== 'duration' && param.kind !== 'int') {
      throw new CorpusError(file, number, `"${mark}" is for durations; "${name}" is ${param.kind}`,
        `write {${name}}`);
    }
    if (word !== undefined && ['int', 'num', 'duration', 'time'].includes(param.kind)) {
      throw new CorpusError(file, number, `the words of a ${param.kind} are made up`,
        `write {${name}}`);
    }
    const form = mark === '#' ? 'bare' : mark === '-' ? 'attributive' : 'plain';
    return { kind: 'param', param: name, form, ...(word === undefined ? {} : { word }) };
  }
  if (context.tools.has(name)) {
    if (joined) return { kind: 'call', tool: name };
    throw new CorpusError(file, number, `"{${name}}" is a tool, and the line has no "+"`,
      `start the line with "+"`);
  }
  if (context.lists.has(name)) return { kind: 'list', list: name };
  throw new CorpusError(file, number, `"{${name}}" is no param of ${toolName(section)} and no word list`,
    `use one of ${nearest(name, [...paramNames(section), ...context.lists])}`);
}

function readImplicit(
  text: string, section: OpenSection, file: string, number: number,
): Implicit[] {
  return text.split(/[\s,]+/).filter(Boolean).map((item) => {
    const [name = '', value = ''] = item.split('=');
    const param = section.tool?.params.find((candidate) => candidate.name === name);
    if (param === undefined || value === '') {
      throw new CorpusError(file, number, `"${item}" gives no param of ${toolName(section)} a value`,
        `write "-> param=value" with one of ${nearest(name, paramNames(section))}`);
    }
    checkValue(param, value, file, number);
    return { param: name, value };
  });
}

function checkValue(param: Param, value: string, file: string, line: number): void {
  if (param.kind !== 'enum' && param.kind !== 'bool') {
    throw new CorpusError(file, line, `"${param.name}" is of kind ${param.kind}: its value must be said`,
      `put {${param.name}} in the words`);
  }
  const values = param.kind === 'bool' ? ['true', 'false'] : param.values!.map((one) => one.value);
  if (values.includes(value)) return;
  throw new CorpusError(file, line, `"${value}" is no value of "${param.name}"`,
    `use one of ${values.join(', ')}`);
}

/** A param comes once unless it repeats. A {param:word} takes its value from the arrow, if named. */
function checkArguments(
  parts: readonly Part[], implicit: readonly Implicit[], section: OpenSection, file: string,
  line: number,
): void {
  for (const param of section.tool?.params ?? []) {
    const said = parts.filter((part) => part.kind === 'param' && part.param === param.name);
    const meant = implicit.filter((one) => one.param === param.name);
    const worded = said.some((part) => part.kind === 'param' && part.word !== undefined);
    const count = said.length + (worded && meant.length > 0 ? 0 : meant.length);
    if (count > 1 && !param.repeated) {
      throw new CorpusError(file, line, `"${param.name}" has ${count} values`, 'leave one');
    }
  }
}

/** Text params need fillers in their section; other kinds are made up. */
function missingFillers(section: OpenSection): CorpusError[] {
  return [...section.uses].flatMap(([name, line]) => {
    const param = section.tool!.params.find((candidate) => candidate.name === name)!;
    if (param.kind !== 'text' || section.fillers.has(name)) return [];
    if (section.phrasings.every(({ parts }) => parts.every((part) => part.kind !== 'param'
      || part.param !== name || part.word !== undefined))) return [];
    return [new CorpusError(section.file, line, `"${name}" of ${toolName(section)} has no fillers`,
      `add "@ ${name}: one | another" to its section`)];
  });
}

function splitBraces(text: string, file: string, line: number): (string | { name: string })[] {
  const parts = text.split(/(\{[^{}]*\})/).filter((part) => part !== '');
  return parts.map((part) => {
    if (/^\{.*\}$/.test(part)) return { name: part.slice(1, -1) };
    if (!/[{}]/.test(part)) return part;
    throw new CorpusError(file, line, 'a brace without its pair', 'write {name}');
  });
}

function paramNames(section: OpenSection): string[] {
  return section.tool?.params.map(({ name }) => name) ?? [];
}

function toolName(section: OpenSection): string {
  return section.tool?.name ?? 'the none section';
}

/** Up to eight names, those that share the most with what was written first. */
function nearest(name: string, names: readonly string[]): string {
  if (names.length === 0) return '(there are none)';
  const grams = (text: string) => new Set([...text].map((_, i) => text.slice(i, i + 2)));
  const wanted = grams(name);
  const score = (other: string) => [...grams(other)].filter((gram) => wanted.has(gram)).length;
  return [...names].sort((a, b) => score(b) - score(a) || (a < b ? -1 : 1)).slice(0, 8).join(', ');
}
