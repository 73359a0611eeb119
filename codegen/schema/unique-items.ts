import type { Keyword } from './property.ts';

/** Always so: a repeated enum holds each value at most once. */
export const uniqueItems: Keyword = {
  name: 'uniqueItems',
  types: ['array'],
  read: () => undefined,
};
