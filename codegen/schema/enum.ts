import { SchemaError } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { show } from './read.ts';
import type { Context, Draft, Keyword } from './property.ts';

/**
 * Strings to choose from, or the only numbers or truth values; null among them makes the value
 * optional. Named with a trailing underscore because `enum` is reserved.
 */
export const enum_: Keyword = {
  name: 'enum',
  types: ['string', 'integer', 'number', 'boolean'],
  read(value, draft, context) {
    if (value === null) return;
    if (!Array.isArray(value) || value.length === 0) {
      throw new SchemaError(
        context.place,
        `must be a list of values, found ${show(value)}`,
        'list at least one value',
      );
    }
    readValues(value, draft, context);
  },
};

export function readValues(list: readonly unknown[], draft: Draft, context: Context): void {
  const values = list.filter((item) => item !== null);
  if (values.length < list.length) draft.nullable = true;
  const twice = values.find((item, index) => values.indexOf(item) !== index);
  if (twice !== undefined) {
    throw new SchemaError(context.place, `the value ${show(twice)} is listed twice`, 'remove one');
  }
  if (values.length > LIMITS.enumValues) {
    throw new SchemaError(
      context.place,
      `${values.length} values are more than the limit of ${LIMITS.enumValues}`,
      'shorten the list, or let any value through and look it up in your handler',
    );
  }
  if (values.length > 0 && values.every((item) => typeof item === 'boolean')) {
    draft.allowed = values;
  } else if (values.length > 0 && values.every((item) => Number.isFinite(item))) {
    draft.allowed = values as number[];
  } else {
    draft.values = values.map((item) => readText(item, context));
  }
}

function readText(item: unknown, { place }: Context): string {
  if (typeof item === 'string' && item !== '') return item;
  throw new SchemaError(
    place,
    `values must all be texts, or all numbers, found ${show(item)}`,
    'write all of them as strings, or as numbers',
  );
}
