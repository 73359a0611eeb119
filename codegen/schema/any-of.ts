import { isObject } from '../declaration.ts';
import { SchemaError } from '../errors.ts';
import { show } from './read.ts';
import type { Keyword } from './property.ts';

/** Only as the spelling of an optional value: one schema, and { "type": "null" }. */
export const anyOf: Keyword = {
  name: 'anyOf',
  read(value, draft, context) {
    const choices: readonly unknown[] = Array.isArray(value) ? value : [];
    const some = choices.filter((choice) => !isObject(choice) || choice.type !== 'null');
    if (some.length !== 1) {
      throw new SchemaError(
        context.place,
        `a choice of schemas has no C type: ${show(value)}`,
        'choose one of them, or split the tool in two',
      );
    }
    Object.assign(draft, { ...context.nested(some[0]), ...draft });
    draft.nullable = choices.length > 1;
  },
};
