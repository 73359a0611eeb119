import { readText } from './read.ts';
import type { Keyword } from './property.ts';

/**
 * Names the time, duration or range that the property is a part of; 'none' keeps it on its own.
 */
export const composite: Keyword = {
  name: 'composite',
  types: ['integer', 'number', 'string'],
  read(value, draft, context) {
    draft.composite = readText(value, context.place);
  },
};
