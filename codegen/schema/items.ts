import type { Keyword } from './property.ts';

export const items: Keyword = {
  name: 'items',
  types: ['array'],
  read(value, draft, context) {
    draft.items = context.nested(value, 'items');
  },
};
