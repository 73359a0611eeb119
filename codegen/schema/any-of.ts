import { readChoice } from './choice.ts';
import type { Keyword } from './property.ts';

export const anyOf: Keyword = { name: 'anyOf', read: readChoice };
