import { SchemaError } from '../errors.ts';
import { show } from './read.ts';
import type { Keyword } from './property.ts';

/** Of one schema: how some generators write a "$ref" that has other keywords beside it. */
export const allOf: Keyword = {
  name: 'allOf',
  read(value, draft, context) {
    if (!Array.isArray(value) || value.length !== 1) {
      throw new SchemaError(
        context.place,
        `a combination of schemas has no C type: ${show(value)}`,
        'write them as one schema',
      );
    }
    Object.assign(draft, { ...context.nested(value[0]), ...draft });
  },
};
