import { readText } from './read.ts';
import type { Keyword } from './property.ts';

export const description: Keyword = {
  name: 'description',
  read(value, draft, context) {
    draft.description = readText(value, context.place).trim().replace(/\s+/g, ' ');
  },
};
