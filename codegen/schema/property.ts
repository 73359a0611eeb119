import { isObject } from '../declaration.ts';
import type { JsonObject } from '../declaration.ts';
import { inside, SchemaError } from '../errors.ts';
import type { Place, Warn } from '../errors.ts';
import type { Field, Unit } from '../ir.ts';
import { KEYWORDS } from './keywords.ts';
import { show } from './read.ts';
import { UNSUPPORTED } from './unsupported.ts';

export type PropertyType = 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';

/** What the keywords of one property say, all of them read. */
export interface Property {
  type: PropertyType;
  description: string;
  nullable: boolean;
  values?: readonly string[];
  /** The only numbers, or truth values. */
  allowed?: readonly (number | boolean)[];
  valueWords?: Readonly<Record<string, readonly string[]>>;
  minimum?: number;
  maximum?: number;
  multipleOf?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  /** Which parser reads it, when its type alone doesn't say. */
  format?: Field['format'];
  unit?: Unit;
  default?: string | number | boolean;
  /** Name of the composite that the property belongs to; 'none' keeps it apart. */
  composite?: string;
  items?: Property;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  properties?: readonly { readonly name: string; readonly property: Property }[];
  required?: readonly string[];
}

/** A property while its keywords are read: the type may come last. */
export type Draft = Partial<Property> & { exclusiveMinimum?: number; exclusiveMaximum?: number };

export interface Context {
  /** The property's place, the keyword included. */
  readonly place: Place;
  readonly warn: Warn;
  /** The tool's whole parameter schema: `$ref` looks here. */
  readonly root: JsonObject;
  /** Reads a schema inside this one. */
  readonly nested: (schema: unknown, ...names: readonly string[]) => Property;
}

/** One JSON Schema keyword: what it may stand with, and how it is read. */
export interface Keyword {
  readonly name: string;
  /** The types it constrains; with any other type it is an error. All types when absent. */
  readonly types?: readonly PropertyType[];
  /** Throws SchemaError. */
  readonly read: (value: unknown, draft: Draft, context: Context) => void;
}

/** Reads the schema of one property; every keyword is either understood or an error. */
export function readProperty(
  schema: unknown,
  place: Place,
  root: JsonObject,
  warn: Warn,
  depth = 0,
): Property {
  if (!isObject(schema)) {
    throw new SchemaError(
      place,
      `a property's schema must be an object, found ${show(schema)}`,
      'write { "type": "string" }, or another type',
    );
  }
  if (depth > 8) {
    throw new SchemaError(
      place,
      'the schema refers to itself or nests more than 8 deep',
      'flatten it: arguments are scalars, enums and one level of objects',
    );
  }
  const draft: Draft = {};
  for (const [name, value] of Object.entries(schema)) {
    if (value === undefined) continue;
    const keyword = KEYWORDS.get(name) ?? refuse(name, place);
    keyword.read(value, draft, {
      place: inside(place, name),
      warn,
      root,
      nested: (inner, ...names) =>
        readProperty(inner, inside(place, ...names), root, warn, depth + 1),
    });
  }
  const property = complete(draft, place, warn);
  checkTypes(schema, property.type, place);
  return property;
}

function refuse(name: string, place: Place): Keyword {
  if (name.startsWith('x-')) return { name, read: () => undefined };
  const known = UNSUPPORTED.get(name);
  throw new SchemaError(
    inside(place, name),
    known?.reason ?? `unknown keyword "${name}"`,
    known?.fix ?? 'correct its spelling, or call it "x-…" if it is a note of your own',
  );
}

/** Gives the draft a type when none was stated, and resolves exclusive bounds. */
function complete(draft: Draft, place: Place, warn: Warn): Property {
  let type = draft.type ?? impliedType(draft);
  if (type === undefined) {
    warn({ place, reason: 'no type is stated; read as a string' });
    type = 'string';
  }
  checkValues(draft, type, place);
  const { exclusiveMinimum, exclusiveMaximum, ...rest } = draft;
  type = resolveSteps(type, rest, place);
  const property: Property = { description: '', nullable: false, ...rest, type };
  const step = type === 'integer' ? nextInteger : nextFloat;
  if (exclusiveMinimum !== undefined) {
    property.minimum = Math.max(property.minimum ?? -Infinity, step(exclusiveMinimum, 1));
  }
  if (exclusiveMaximum !== undefined) {
    property.maximum = Math.min(property.maximum ?? Infinity, step(exclusiveMaximum, -1));
  }
  return property;
}

function impliedType({ values, allowed, properties, items }: Draft): PropertyType | undefined {
  if (values !== undefined) return 'string';
  if (allowed !== undefined) return typeof allowed[0] === 'boolean' ? 'boolean' : 'number';
  if (properties !== undefined) return 'object';
  return items === undefined ? undefined : 'array';
}

/** An enum of strings is of type string, one of numbers of a type of numbers. */
function checkValues({ values, allowed = [] }: Draft, type: PropertyType, place: Place): void {
  const odd =
    type === 'string'
      ? allowed[0]
      : (values?.[0] ??
        allowed.find((item) => (typeof item === 'boolean') !== (type === 'boolean')));
  if (odd === undefined || type === 'array' || type === 'object') return;
  throw new SchemaError(
    inside(place, 'enum'),
    `${show(odd)} is not a value of type ${type}`,
    'correct the type, or the values',
  );
}

/** A number in whole steps is an integer, and an integer in steps of 1 any integer. */
function resolveSteps(type: PropertyType, draft: Draft, place: Place): PropertyType {
  const { multipleOf } = draft;
  if (multipleOf === undefined) return type;
  const isWhole = Number.isInteger(multipleOf);
  if (type === 'integer' && !isWhole) {
    throw new SchemaError(
      inside(place, 'multipleOf'),
      `an integer has no steps of ${multipleOf}`,
      'choose a whole step, or the type number',
    );
  }
  if (multipleOf === 1) delete draft.multipleOf;
  return type === 'number' && isWhole ? 'integer' : type;
}

/** The nearest integer strictly above (1) or below (-1). */
function nextInteger(value: number, direction: 1 | -1): number {
  return direction === 1 ? Math.floor(value) + 1 : Math.ceil(value) - 1;
}

/** What is above 0, as the least: smaller floats may count as 0. */
export const LEAST_FLOAT = 2 ** -126;

/** The nearest float32 strictly above (1) or below (-1): the device compares in float32. */
function nextFloat(value: number, direction: 1 | -1): number {
  const floats = new Float32Array([value]);
  if (direction * (floats[0] - value) > 0) return floats[0];
  if (floats[0] === 0) return direction * LEAST_FLOAT;
  const bits = new Int32Array(floats.buffer);
  bits[0] += floats[0] > 0 ? direction : -direction;
  return floats[0];
}

function checkTypes(schema: JsonObject, type: PropertyType, place: Place): void {
  for (const name of Object.keys(schema)) {
    const types = KEYWORDS.get(name)?.types;
    if (types === undefined || types.includes(type)) continue;
    throw new SchemaError(
      inside(place, name),
      `"${name}" says nothing about a value of type ${type}`,
      `remove it, or change the type to ${types.join(' or ')}`,
    );
  }
}
