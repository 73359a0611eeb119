import { readChoice } from './choice.ts';
import type { Keyword } from './property.ts';

export const oneOf: Keyword = { name: 'oneOf', read: readChoice };
