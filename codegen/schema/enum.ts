import { SchemaError } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { show } from './read.ts';
import type { Keyword } from './property.ts';

/** Named with a trailing underscore because `enum` is reserved. */
export const enum_: Keyword = {
  name: 'enum',
  types: ['string'],
  read(value, draft, context) {
    if (value === null) return;
    if (!Array.isArray(value) || value.length === 0) {
      throw new SchemaError(
        context.place,
        `must be a list of values, found ${show(value)}`,
        'list at least one string',
      );
    }
    const values = value.filter((item) => item !== null);
    if (values.length < value.length) draft.nullable = true;
    for (const item of values) {
      if (typeof item === 'string' && item !== '') continue;
      throw new SchemaError(
        context.place,
        `values must be strings that say something, found ${show(item)}`,
        'write the values as strings, or use "minimum" and "maximum" for a range of numbers',
      );
    }
    if (values.length > LIMITS.enumValues) {
      throw new SchemaError(
        context.place,
        `${values.length} values are more than the limit of ${LIMITS.enumValues}`,
        'shorten the list, or make it a string that your handler looks up',
      );
    }
    const twice = values.find((item, index) => values.indexOf(item) !== index);
    if (twice !== undefined) {
      throw new SchemaError(
        context.place,
        `the value ${show(twice)} is listed twice`,
        'remove one',
      );
    }
    draft.values = values;
  },
};
