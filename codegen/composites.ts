import { inside, SchemaError } from './errors.ts';
import type { Place } from './errors.ts';
import type { Field, FieldRole, Param, Unit } from './ir.ts';
import { nameWords } from './words.ts';

/** A field before it is known whether it stands alone. */
export interface LooseField extends Field {
  /** The annotation: a composite's name, or 'none'. */
  readonly composite?: string;
}

export type CompositeKind = 'time' | 'duration' | 'date' | 'date_time';

/** One param that several fields hold together, or a field that stands alone. */
export type Group =
  | { readonly kind: 'whole'; readonly field: LooseField }
  | {
      readonly kind: CompositeKind;
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
 * 'from_hour' and 'from_minute'. A group stands where its first field was declared. Two of them, or
 * two strings of one format, are a range where an annotation puts them together.
 */
export function groupComposites(fields: readonly LooseField[], place: Place): readonly Group[] {
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
    const kind = stem === undefined ? undefined : kindOf(members, stem);
    if (stem === undefined || kind === undefined) {
      if (stem?.startsWith('@')) refuse(field, members, inside(place, ...pathOf(field)));
      groups.push({ kind: 'whole', field });
      continue;
    }
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

function pathOf({ name, inside: outer }: Field): readonly string[] {
  return [...(outer === undefined ? [name] : [outer.object, outer.name]), 'composite'];
}

function refuse({ composite }: LooseField, members: readonly Field[], place: Place): never {
  const names = members.map(({ name }) => name).join(', ');
  throw new SchemaError(
    place,
    `${names} of "${composite}" make no time, duration or range`,
    'give the name to an hour and a minute, to hours and minutes, or to the start and the end of ' +
      'a range, both declared alike',
  );
}

/** The annotation, or the name without its part of the clock; undefined when it has none. */
function stemOf(field: LooseField): string | undefined {
  if (field.composite === 'none') return undefined;
  if (field.composite !== undefined) return `@${field.composite}`;
  if (field.repeated || partOf(field) === undefined) return undefined;
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
  if (field.format !== undefined) return undefined;
  const parts = nameWords(field.name)
    .split(' ')
    .flatMap((word) => PARTS.get(word) ?? []);
  const part = parts.length === 1 ? parts[0] : undefined;
  if (part === undefined) return undefined;
  return field.unit === 'none' || field.unit === PART_UNITS[part] ? part : undefined;
}

/** What fields of one stem make together, if they make anything. */
function kindOf(fields: readonly LooseField[], stem: string): CompositeKind | undefined {
  if (fields.some(({ repeated }) => repeated)) return undefined;
  if (isSplit(fields)) return isClock(fields, stem) ? 'time' : 'duration';
  return stem.startsWith('@') ? rangeKind(fields) : undefined;
}

/** The fields of the start, then those of the end in the same order. */
function rangeKind(fields: readonly LooseField[]): CompositeKind | undefined {
  const half = fields.length / 2;
  const isPair = fields.every((field, i) => {
    const other = fields[(i + half) % fields.length];
    return other !== undefined && field.format === other.format && partOf(field) === partOf(other);
  });
  if (!isPair) return undefined;
  if (fields.length === 2 && fields[0].format !== undefined) {
    const { format } = fields[0];
    if (format === 'date-time') return 'date_time';
    return format === 'time' || format === 'date' ? format : undefined;
  }
  const start = fields.slice(0, half);
  const hasHour = start.some((field) => partOf(field) === 'hour');
  const isTime = start.length === 1 ? hasHour : hasHour && isSplit(start);
  return isTime && fitsClock(fields) ? 'time' : undefined;
}

/** Hours and minutes, minutes and seconds, or all three; each once. */
function isSplit(fields: readonly LooseField[]): boolean {
  const parts = new Set(fields.map(partOf));
  return parts.size === fields.length && parts.size >= 2 && parts.has('minute');
}

function isClock(fields: readonly LooseField[], stem: string): boolean {
  const hour = fields.find((field) => partOf(field) === 'hour');
  if (hour === undefined) return false;
  if (!fitsClock(fields)) return false;
  const stemWords = nameWords(stem).split(' ');
  if (stemWords.includes('duration')) return false;
  const singular = nameWords(hour.name)
    .split(' ')
    .some((word) => word === 'hour' || word === 'hr');
  return singular || stemWords.some((word) => CLOCK_WORDS.includes(word));
}

function fitsClock(fields: readonly LooseField[]): boolean {
  return fields.every((field) => (field.maximum ?? 0) <= CLOCK_MAXIMA[partOf(field) ?? 'hour']);
}

/** '' gives 'time'; 'from' gives 'from_time'; 'alarm_time' stays. */
function nameOf(stem: string, kind: CompositeKind): string {
  if (stem === '') return kind;
  return stem.split('_').at(-1) === kind ? stem : `${stem}_${kind}`;
}

/** A part of a time of day has the clock's range where none is declared. */
function withRole(field: LooseField, kind: CompositeKind): Field {
  const { composite: _annotation, ...plain } = field;
  if (field.type === 'string') return plain;
  const role = partOf(field);
  if (role === undefined) throw new Error(`${field.name} is no part of a ${kind}`);
  if (kind === 'duration') return { ...plain, role, unit: PART_UNITS[role] };
  const { minimum = 0, maximum = CLOCK_MAXIMA[role] } = field;
  return { ...plain, role, unit: PART_UNITS[role], minimum, maximum };
}
