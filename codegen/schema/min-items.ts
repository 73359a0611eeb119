import { SchemaError } from '../errors.ts';
import { readCount } from './read.ts';
import type { Keyword } from './property.ts';

export const minItems: Keyword = {
  name: 'minItems',
  types: ['array'],
  read(value, _draft, context) {
    if (readCount(value, context.place, 0) <= 1) return; // an array that is said has an item
    throw new SchemaError(
      context.place,
      'a least number of items is not checked on the device',
      'check it in the handler and remove the keyword',
    );
  },
};
