import { isObject } from '../declaration.ts';
import { SchemaError } from '../errors.ts';
import { show } from './read.ts';
import type { Keyword } from './property.ts';

/** Other words for an enum's values: { "low": ["dim", "weak"] }. */
export const words: Keyword = {
  name: 'words',
  types: ['string'],
  read(value, draft, context) {
    if (!isObject(value) || !Object.values(value).every(isTextList)) {
      throw new SchemaError(
        context.place,
        `must map values to lists of words, found ${show(value)}`,
        'write { "low": ["dim", "weak"] }',
      );
    }
    draft.valueWords = value as Readonly<Record<string, readonly string[]>>;
  },
};

function isTextList(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
