import { LIMITS } from '../limits.ts';
import { readCount } from './read.ts';
import type { Keyword } from './property.ts';

export const maxLength: Keyword = {
  name: 'maxLength',
  types: ['string'],
  read(value, draft, context) {
    const length = readCount(value, context.place, 1);
    draft.maxLength = Math.min(length, LIMITS.textBytes);
    if (length > LIMITS.textBytes) {
      context.warn({
        place: context.place,
        reason: `an utterance has at most ${LIMITS.textBytes} bytes; ${length} is read as that`,
      });
    }
  },
};
