import type { Keyword } from './property.ts';

/** No effect: the model can only point at declared parameters. */
export const additionalProperties: Keyword = {
  name: 'additionalProperties',
  types: ['object'],
  read(value, _draft, context) {
    if (value !== false) {
      context.warn({ place: context.place, reason: 'only declared properties are ever given' });
    }
  },
};
