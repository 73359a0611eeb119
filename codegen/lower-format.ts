import { inside, SchemaError } from './errors.ts';
import type { Place } from './errors.ts';
import { NUMBER_FORMATS, STRING_FORMATS } from './ir.ts';
import type { NumberFormat, StringFormat } from './ir.ts';
import type { Property } from './schema/property.ts';

/** The most that a set of weekdays can be: bit 0 Monday to bit 6 Sunday. */
const ALL_DAYS = 127;

/** The format of a string; one that is a number's is an error. */
export function stringFormat({ format, values }: Property, place: Place): StringFormat | undefined {
  const found = STRING_FORMATS.find((known) => known === format);
  if (format !== undefined && found === undefined) {
    refuse(place, `the format "${format}" is of numbers`, 'change the type to integer');
  }
  if (found !== undefined && values !== undefined) {
    refuse(place, 'an enum is said in its own words', 'remove the format, or the values');
  }
  return found;
}

/** The format of a number, and its limits. */
export function numberFormat(
  property: Property,
  type: 'integer' | 'number',
  place: Place,
): { format?: NumberFormat; minimum?: number; maximum?: number } {
  const { format, unit, composite, multipleOf, minimum = 1, maximum = ALL_DAYS } = property;
  if (format === undefined) return {};
  const found = NUMBER_FORMATS.find((known) => known === format);
  if (found === undefined) {
    refuse(place, `the format "${format}" is of strings`, 'change the type to string');
  }
  if (composite !== undefined && composite !== 'none') {
    refuse(place, `a number of format "${found}" is no part of a time`, 'remove one of the two');
  }
  if (found === 'change') return { format: found };
  if (type === 'number' || unit !== undefined || multipleOf !== undefined) {
    const wrong = type === 'number' ? 'fractions' : unit === undefined ? 'steps' : 'unit';
    refuse(place, `a set of weekdays has no ${wrong}`, 'declare an integer with this format only');
  }
  return { format: found, minimum, maximum };
}

function refuse(place: Place, reason: string, fix: string): never {
  throw new SchemaError(inside(place, 'format'), reason, fix);
}
