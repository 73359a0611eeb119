/** A team's examples as phrasings: each value becomes a brace that the generator fills anew. */

import type { Param, Tool, ToolSet } from '../../codegen/ir.ts';
import type { Group } from './corpus.ts';
import type { Argument, Example } from './example.ts';
import type { Filler, Implicit, Part, Phrasing, Section } from './phrasing.ts';
import { keyOf } from './rows-to-examples.ts';
import type { WordLists } from './words.ts';

export interface SeedGroup extends Group {
  /** Text params that no word list knows: they get the seeds' own values only. */
  readonly closed: readonly string[];
}

/** Seeds with several calls have no phrasing of their own: the generator joins single ones. */
export function seedGroup(
  toolSet: ToolSet,
  seeds: readonly Example[],
  lists: WordLists,
): SeedGroup {
  const closed: string[] = [];
  const sections = toolSet.tools.flatMap((tool) => {
    const key = keyOf(toolSet, tool);
    const own = seeds.filter(({ calls }) => calls.length === 1 && calls[0]!.tool === key);
    return own.length === 0 ? [] : [toolSection(tool, own, lists, closed)];
  });
  const none = seeds.filter(({ calls }) => calls.length === 0);
  if (none.length > 0) sections.push(section(null, none.map(plainPhrasing), new Map()));
  const tools = new Map(toolSet.tools.map((tool) => [tool.name, tool]));
  return { name: toolSet.name, tools, sections, wordings: new Map(), schemas: null, closed };
}

function toolSection(
  tool: Tool,
  seeds: readonly Example[],
  lists: WordLists,
  closed: string[],
): Section {
  const fillers = new Map<string, Filler[]>();
  for (const param of tool.params.filter(({ kind }) => kind === 'text')) {
    const said = seeds.flatMap(({ query, calls }) => textsOf(param, query, calls[0]!.arguments));
    if (said.length === 0) continue;
    const list = listFor(param, lists.names);
    if (list === undefined) closed.push(`${tool.name}.${param.name}`);
    // The list as often as all the seeds' own values: half of what is picked.
    const own = said.map((text): Filler => [{ kind: 'text', text }]);
    fillers.set(param.name, list === undefined ? own : [...own, ...own.map((): Filler => [list])]);
  }
  const phrasings = seeds.map((seed, index) => phrasing(tool, seed, index));
  return section(tool.name, phrasings, fillers);
}

function section(
  tool: string | null,
  phrasings: readonly Phrasing[],
  fillers: ReadonlyMap<string, readonly Filler[]>,
): Section {
  return { file: 'seeds', line: 0, tool, phrasings, fillers };
}

function textsOf(param: Param, query: string, args: readonly Argument[]): string[] {
  return args.flatMap(({ param: name, value }) =>
    name === param.name && value.kind === 'span' ? [query.slice(value.start, value.end)] : [],
  );
}

/** What each part of a query stands for. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly part: Part;
}

function phrasing(tool: Tool, { query, calls }: Example, line: number): Phrasing {
  const places: Place[] = [];
  const implicit: Implicit[] = [];
  for (const { param: name, value } of calls[0]!.arguments) {
    const param = tool.params.find((one) => one.name === name)!;
    if (value.kind === 'span') {
      const { start, end } = value;
      const form = formOf(param, query.slice(start, end));
      places.push({ start, end, part: { kind: 'param', param: name, form } });
      continue;
    }
    const place = value.kind === 'enum' ? enumPlace(param, query, value.value) : null;
    if (place !== null && !places.some((other) => overlap(place, other))) places.push(place);
    else implicit.push({ param: name, value: String(value.value) });
  }
  places.sort((a, b) => a.start - b.start);
  const parts: Part[] = [];
  let at = 0;
  for (const { start, end, part } of places) {
    if (start > at) parts.push({ kind: 'text', text: query.slice(at, start) });
    parts.push(part);
    at = end;
  }
  if (at < query.length) parts.push({ kind: 'text', text: query.slice(at) });
  return { file: 'seeds', line, parts: tidy(parts), implicit, unlike: false };
}

function plainPhrasing({ query }: Example, line: number): Phrasing {
  const parts = tidy([{ kind: 'text', text: query }]);
  return { file: 'seeds', line, parts, implicit: [], unlike: false };
}

/** Phrasings have no capital and no stop of a sentence: the generator adds them where it writes. */
function tidy([first, ...rest]: readonly Part[]): Part[] {
  const isSentence = first?.kind === 'text' && /^\p{Lu}[\p{Ll}' ]/u.test(first.text);
  if (!isSentence || /^I\b/.test(first.text)) return withoutStop([first!, ...rest]);
  const text = first.text[0]!.toLowerCase() + first.text.slice(1);
  return withoutStop([{ kind: 'text', text }, ...rest]);
}

function withoutStop(parts: readonly Part[]): Part[] {
  const last = parts.at(-1);
  if (last?.kind !== 'text') return [...parts];
  const text = last.text.replace(/[.?!\s]+$/, '');
  const rest = parts.slice(0, -1);
  return text === '' ? rest : [...rest, { kind: 'text', text }];
}

/** "ten minutes", "ten minute" (timer), "ten". */
function formOf({ kind }: Param, said: string): 'plain' | 'attributive' | 'bare' {
  if (kind !== 'duration') return 'plain';
  if (!/second|sec|minute|min|hour|hr|day|week|\ds|\dm|\dh/i.test(said)) return 'bare';
  const singular = /(second|minute|hour|day)$/i.test(said) && !/^(an?|one|1) \w+$/i.test(said);
  return singular && !/\b(an|half a|of an) \w+$/i.test(said) ? 'attributive' : 'plain';
}

/** Where the query says the value in its own words; another value can be said there, too. */
function enumPlace(param: Param, query: string, value: string): Place | null {
  const { words } = param.values!.find((one) => one.value === value)!;
  const pattern = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'iu').exec(query);
  if (found === null) return null;
  const part: Part = { kind: 'param', param: param.name, form: 'plain' };
  return { start: found.index, end: found.index + found[0].length, part };
}

/** The word list that the param is named for: {contact} for "contact", {city} for "home city". */
function listFor(
  { words }: Param,
  names: ReadonlySet<string>,
): { kind: 'list'; list: string } | undefined {
  const own = words.split(' ');
  const candidates = [own.join('_'), ...own.slice(-2).map((_, i) => own.slice(-2 + i).join('_'))];
  const known = [...candidates, ...candidates.flatMap((name) => SYNONYMS[name] ?? [])];
  const list = known.find((name) => names.has(name) && !MADE_UP.has(name));
  return list === undefined ? undefined : { kind: 'list', list };
}

/** Lists of numbers and days are no texts of a user's own. */
const MADE_UP: ReadonlySet<string> = new Set(['number', 'time', 'date', 'duration', 'quantity']);
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  person: ['contact'],
  recipient: ['contact'],
  caller: ['contact'],
  to: ['contact'],
  text: ['message'],
  body: ['message'],
  reply: ['message'],
  todo: ['task'],
  reminder: ['task'],
  destination: ['place'],
  address: ['place'],
  location: ['city'],
  town: ['city'],
  track: ['song'],
  band: ['artist'],
  singer: ['artist'],
  film: ['movie'],
  dish: ['food'],
  meal: ['food'],
  ingredient: ['food'],
  product: ['item'],
  meeting: ['event'],
  subject: ['topic'],
};

function overlap(a: Place, b: Place): boolean {
  return a.start < b.end && b.start < a.end;
}
