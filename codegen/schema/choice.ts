import { isObject } from '../declaration.ts';
import type { JsonObject } from '../declaration.ts';
import { SchemaError } from '../errors.ts';
import { readValues } from './enum.ts';
import { show } from './read.ts';
import type { Context, Draft } from './property.ts';

/**
 * The choices of schemas that are no choice of types: one schema, with or without
 * { "type": "null" }, or constants, which are an enum.
 */
export function readChoice(value: unknown, draft: Draft, context: Context): void {
  const choices: readonly unknown[] = Array.isArray(value) ? value : [];
  const some = choices.filter((choice) => !isObject(choice) || !isNull(choice));
  if (some.length > 1 && some.every(isConstant)) {
    readValues(
      some.map((choice) => choice.const),
      draft,
      context,
    );
  } else if (some.length === 1) {
    Object.assign(draft, { ...context.nested(some[0]), ...draft });
  } else {
    throw new SchemaError(
      context.place,
      `a choice of schemas has no C type: ${show(value)}`,
      'choose one of them, or split the tool in two',
    );
  }
  if (some.length < choices.length) draft.nullable = true;
}

function isNull(schema: JsonObject): boolean {
  return schema.type === 'null' || schema.const === null;
}

/** { "const": "celsius" }, and nothing beside it that says which values are valid. */
function isConstant(choice: unknown): choice is JsonObject {
  const notes = ['const', 'type', 'title', 'description'];
  return (
    isObject(choice) && 'const' in choice && Object.keys(choice).every((key) => notes.includes(key))
  );
}
