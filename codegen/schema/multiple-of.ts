import { SchemaError } from '../errors.ts';
import { show } from './read.ts';
import type { Keyword } from './property.ts';

export const multipleOf: Keyword = {
  name: 'multipleOf',
  types: ['integer', 'number'],
  read(value, draft, context) {
    if (value === 1) {
      draft.type = 'integer';
      return;
    }
    throw new SchemaError(
      context.place,
      `steps of ${show(value)} are not checked on the device`,
      'declare the number of steps instead, or check it in the handler and remove the keyword',
    );
  },
};
