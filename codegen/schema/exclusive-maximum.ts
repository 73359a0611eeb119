import { readNumber } from './read.ts';
import type { Keyword } from './property.ts';

export const exclusiveMaximum: Keyword = {
  name: 'exclusiveMaximum',
  types: ['integer', 'number'],
  read(value, draft, context) {
    draft.exclusiveMaximum = readNumber(value, context.place);
  },
};
