import { readValues } from './enum.ts';
import type { Keyword } from './property.ts';

/** An enum of one value. Named with a trailing underscore because `const` is reserved. */
export const const_: Keyword = {
  name: 'const',
  types: ['string', 'integer', 'number', 'boolean'],
  read(value, draft, context) {
    if (value !== null) readValues([value], draft, context);
  },
};
