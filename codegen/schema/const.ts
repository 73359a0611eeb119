import { enum_ } from './enum.ts';
import type { Keyword } from './property.ts';

/** Named with a trailing underscore because `const` is reserved. */
export const const_: Keyword = {
  name: 'const',
  types: ['string'],
  read(value, draft, context) {
    enum_.read([value], draft, context);
  },
};
