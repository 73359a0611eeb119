import { NUMBER_FORMATS, STRING_FORMATS } from '../ir.ts';
import { readText } from './read.ts';
import type { Keyword } from './property.ts';

/** Formats that choose a value parser; any other is a note that leaves the value as it is. */
const PARSED = [...STRING_FORMATS, ...NUMBER_FORMATS];
const NUMERIC: readonly string[] = ['int32', 'int64', 'float', 'double'];

export const format: Keyword = {
  name: 'format',
  read(value, draft, context) {
    const name = readText(value, context.place);
    const parsed = PARSED.find((known) => known === name);
    if (parsed !== undefined) {
      draft.format = parsed;
    } else if (!NUMERIC.includes(name)) {
      context.warn({
        place: context.place,
        reason: `format "${name}" is not checked; the value is what the user said`,
      });
    }
  },
};
