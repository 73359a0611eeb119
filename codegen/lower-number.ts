import { inside, SchemaError } from './errors.ts';
import type { Place } from './errors.ts';
import type { Field } from './ir.ts';
import type { Property } from './schema/property.ts';

const INT32_MIN = -(2 ** 31);
const INT32_MAX = 2 ** 31 - 1;
/** The device compares numbers that aren't integers in millionths, of 32 bits. */
const MICROS = 1_000_000;
const ALLOWED_MAX = 2000;

export type NumberField = Pick<Field, 'type' | 'minimum' | 'maximum' | 'multipleOf' | 'allowed'>;

/** Both truth values are no restriction. */
export function lowerBoolean({ allowed = [] }: Property): Pick<Field, 'type' | 'allowed'> {
  return allowed.length === 1 ? { type: 'boolean', allowed } : { type: 'boolean' };
}

export function lowerNumber(
  property: Property,
  type: 'integer' | 'number',
  place: Place,
): NumberField {
  const numbers = property.allowed as readonly number[] | undefined;
  const declared = { type, ...rangeOf(property, type, place), multipleOf: property.multipleOf };
  return numbers === undefined ? declared : lowerAllowed(numbers, declared, place);
}

function rangeOf(
  property: Property,
  type: 'integer' | 'number',
  place: Place,
): Pick<Field, 'minimum' | 'maximum'> {
  const minimum = type === 'integer' ? round(property.minimum, Math.ceil) : property.minimum;
  const maximum = type === 'integer' ? round(property.maximum, Math.floor) : property.maximum;
  if (minimum !== undefined && maximum !== undefined && minimum > maximum) {
    throw new SchemaError(
      place,
      `no value is between ${minimum} and ${maximum}`,
      'swap "minimum" and "maximum", or widen them',
    );
  }
  if (type === 'integer' && !(isInt32(minimum ?? 0) && isInt32(maximum ?? 0))) {
    throw new SchemaError(
      place,
      `the range ${minimum ?? ''} to ${maximum ?? ''} is beyond 32 bits`,
      `stay within ${INT32_MIN} to ${INT32_MAX}`,
    );
  }
  const step = property.multipleOf ?? 0;
  if (step > 0 && Math.ceil((minimum ?? -Infinity) / step) * step > (maximum ?? Infinity)) {
    throw new SchemaError(
      inside(place, 'multipleOf'),
      `no multiple of ${step} is between ${minimum} and ${maximum}`,
      'choose a smaller step, or widen the range',
    );
  }
  return { minimum, maximum };
}

/** Numbers that follow each other are a range, and whole numbers are integers. */
function lowerAllowed(
  numbers: readonly number[],
  { type, minimum = -Infinity, maximum = Infinity, multipleOf = 0 }: NumberField,
  place: Place,
): NumberField {
  const micros = (number: number) => Math.round(number * MICROS);
  const never = numbers.find(
    (number) =>
      number < minimum ||
      number > maximum ||
      (multipleOf > 0 && micros(number) % micros(multipleOf) !== 0),
  );
  if (never !== undefined) {
    throw new SchemaError(
      inside(place, 'enum'),
      `the value ${never} can't be given: its range or step excludes it`,
      'take it out of the list, or the other keyword away',
    );
  }
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const isWhole = type === 'integer' || numbers.every(Number.isInteger);
  const odd = numbers.find((number) => !(isWhole ? isInt32(number) : isExact(number)));
  if (odd !== undefined) {
    throw new SchemaError(
      inside(place, 'enum'),
      `the value ${odd} is not compared on the device`,
      isWhole
        ? 'list integers of 32 bits, or change the type to number'
        : `list numbers of at most ${ALLOWED_MAX} with six decimals`,
    );
  }
  const isRange = isWhole && most - least === numbers.length - 1;
  return {
    type: isWhole ? 'integer' : 'number',
    minimum: least,
    maximum: most,
    ...(isRange ? {} : { allowed: [...numbers].sort((a, b) => a - b) }),
  };
}

function isInt32(number: number): boolean {
  return Number.isInteger(number) && number >= INT32_MIN && number <= INT32_MAX;
}

function isExact(number: number): boolean {
  const micros = number * MICROS;
  return Math.abs(number) <= ALLOWED_MAX && Math.abs(micros - Math.round(micros)) < 1e-3;
}

function round(value: number | undefined, how: (value: number) => number): number | undefined {
  return value === undefined ? undefined : how(value);
}
