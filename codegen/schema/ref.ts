import { isObject } from '../declaration.ts';
import { SchemaError } from '../errors.ts';
import { show } from './read.ts';
import type { Context, Keyword } from './property.ts';

/** A reference inside the tool's own schema: "#/$defs/Name" or "#/definitions/Name". */
export const ref: Keyword = {
  name: '$ref',
  read(value, draft, context) {
    Object.assign(draft, { ...context.nested(resolve(value, context)), ...draft });
  },
};

function resolve(value: unknown, context: Context): unknown {
  let target: unknown = context.root;
  const [start, ...names] = typeof value === 'string' ? value.split('/') : [];
  for (const name of names) {
    const key = name.replaceAll('~1', '/').replaceAll('~0', '~');
    target = isObject(target) && Object.hasOwn(target, key) ? target[key] : undefined;
  }
  if (start === '#' && names.length > 0 && target !== undefined) return target;
  throw new SchemaError(
    context.place,
    `${show(value)} is not in this tool's schema`,
    'refer to "#/$defs/Name" of the same schema, or write the schema in place',
  );
}
