/** One line of a *.phrases file, read against its section's tool. */

import type { Param } from '../../codegen/ir.ts';
import { CorpusError } from './corpus-errors.ts';
import type { Filler, Implicit, OpenSection, Part, Phrasing, PhrasesContext } from './phrasing.ts';
import { valueSaid } from './said-values.ts';

export function readPhrasing(
  line: string,
  number: number,
  section: OpenSection,
  context: PhrasesContext,
): Phrasing {
  const { file } = context;
  const flags = /^[~+\s]*/.exec(line)![0];
  const [body = '', arrow, ...more] = line.slice(flags.length).split(/\s*->\s*/);
  if (arrow === '') {
    throw new CorpusError(file, number, 'nothing after the arrow', 'write "-> param=value"');
  }
  if (more.length > 0) throw new CorpusError(file, number, 'two arrows', 'separate values by ","');
  if (body.trim() === '')
    throw new CorpusError(file, number, 'a phrasing without words', 'add some');
  const joined = flags.includes('+');
  const parts = splitBraces(body, file, number).map((part) =>
    typeof part === 'string'
      ? ({ kind: 'text', text: part } as const)
      : readBrace(part.name, joined, section, context, number),
  );
  const implicit = arrow === undefined ? [] : readImplicit(arrow, section, file, number);
  checkArguments(parts, implicit, section, file, number);
  if (joined && !parts.some(({ kind }) => kind === 'call')) {
    throw new CorpusError(
      file,
      number,
      'a "+" line without another tool',
      'name a tool in braces, or remove the "+"',
    );
  }
  return { file, line: number, parts, implicit, unlike: flags.includes('~') };
}

export function readFillers(
  line: string,
  number: number,
  section: OpenSection,
  context: PhrasesContext,
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
    throw new CorpusError(
      file,
      number,
      `${toolName(section)} has no param "${paramName}"`,
      `use one of ${nearest(paramName, paramNames(section))}`,
    );
  }
  if (value !== undefined) checkValue(param, value, file, number);
  if (value === undefined && !['text', 'date', 'time'].includes(param.kind)) {
    throw new CorpusError(
      file,
      number,
      `"${paramName}" is of kind ${param.kind}: its words are made up`,
      param.kind === 'enum' || param.kind === 'bool'
        ? `write "@ ${paramName}.${param.values?.[0]?.value ?? 'true'}: words for the value"`
        : 'remove the line; {param} brings the number, duration or time',
    );
  }
  const fillers = line
    .slice(colon + 1)
    .split('|')
    .map((text) => text.trim())
    .filter(Boolean)
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
    throw new CorpusError(
      context.file,
      number,
      `no word list is named "${part.name}"`,
      `use one of ${nearest(part.name, [...context.lists])}`,
    );
  });
}

function readBrace(
  content: string,
  joined: boolean,
  section: OpenSection,
  context: PhrasesContext,
  number: number,
): Part {
  const { file } = context;
  const match = /^([A-Za-z0-9_]+)([#-]?)(?::(.+))?$/.exec(content);
  if (match === null) {
    throw new CorpusError(
      file,
      number,
      `"{${content}}" is not a param`,
      'write {param}, {param:word}, {param#}, {param-}, a word list or a tool',
    );
  }
  const [, name = '', mark, word] = match;
  const param = section.tool?.params.find((candidate) => candidate.name === name);
  if (param !== undefined) {
    section.uses.set(param.name, section.uses.get(param.name) ?? number);
    if (mark !== '' && param.kind !== 'duration' && param.kind !== 'int') {
      throw new CorpusError(
        file,
        number,
        `"${mark}" is for durations; "${name}" is ${param.kind}`,
        `write {${name}}`,
      );
    }
    if (word !== undefined && ['int', 'num', 'duration', 'time'].includes(param.kind)) {
      throw new CorpusError(
        file,
        number,
        `the words of a ${param.kind} are made up`,
        `write {${name}}`,
      );
    }
    const form = mark === '#' ? 'bare' : mark === '-' ? 'attributive' : 'plain';
    return { kind: 'param', param: name, form, ...(word === undefined ? {} : { word }) };
  }
  if (context.tools.has(name)) {
    if (joined) return { kind: 'call', tool: name };
    throw new CorpusError(
      file,
      number,
      `"{${name}}" is a tool, and the line has no "+"`,
      `start the line with "+"`,
    );
  }
  if (context.lists.has(name)) return { kind: 'list', list: name };
  throw new CorpusError(
    file,
    number,
    `"{${name}}" is no param of ${toolName(section)} and no word list`,
    `use one of ${nearest(name, [...paramNames(section), ...context.lists])}`,
  );
}

function readImplicit(
  text: string,
  section: OpenSection,
  file: string,
  number: number,
): Implicit[] {
  return text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((item) => {
      const [name = '', value = ''] = item.split('=');
      const param = section.tool?.params.find((candidate) => candidate.name === name);
      if (param === undefined || value === '') {
        throw new CorpusError(
          file,
          number,
          `"${item}" gives no param of ${toolName(section)} a value`,
          `write "-> param=value" with one of ${nearest(name, paramNames(section))}`,
        );
      }
      checkValue(param, value, file, number);
      return { param: name, value };
    });
}

function checkValue(param: Param, value: string, file: string, line: number): void {
  if (param.kind !== 'enum' && param.kind !== 'bool') {
    throw new CorpusError(
      file,
      line,
      `"${param.name}" is of kind ${param.kind}: its value must be said`,
      `put {${param.name}} in the words`,
    );
  }
  const values = param.kind === 'bool' ? ['true', 'false'] : param.values!.map((one) => one.value);
  if (values.includes(value)) return;
  throw new CorpusError(
    file,
    line,
    `"${value}" is no value of "${param.name}"`,
    `use one of ${values.join(', ')}`,
  );
}

/** A param comes once unless it repeats. A {param:word} takes the arrow's value, if named. */
function checkArguments(
  parts: readonly Part[],
  implicit: readonly Implicit[],
  section: OpenSection,
  file: string,
  line: number,
): void {
  for (const param of section.tool?.params ?? []) {
    const said = parts.filter((part) => part.kind === 'param' && part.param === param.name);
    const meant = implicit.filter((one) => one.param === param.name);
    const worded = said.some((part) => part.kind === 'param' && part.word !== undefined);
    const count = said.length + (worded && meant.length > 0 ? 0 : meant.length);
    for (const part of said) {
      const isNamed = part.kind !== 'param' || part.word === undefined || meant.length > 0;
      if (isNamed || (param.kind !== 'enum' && param.kind !== 'bool')) continue;
      if (valueSaid(part.word!, param, section.fillers) !== undefined) continue;
      throw new CorpusError(
        file,
        line,
        `"${part.word}" names no value of "${param.name}"`,
        `add "-> ${param.name}=value", or the word to "@ ${param.name}.value:" above`,
      );
    }
    if (count > 1 && !param.repeated) {
      throw new CorpusError(file, line, `"${param.name}" has ${count} values`, 'leave one');
    }
  }
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

export function toolName(section: OpenSection): string {
  return section.tool?.name ?? 'the none section';
}

/** Up to eight names, those that share the most with what was written first. */
export function nearest(name: string, names: readonly string[]): string {
  if (names.length === 0) return '(there are none)';
  const grams = (text: string) => new Set([...text].map((_, i) => text.slice(i, i + 2)));
  const wanted = grams(name);
  const score = (other: string) => [...grams(other)].filter((gram) => wanted.has(gram)).length;
  return [...names]
    .sort((a, b) => score(b) - score(a) || (a < b ? -1 : 1))
    .slice(0, 8)
    .join(', ');
}
