import type { Field, FieldRole, Param, Unit } from './ir.ts';
import { nameWords } from './words.ts';

/** A field before it is known whether it stands alone. */
export interface LooseField extends Field {
  /** The annotation: a composite's name, or 'none'. */
  readonly composite?: string;
}

/** One param that several fields hold together, or a field that stands alone. */
export type Group =
  | { readonly kind: 'whole'; readonly field: LooseField }
  | {
      readonly kind: 'time' | 'duration';
      readonly name: string;
      readonly fields: readonly Field[];
    };

type Part = Exclude<FieldRole, 'whole'>;

const PARTS: ReadonlyMap<string, Part> = new Map([
  ['hour', 'hour'],
  ['hours', 'hour'],
  ['hr', 'hour'],
  ['hrs', 'hour'],
  ['minute', 'minute'],
  ['minutes', 'minute'],
  ['min', 'minute'],
  ['mins', 'minute'],
  ['second', 'second'],
  ['seconds', 'second'],
  ['sec', 'second'],
  ['secs', 'second'],
]);
const PART_UNITS: Readonly<Record<Part, Unit>> = { hour: 'h', minute: 'min', second: 's' };
const CLOCK_MAXIMA: Readonly<Record<Part, number>> = { hour: 23, minute: 59, second: 59 };
/** A stem with one of these makes 'hours' and 'minutes' a time of day. */
const CLOCK_WORDS: readonly string[] = [
  'time',
  'start',
  'end',
  'from',
  'to',
  'at',
  'until',
  'alarm',
];

/**
 * Finds the fields that split one time or one duration: same stem, different parts of the clock,
 * 'from_hour' and 'from_minute'. A group stands where its first field was declared.
 */
export function groupComposites(fields: readonly LooseField[]): readonly Group[] {
  const siblings = new Map<string, LooseField[]>();
  for (const field of fields) {
    const key = siblingKey(field);
    if (key !== undefined) siblings.set(key, [...(siblings.get(key) ?? []), field]);
  }
  const names = new Set(fields.map((field) => field.name));
  const groups: Group[] = [];
  const taken = new Set<string>();
  for (const field of fields) {
    if (taken.has(field.name)) continue;
    const stem = stemOf(field);
    const members = siblings.get(siblingKey(field) ?? '') ?? [];
    if (stem === undefined || !isSplit(members)) {
      groups.push({ kind: 'whole', field });
      continue;
    }
    const kind = isClock(members, stem) ? 'time' : 'duration';
    let name = field.composite ?? nameOf(stem, kind);
    if (names.has(name)) name = members.map((member) => member.name).join('_');
    names.add(name);
    groups.push({
      kind,
      name,
      fields: members.map((member) => withRole(member, kind)),
    });
    for (const member of members) taken.add(member.name);
  }
  return groups;
}

export function compositeParam(group: Exclude<Group, { kind: 'whole' }>): Param {
  return {
    name: group.name,
    words: nameWords(group.name),
    description: group.fields[0].description,
    kind: group.kind,
    required: group.fields.some((field) => field.required),
    repeated: false,
    fields: group.fields,
  };
}

/** The annotation, or the name without its part of the clock; undefined when it has none. */
function stemOf(field: LooseField): string | undefined {
  if (field.composite === 'none' || field.repeated || partOf(field) === undefined) return undefined;
  if (field.composite !== undefined) return `@${field.composite}`;
  return nameWords(field.name)
    .split(' ')
    .filter((word) => !PARTS.has(word))
    .join('_');
}

/** Fields that split one notion have it in common: the stem, and the object that they are in. */
function siblingKey(field: LooseField): string | undefined {
  const stem = stemOf(field);
  return stem === undefined ? undefined : JSON.stringify([field.inside?.object ?? null, stem]);
}

/** The part of the clock that a field's name says, if its type and unit agree. */
export function partOf(field: LooseField): Part | undefined {
  if (field.type !== 'integer' && field.type !== 'number') return undefined;
  const parts = nameWords(field.name)
    .split(' ')
    .flatMap((word) => PARTS.get(word) ?? []);
  const part = parts.length === 1 ? parts[0] : undefined;
  if (part === undefined) return undefined;
  return field.unit === 'none' || field.unit === PART_UNITS[part] ? part : undefined;
}

/** Hours and minutes, minutes and seconds, or all three; each once. */
function isSplit(fields: readonly LooseField[]): boolean {
  const parts = new Set(fields.map(partOf));
  return parts.size === fields.length && parts.size >= 2 && parts.has('minute');
}

function isClock(fields: readonly LooseField[], stem: string): boolean {
  const hour = fields.find((field) => partOf(field) === 'hour');
  if (hour === undefined) return false;
  const fits = fields.every(
    (field) => (field.maximum ?? 0) <= CLOCK_MAXIMA[partOf(field) ?? 'hour'],
  );
  if (!fits) return false;
  const stemWords = nameWords(stem).split(' ');
  if (stemWords.includes('duration')) return false;
  const singular = nameWords(hour.name)
    .split(' ')
    .some((word) => word === 'hour' || word === 'hr');
  return singular || stemWords.some((word) => CLOCK_WORDS.includes(word));
}

/** '' gives 'time'; 'from' gives 'from_time'; 'alarm_time' stays. */
function nameOf(stem: string, kind: 'time' | 'duration'): string {
  if (stem === '') return kind;
  return stem.split('_').at(-1) === kind ? stem : `${stem}_${kind}`;
}

/** A part of a time of day has the clock's range where none is declared. */
function withRole(field: LooseField, kind: 'time' | 'duration'): Field {
  const { composite: _annotation, ...plain } = field;
  const role = partOf(field);
  if (role === undefined) throw new Error(`${field.name} is no part of a ${kind}`);
  if (kind === 'duration') return { ...plain, role, unit: PART_UNITS[role] };
  const { minimum = 0, maximum = CLOCK_MAXIMA[role] } = field;
  return { ...plain, role, unit: PART_UNITS[role], minimum, maximum };
}
