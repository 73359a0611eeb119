import { inside, SchemaError } from './errors.ts';
import type { Place } from './errors.ts';
import { stringFormat } from './lower-format.ts';
import type { EnumValue, Field } from './ir.ts';
import type { Property } from './schema/property.ts';
import { nameWords } from './words.ts';

/** Bytes of UTF-8 that a string without `maxLength` may have; 'text' is any other string. */
export const TEXT_BYTES = {
  text: 64,
  time: 8,
  date: 10,
  'date-time': 19,
  duration: 24,
  digits: 19,
} as const;

export type StringField = Pick<
  Field,
  'type' | 'values' | 'minLength' | 'maxLength' | 'pattern' | 'format'
>;

export function lowerString(property: Property, place: Place): StringField {
  const { values, minLength, pattern } = property;
  const format = stringFormat(property, place);
  if (values !== undefined) {
    return { type: 'string', values: lowerValues(values, property, place) };
  }
  const maxLength = property.maxLength ?? TEXT_BYTES[format ?? 'text'];
  if (minLength !== undefined && minLength > maxLength) {
    throw new SchemaError(
      inside(place, 'minLength'),
      `no text has ${minLength} characters in at most ${maxLength} bytes`,
      'lower it, or raise "maxLength"',
    );
  }
  return { type: 'string', minLength, maxLength, pattern, format };
}

/** What else is said about the text of an enum must hold for all its values. */
function lowerValues(
  values: readonly string[],
  { valueWords, minLength = 0, maxLength = Infinity, pattern }: Property,
  place: Place,
): readonly EnumValue[] {
  const stray = Object.keys(valueWords ?? {}).find((value) => !values.includes(value));
  if (stray !== undefined) {
    throw new SchemaError(
      inside(place, 'words'),
      `"${stray}" is not one of the values`,
      `give words to ${values.join(', ')} only`,
    );
  }
  const regex = pattern === undefined ? /^/u : new RegExp(pattern, 'u');
  const never = values.find((value) => {
    const characters = [...value].length;
    return characters < minLength || characters > maxLength || !regex.test(value);
  });
  if (never !== undefined) {
    throw new SchemaError(
      inside(place, 'enum'),
      `the value "${never}" can't be given: its length or the pattern excludes it`,
      'take it out of the list, or the other keyword away',
    );
  }
  return values.map((value) => enumValue(value, valueWords?.[value]));
}

function enumValue(value: string, synonyms: readonly string[] = []): EnumValue {
  const words = nameWords(value) || value.toLowerCase();
  return { value, words: [words, ...synonyms.map((word) => word.toLowerCase())].join(' ') };
}
