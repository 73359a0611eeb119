import { SchemaError } from '../errors.ts';
import { show } from './read.ts';
import type { Keyword } from './property.ts';

/** Documentation: an absent value stays absent, and the handler applies the default. */
export const default_: Keyword = {
  name: 'default',
  read(value, draft, context) {
    if (value === null || (Array.isArray(value) && value.length === 0)) return;
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
      throw new SchemaError(
        context.place,
        `a default must be a scalar, found ${show(value)}`,
        'remove it; the handler sees that the value is absent',
      );
    }
    draft.default = value;
  },
};
