import { readNumber } from './read.ts';
import type { Keyword } from './property.ts';

export const maximum: Keyword = {
  name: 'maximum',
  types: ['integer', 'number'],
  read(value, draft, context) {
    draft.maximum = readNumber(value, context.place);
  },
};
