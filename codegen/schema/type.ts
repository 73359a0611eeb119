import { SchemaError } from '../errors.ts';
import { show } from './read.ts';
import type { Context, Keyword, PropertyType } from './property.ts';

/** Names that public tool sets use for JSON Schema's types, which they also capitalise. */
const ALIASES: ReadonlyMap<string, PropertyType> = new Map([
  ['str', 'string'],
  ['any', 'string'],
  ['int', 'integer'],
  ['long', 'integer'],
  ['float', 'number'],
  ['double', 'number'],
  ['bool', 'boolean'],
  ['list', 'array'],
  ['tuple', 'array'],
  ['dict', 'object'],
]);
const TYPES: readonly string[] = ['string', 'integer', 'number', 'boolean', 'array', 'object'];

export const type: Keyword = {
  name: 'type',
  read(value, draft, context) {
    const names = Array.isArray(value) ? value.filter((name) => name !== 'null') : [value];
    if (Array.isArray(value) && value.includes('null')) draft.nullable = true;
    if (names.length === 1) {
      draft.type = readType(names[0], context);
      return;
    }
    if (names.length === 2 && names.includes('integer') && names.includes('number')) {
      draft.type = 'number';
      return;
    }
    throw new SchemaError(
      context.place,
      `a value of one type is expected, found ${show(value)}`,
      'choose one type; "null" may stand beside it for an optional value',
    );
  },
};

function readType(name: unknown, context: Context): PropertyType {
  if (isType(name)) return name;
  const lower = typeof name === 'string' ? name.toLowerCase() : '';
  const alias = isType(lower) ? lower : ALIASES.get(lower);
  if (alias === undefined) {
    throw new SchemaError(
      context.place,
      `unknown type ${show(name)}`,
      `use one of ${TYPES.join(', ')}`,
    );
  }
  context.warn({ place: context.place, reason: `type "${name}" is read as "${alias}"` });
  return alias;
}

function isType(name: unknown): name is PropertyType {
  return typeof name === 'string' && TYPES.includes(name);
}
