import { SchemaError } from '../errors.ts';
import { show } from './read.ts';
import type { Keyword } from './property.ts';

/** Always so for enum values. */
export const uniqueItems: Keyword = {
  name: 'uniqueItems',
  types: ['array'],
  read(value, draft, context) {
    if (typeof value !== 'boolean') {
      throw new SchemaError(
        context.place,
        `must be true or false, found ${show(value)}`,
        'write true for a list that has each item once',
      );
    }
    if (value) draft.uniqueItems = true;
  },
};
