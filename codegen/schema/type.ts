import { SchemaError } from '../errors.ts';
import { show } from './read.ts';
import type { Context, Keyword, PropertyType } from './property.ts';

/** Names that public tool sets use for JSON Schema's types. */
const ALIASES: ReadonlyMap<string, PropertyType> = new Map([
  ['String', 'string'],
  ['str', 'string'],
  ['any', 'string'],
  ['int', 'integer'],
  ['Integer', 'integer'],
  ['long', 'integer'],
  ['float', 'number'],
  ['double', 'number'],
  ['Number', 'number'],
  ['bool', 'boolean'],
  ['Boolean', 'boolean'],
  ['list', 'array'],
  ['tuple', 'array'],
  ['Array', 'array'],
  ['dict', 'object'],
  ['Object', 'object'],
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
  if (typeof name === 'string' && TYPES.includes(name)) return name as PropertyType;
  const alias = typeof name === 'string' ? ALIASES.get(name) : undefined;
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
