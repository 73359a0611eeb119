import { SchemaError } from '../errors.ts';
import { show } from './read.ts';
import type { Keyword } from './property.ts';

export const required: Keyword = {
  name: 'required',
  types: ['object'],
  read(value, draft, context) {
    if (!Array.isArray(value) || !value.every((name) => typeof name === 'string')) {
      throw new SchemaError(
        context.place,
        `must be a list of property names, found ${show(value)}`,
        'list the names of the required properties in the object that has them',
      );
    }
    draft.required = value;
  },
};
