import { readCount } from './read.ts';
import type { Keyword } from './property.ts';

export const maxItems: Keyword = {
  name: 'maxItems',
  types: ['array'],
  read(value, draft, context) {
    draft.maxItems = readCount(value, context.place, 1);
  },
};
