import { SchemaError } from '../errors.ts';
import type { Place } from '../errors.ts';

export function readText(value: unknown, place: Place): string {
  if (typeof value === 'string') return value;
  throw new SchemaError(place, `must be a string, found ${show(value)}`, 'put it in quotes');
}

export function readNumber(value: unknown, place: Place): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new SchemaError(place, `must be a number, found ${show(value)}`, 'write it as a number');
}

/** A count: an integer of at least `least`. */
export function readCount(value: unknown, place: Place, least: number): number {
  const count = readNumber(value, place);
  if (Number.isInteger(count) && count >= least) return count;
  throw new SchemaError(
    place,
    `must be an integer of at least ${least}, found ${show(value)}`,
    'correct the number',
  );
}

/** A value in an error message: short, on one line. */
export function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
