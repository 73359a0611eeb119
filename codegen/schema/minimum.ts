import { readNumber } from './read.ts';
import type { Keyword } from './property.ts';

export const minimum: Keyword = {
  name: 'minimum',
  types: ['integer', 'number'],
  read(value, draft, context) {
    draft.minimum = readNumber(value, context.place);
  },
};
