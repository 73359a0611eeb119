/** A phrasing with its braces filled in. */

import type { Param, Tool } from '../../codegen/ir.ts';
import type { Draft, DraftArgument, DraftCall, Gold, Piece } from './draft.ts';
import { sayDate } from './fillers/date.ts';
import { sayDuration, splitDuration } from './fillers/duration.ts';
import { sayLevel, sayNumber } from './fillers/number.ts';
import { sayFormat } from './fillers/format.ts';
import { sayTime } from './fillers/time.ts';
import type { Filler, Part, Phrasing, Section } from './phrasing.ts';
import type { Random } from './random.ts';
import { valueSaid, valuesOf } from './said-values.ts';
import type { WordLists } from './words.ts';

export interface ExpandContext {
  readonly section: Section;
  readonly tool: Tool | null;
  readonly lists: WordLists;
  readonly random: Random;
  /** An expansion of one of the tool's own phrasings; null if it has none. */
  readonly embed: (tool: string) => Draft | null;
}

type ParamPart = Extract<Part, { kind: 'param' }>;

/** A value and how it is said. */
interface Filled {
  readonly text: string;
  readonly argument: DraftArgument;
}

/** null if an embedded tool has no phrasing. */
export function expand(phrasing: Phrasing, context: ExpandContext): Draft | null {
  const pieces: Piece[] = [];
  const own: DraftArgument[] = [];
  const embedded: Draft[] = [];
  let ownFirst = true;
  for (const [index, part] of phrasing.parts.entries()) {
    switch (part.kind) {
      case 'text':
        pieces.push({ text: part.text });
        break;
      case 'list':
        pieces.push({ text: context.lists.pick(part.list, context.random) });
        break;
      case 'param': {
        const after = phrasing.parts[index + 1];
        const inPercent = after?.kind === 'text' && PERCENT.test(after.text);
        const { text, argument } = fill(part, inPercent, phrasing, context, own);
        own.push(argument);
        pieces.push(argument.value === null ? { text, argument } : { text, fixed: true });
        break;
      }
      case 'call': {
        const draft = context.embed(part.tool);
        if (draft === null) return null;
        if (embedded.length === 0) ownFirst = pieces.some(({ text }) => /\w/.test(text));
        embedded.push(draft);
        pieces.push(...draft.pieces);
        break;
      }
    }
  }
  const worded = new Set(
    phrasing.parts.flatMap((part) =>
      part.kind === 'param' && part.word !== undefined ? [part.param] : [],
    ),
  );
  for (const { param: name, value } of phrasing.implicit) {
    if (worded.has(name)) continue;
    own.push(headArgument(context.tool!.params.find((param) => param.name === name)!, value));
  }
  const calls: DraftCall[] = embedded.flatMap((draft) => draft.calls);
  if (context.tool !== null) {
    const call = { tool: context.tool, arguments: own };
    if (ownFirst) calls.unshift(call);
    else calls.push(call);
  }
  const sources = [`${phrasing.file}:${phrasing.line}`, ...embedded.flatMap((one) => one.sources)];
  return { pieces: percentSigns(rightArticles(pieces), context.random), calls, sources };
}

function fill(
  part: ParamPart,
  inPercent: boolean,
  phrasing: Phrasing,
  context: ExpandContext,
  before: readonly DraftArgument[],
): Filled {
  const param = context.tool!.params.find(({ name }) => name === part.param)!;
  switch (param.kind) {
    case 'enum':
    case 'bool':
      return fillHead(param, part, phrasing, context, before);
    default:
      return fillSpan(param, part, inPercent, context);
  }
}

/** A value to say for a param of any kind but enum and bool. */
function fillSpan(
  param: Param,
  part: ParamPart,
  inPercent: boolean,
  context: ExpandContext,
): Filled {
  const { random, section, lists } = context;
  const fillers = section.fillers.get(param.name);
  const span = (text: string, gold: readonly Gold[]): Filled => ({
    text,
    argument: { param, value: null, gold },
  });
  const own: Gold = { [param.fields[0]!.name]: param.kind === 'text' ? undefined : null };
  if (part.word !== undefined) return span(part.word, [own]);
  if (fillers !== undefined) {
    const text = pickFitting(param, () => sayFiller(random.pick(fillers), lists, random));
    return span(text, [own]);
  }
  switch (param.kind) {
    case 'time': {
      const { text, value } = sayTime(random);
      const hours = value.ambiguous ? [value.hour, value.hour + 12] : [value.hour];
      return span(
        text,
        hours.map((hour) => timeGold(param, hour, value.minute)),
      );
    }
    case 'duration': {
      const { text, value } = sayDuration(param, part.form, random);
      return span(text, [splitDuration(param, value) ?? own]);
    }
    case 'int':
    case 'num': {
      const [field] = param.fields;
      const level = inPercent ? null : sayLevel(field!, random);
      const { text, value } = level ?? sayNumber(field!, random);
      return span(text, [{ [field!.name]: value }]);
    }
    case 'digits':
    case 'weekdays':
    case 'change': {
      const { text, value } = sayFormat(param.kind, random);
      return span(text, [{ [param.fields[0]!.name]: value }]);
    }
    default:
      return span(sayDate(random), [own]);
  }
}

/** A text of at most as many bytes as the field holds, unless there is none to be had. */
function pickFitting(param: Param, make: () => string): string {
  const limit = param.fields[0]!.maxLength ?? Infinity;
  let text = make();
  for (let tries = 0; Buffer.byteLength(text) > limit && tries < 20; tries++) text = make();
  return text;
}

function sayFiller(filler: Filler, lists: WordLists, random: Random): string {
  return filler
    .map((part) => (part.kind === 'text' ? part.text : lists.pick(part.list, random)))
    .join('');
}

/** The parts by role; a whole field of format time is a string of ISO 8601. */
function timeGold(param: Param, hour: number, minute: number): Gold {
  const pad = (part: number) => String(part).padStart(2, '0');
  const parts = { hour, minute, second: 0, whole: `${pad(hour)}:${pad(minute)}:00` };
  return Object.fromEntries(param.fields.map(({ name, role }) => [name, parts[role]]));
}

function fillHead(
  param: Param,
  part: ParamPart,
  phrasing: Phrasing,
  context: ExpandContext,
  before: readonly DraftArgument[],
): Filled {
  const { random } = context;
  const values = valuesOf(param);
  if (part.word !== undefined) {
    const implicit = phrasing.implicit.find((one) => one.param === param.name)?.value;
    const value = implicit ?? valueSaid(part.word, param, context.section.fillers)!;
    return { text: part.word, argument: headArgument(param, value) };
  }
  const taken = new Set(
    before
      .filter((one) => one.param === param)
      .map(({ value }) => (value?.kind === 'enum' ? value.value : '')),
  );
  const free = values.filter(({ value }) => !taken.has(value));
  const { value, words } = random.pick(free.length > 0 ? free : values);
  const fillers = context.section.fillers.get(`${param.name}.${value}`);
  const text =
    fillers === undefined ? words : sayFiller(random.pick(fillers), context.lists, random);
  return { text, argument: headArgument(param, value) };
}

function headArgument(param: Param, value: string): DraftArgument {
  const name = param.fields[0]!.name;
  if (param.kind === 'bool') {
    const truth = value === 'true';
    return { param, value: { kind: 'bool', value: truth }, gold: [{ [name]: truth }] };
  }
  const gold = { [name]: param.repeated ? [value] : value };
  return { param, value: { kind: 'enum', value }, gold: [gold] };
}

const PERCENT = /^ per ?cent\b/;

/** "40 percent" is "40%" now and then, and the sign is part of the value. */
function percentSigns(pieces: readonly Piece[], random: Random): Piece[] {
  const signed = new Set<number>();
  for (const [index, { text }] of pieces.entries()) {
    const isFigure = /\d$/.test(text) && PERCENT.test(pieces[index + 1]?.text ?? '');
    if (isFigure && random.chance(0.3)) signed.add(index);
  }
  return pieces.map((piece, index) => {
    if (signed.has(index)) return { ...piece, text: `${piece.text}%` };
    return signed.has(index - 1) ? { ...piece, text: piece.text.replace(PERCENT, '') } : piece;
  });
}

/** "a eight minute timer" is "an eight minute timer". */
function rightArticles(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) => {
    const next = pieces[index + 1]?.text ?? '';
    if (piece.argument !== undefined || !/(^|\s)an? $/i.test(piece.text) || next === '')
      return piece;
    const vowel =
      /^(8|11\b|18\b|[aeio]|hour\b|u(?!ni|se))/i.test(next) && !/^(one|once)\b/i.test(next);
    return { ...piece, text: piece.text.replace(/(a)n? $/i, vowel ? '$1n ' : '$1 ') };
  });
}
