import { SchemaError } from '../errors.ts';
import { readNumber, show } from './read.ts';
import type { Keyword } from './property.ts';

/** The device counts in millionths, of 32 bits. */
const MICROS = 1_000_000;
const STEP_MAX = 4000;

export const multipleOf: Keyword = {
  name: 'multipleOf',
  types: ['integer', 'number'],
  read(value, draft, context) {
    const step = readNumber(value, context.place);
    const isWhole = Number.isInteger(step) && step >= 1 && step < 2 ** 31;
    const micros = step * MICROS;
    const isExact = Math.abs(micros - Math.round(micros)) < 1e-6 && Math.round(micros) >= 1;
    if (!isWhole && !(isExact && step <= STEP_MAX)) {
      throw new SchemaError(
        context.place,
        `steps of ${show(value)} are not checked on the device`,
        `choose a whole step, or one of at most ${STEP_MAX} with six decimals`,
      );
    }
    draft.multipleOf = step;
  },
};
