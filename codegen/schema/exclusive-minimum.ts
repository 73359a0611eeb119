import { readNumber } from './read.ts';
import type { Keyword } from './property.ts';

export const exclusiveMinimum: Keyword = {
  name: 'exclusiveMinimum',
  types: ['integer', 'number'],
  read(value, draft, context) {
    draft.exclusiveMinimum = readNumber(value, context.place);
  },
};
