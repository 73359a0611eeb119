import { readCount } from './read.ts';
import type { Keyword } from './property.ts';

export const minItems: Keyword = {
  name: 'minItems',
  types: ['array'],
  read(value, draft, context) {
    const count = readCount(value, context.place, 0);
    if (count > 1) draft.minItems = count; // an array that is said has an item
  },
};
