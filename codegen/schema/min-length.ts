import { readCount } from './read.ts';
import type { Keyword } from './property.ts';

export const minLength: Keyword = {
  name: 'minLength',
  types: ['string'],
  read(value, draft, context) {
    const count = readCount(value, context.place, 0);
    if (count > 1) draft.minLength = count; // a span is never empty
  },
};
