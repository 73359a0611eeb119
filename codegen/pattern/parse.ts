import { negate, unite } from './character-set.ts';
import type { CharacterSet } from './character-set.ts';

/** A regular expression of the subset that a table can match. */
export type PatternNode =
  | { readonly kind: 'set'; readonly set: CharacterSet }
  | { readonly kind: 'sequence'; readonly nodes: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly nodes: readonly PatternNode[] }
  | {
      readonly kind: 'repeat';
      readonly node: PatternNode;
      readonly min: number;
      /** Infinity for none. */
      readonly max: number;
    };

/** One alternative of the whole pattern: where in a text it may begin and end. */
export interface Alternative {
  readonly node: PatternNode;
  /** '^': only at the start. */
  readonly atStart: boolean;
  /** '$': only at the end. */
  readonly atEnd: boolean;
}

/** Why a pattern can't be a table, and what to do about it. */
export class PatternError extends Error {
  override name = 'PatternError';
  readonly fix: string;

  constructor(reason: string, fix: string) {
    super(reason);
    this.fix = fix;
  }
}

const DIGITS: CharacterSet = [[0x30, 0x39]];
const WORD: CharacterSet = unite(DIGITS, [[0x41, 0x5a]], [[0x61, 0x7a]], [[0x5f, 0x5f]]);
/** White space and line ends of ECMAScript. */
const SPACE: CharacterSet = unite(
  [[0x09, 0x0d]],
  [[0x20, 0x20]],
  [[0xa0, 0xa0]],
  [[0x1680, 0x1680]],
  [[0x2000, 0x200a]],
  [[0x2028, 0x2029]],
  [[0x202f, 0x202f]],
  [[0x205f, 0x205f]],
  [[0x3000, 0x3000]],
  [[0xfeff, 0xfeff]],
);
const NOT_LINE_END = negate(unite([[0x0a, 0x0a]], [[0x0d, 0x0d]], [[0x2028, 0x2029]]));
const CLASSES: ReadonlyMap<string, CharacterSet> = new Map([
  ['d', DIGITS],
  ['D', negate(DIGITS)],
  ['w', WORD],
  ['W', negate(WORD)],
  ['s', SPACE],
  ['S', negate(SPACE)],
]);
const CONTROLS: ReadonlyMap<string, number> = new Map([
  ['t', 0x09],
  ['n', 0x0a],
  ['v', 0x0b],
  ['f', 0x0c],
  ['r', 0x0d],
]);

/** What is left of a pattern to read, by characters. */
interface Cursor {
  readonly characters: readonly string[];
  at: number;
}

/** Reads a pattern of JSON Schema, which is one of ECMAScript with the flag u. */
export function parsePattern(pattern: string): readonly Alternative[] {
  try {
    new RegExp(pattern, 'u');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PatternError(reason, 'correct the regular expression');
  }
  const cursor: Cursor = { characters: [...pattern], at: 0 };
  const alternatives: Alternative[] = [];
  do {
    const atStart = take(cursor, '^');
    const node = parseSequence(cursor);
    const atEnd = take(cursor, '$');
    alternatives.push({ node, atStart, atEnd });
  } while (take(cursor, '|'));
  if (cursor.at < cursor.characters.length) refuse(cursor);
  return alternatives;
}

function peek({ characters, at }: Cursor): string | undefined {
  return characters[at];
}

function take(cursor: Cursor, character: string): boolean {
  if (peek(cursor) !== character) return false;
  cursor.at++;
  return true;
}

function refuse({ characters, at }: Cursor): never {
  throw new PatternError(
    `"${characters.slice(at, at + 3).join('')}" is not matched on the device`,
    'write it without look-around, references and word ends, or check it in the handler',
  );
}

/** Up to the end, a '|', a ')' or a '$'. */
function parseSequence(cursor: Cursor): PatternNode {
  const nodes: PatternNode[] = [];
  for (;;) {
    const next = peek(cursor);
    if (next === undefined || next === '|' || next === ')' || next === '$') break;
    nodes.push(parseRepeat(cursor));
  }
  return { kind: 'sequence', nodes };
}

function parseRepeat(cursor: Cursor): PatternNode {
  const node = parseAtom(cursor);
  const [min, max] = parseCounts(cursor) ?? [1, 1];
  if (min === 1 && max === 1) return node;
  take(cursor, '?'); // lazy: the same texts match
  return { kind: 'repeat', node, min, max };
}

function parseCounts(cursor: Cursor): readonly [number, number] | undefined {
  if (take(cursor, '*')) return [0, Infinity];
  if (take(cursor, '+')) return [1, Infinity];
  if (take(cursor, '?')) return [0, 1];
  if (!take(cursor, '{')) return undefined;
  const end = cursor.characters.indexOf('}', cursor.at);
  const [min, max] = cursor.characters.slice(cursor.at, end).join('').split(',');
  cursor.at = end + 1;
  return [Number(min), max === undefined ? Number(min) : max === '' ? Infinity : Number(max)];
}

function parseAtom(cursor: Cursor): PatternNode {
  const character = peek(cursor) ?? '';
  switch (character) {
    case '(':
      return parseGroup(cursor);
    case '[':
      return { kind: 'set', set: parseClass(cursor) };
    case '.':
      cursor.at++;
      return { kind: 'set', set: NOT_LINE_END };
    case '\\':
      return { kind: 'set', set: parseEscape(cursor) };
    case '^':
      return refuse(cursor);
    default:
      cursor.at++;
      return { kind: 'set', set: single(character) };
  }
}

function parseGroup(cursor: Cursor): PatternNode {
  const start = { ...cursor };
  cursor.at++;
  if (take(cursor, '?') && !take(cursor, ':')) refuse(start);
  const nodes = [parseSequence(cursor)];
  while (take(cursor, '|')) nodes.push(parseSequence(cursor));
  if (!take(cursor, ')')) refuse(cursor); // a '$' in the middle
  return { kind: 'choice', nodes };
}

function parseClass(cursor: Cursor): CharacterSet {
  cursor.at++;
  const isNegated = take(cursor, '^');
  let set: CharacterSet = [];
  while (!take(cursor, ']')) {
    const first = parseClassAtom(cursor);
    if (peek(cursor) !== '-' || cursor.characters[cursor.at + 1] === ']') {
      set = unite(set, first);
      continue;
    }
    cursor.at++;
    set = unite(set, [[first[0][0], parseClassAtom(cursor)[0][0]]]);
  }
  return isNegated ? negate(set) : set;
}

function parseClassAtom(cursor: Cursor): CharacterSet {
  if (peek(cursor) === '\\') return parseEscape(cursor);
  return single(cursor.characters[cursor.at++]);
}

function parseEscape(cursor: Cursor): CharacterSet {
  const character = cursor.characters[cursor.at + 1];
  const set = CLASSES.get(character);
  const control = CONTROLS.get(character);
  if (set === undefined && control === undefined && /[\p{L}\p{N}]/u.test(character)) {
    refuse(cursor);
  }
  cursor.at += 2;
  if (set !== undefined) return set;
  return control === undefined ? single(character) : [[control, control]];
}

function single(character: string): CharacterSet {
  const point = character.codePointAt(0) ?? 0;
  return [[point, point]];
}
