/**
 * The intermediate representation that every stage after `lower` reads.
 *
 * Two views of one declaration live side by side:
 * - a *field* is what the team declared: a JSON argument and a member of the C args struct;
 * - a *param* is what the model points at. A plain field is one param; a composite
 *   (hour + minute, hours + minutes + seconds) is one param over several fields.
 */

/** Units that a number may carry. The order is the C enum `bodkin_unit`. */
export const UNITS = [
  'none',
  'ms',
  's',
  'min',
  'h',
  'day',
  'percent',
  'celsius',
  'fahrenheit',
  'deg',
  'bpm',
  'steps',
  'm',
  'km',
  'mi',
  'kg',
  'lb',
  'kcal',
] as const;
export type Unit = (typeof UNITS)[number];

/**
 * What the decoder must point at to give a param its value, and which parser reads it. The order is
 * the C enum `bodkin_kind`.
 */
export const PARAM_KINDS = [
  'int',
  'num',
  'bool',
  'text',
  'enum',
  'time',
  'duration',
  'date',
  'date_time',
  'digits',
  'weekdays',
  'change',
] as const;
export type ParamKind = (typeof PARAM_KINDS)[number];

/** The part of a composite that a field holds; 'whole' for a plain field. */
export type FieldRole = 'whole' | 'hour' | 'minute' | 'second';

/** Strings that a parser writes; a string without one is the user's own words. */
export const STRING_FORMATS = ['time', 'date', 'duration', 'date-time', 'digits'] as const;
export type StringFormat = (typeof STRING_FORMATS)[number];
/** 'weekdays': a set of days, bit 0 Monday. 'change': what a level goes up or down by. */
export const NUMBER_FORMATS = ['weekdays', 'change'] as const;
export type NumberFormat = (typeof NUMBER_FORMATS)[number];

export interface EnumValue {
  /** The JSON value, as declared. */
  readonly value: string;
  /** Words the model reads, lower case: 'heart rate'. */
  readonly words: string;
}

export interface Field {
  readonly name: string;
  /** Of a field inside an object; the name is then 'location.city'. */
  readonly inside?: Inside;
  readonly description: string;
  readonly type: 'integer' | 'number' | 'boolean' | 'string';
  readonly role: FieldRole;
  readonly required: boolean;
  /** A list of the type. */
  readonly repeated: boolean;
  /** Items of a list: at most, at least, and whether each only once. Enum values are, anyway. */
  readonly maxItems?: number;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly unit: Unit;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
  /** Bytes of UTF-8, without the terminator. Strings that aren't enums only. */
  readonly maxLength?: number;
  /** Characters. */
  readonly minLength?: number;
  /** A regular expression that the text must match somewhere. */
  readonly pattern?: string;
  readonly values?: readonly EnumValue[];
  /** The only numbers, or the only truth value, where a range doesn't say it. */
  readonly allowed?: readonly (number | boolean)[];
  /** Which parser reads it, when its type alone doesn't say. */
  readonly format?: StringFormat | NumberFormat;
  /** Documentation: what the handler does when the value is absent. */
  readonly default?: string | number | boolean;
}

/** The place of a field in an object of the arguments. */
export interface Inside {
  readonly object: string;
  readonly name: string;
  readonly objectRequired: boolean;
  /** It must be given where the object is. */
  readonly required: boolean;
}

/** Is a field optional, and yet missing where the rest of its object is given? */
export function isNeeded(inside: Inside | undefined): boolean {
  return inside?.required === true && !inside.objectRequired;
}

export interface Param {
  readonly name: string;
  /** Words of the name, lower case: 'from time'. */
  readonly words: string;
  readonly description: string;
  readonly kind: ParamKind;
  readonly required: boolean;
  readonly repeated: boolean;
  /** One field, or the fields of a composite in declared order; of a range the start's first. */
  readonly fields: readonly Field[];
  readonly values?: readonly EnumValue[];
}

/** Is it a start and an end, said in one breath? The first field's role comes twice then. */
export function isRange({ fields }: Pick<Param, 'fields'>): boolean {
  return fields.slice(1).some(({ role }) => role === fields[0]!.role);
}

export interface Tool {
  readonly name: string;
  readonly words: string;
  readonly description: string;
  /** In declared order; the call program names them in this order. */
  readonly params: readonly Param[];
  /** A risky tool: the firmware asks the wearer before it runs. */
  readonly confirm?: boolean;
}

export interface ToolSet {
  /** 'watch' for watch.tools.ts: the stem of every generated file. */
  readonly name: string;
  /** The declaration's path relative to the working directory, for errors. */
  readonly source: string;
  readonly tools: readonly Tool[];
}
