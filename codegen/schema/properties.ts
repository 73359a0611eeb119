import { isObject } from '../declaration.ts';
import { SchemaError } from '../errors.ts';
import { show } from './read.ts';
import type { Keyword } from './property.ts';

export const properties: Keyword = {
  name: 'properties',
  types: ['object'],
  read(value, draft, context) {
    if (!isObject(value)) {
      throw new SchemaError(
        context.place,
        `must map names to schemas, found ${show(value)}`,
        'write { "name": { "type": "string" } }',
      );
    }
    draft.properties = Object.entries(value).map(([name, schema]) => ({
      name,
      property: context.nested(schema, name),
    }));
  },
};
