import { SchemaError } from '../errors.ts';
import { readCount } from './read.ts';
import type { Keyword } from './property.ts';

export const minLength: Keyword = {
  name: 'minLength',
  types: ['string'],
  read(value, _draft, context) {
    if (readCount(value, context.place, 0) <= 1) return; // a span is never empty
    throw new SchemaError(
      context.place,
      'a least length is not checked on the device',
      'check it in the handler and remove the keyword',
    );
  },
};
