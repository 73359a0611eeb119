import { SchemaError } from '../errors.ts';
import { compilePattern, PatternError } from '../pattern/index.ts';
import { readText } from './read.ts';
import type { Keyword } from './property.ts';

/** A regular expression; matched on the device, as a table. */
export const pattern: Keyword = {
  name: 'pattern',
  types: ['string'],
  read(value, draft, context) {
    const text = readText(value, context.place);
    try {
      compilePattern(text);
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      throw new SchemaError(context.place, error.message, error.fix);
    }
    draft.pattern = text;
  },
};
