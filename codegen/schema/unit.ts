import { SchemaError } from '../errors.ts';
import { UNITS } from '../ir.ts';
import type { Unit } from '../ir.ts';
import { readText, show } from './read.ts';
import type { Keyword } from './property.ts';

const SPELLINGS: ReadonlyMap<string, Unit> = new Map([
  ['%', 'percent'],
  ['milliseconds', 'ms'],
  ['millis', 'ms'],
  ['sec', 's'],
  ['secs', 's'],
  ['second', 's'],
  ['seconds', 's'],
  ['mins', 'min'],
  ['minute', 'min'],
  ['minutes', 'min'],
  ['hr', 'h'],
  ['hour', 'h'],
  ['hours', 'h'],
  ['d', 'day'],
  ['days', 'day'],
  ['°c', 'celsius'],
  ['c', 'celsius'],
  ['°f', 'fahrenheit'],
  ['f', 'fahrenheit'],
  ['°', 'deg'],
  ['degree', 'deg'],
  ['degrees', 'deg'],
  ['step', 'steps'],
  ['metre', 'm'],
  ['metres', 'm'],
  ['meters', 'm'],
  ['kilometres', 'km'],
  ['kilometers', 'km'],
  ['mile', 'mi'],
  ['miles', 'mi'],
  ['pounds', 'lb'],
  ['lbs', 'lb'],
  ['calories', 'kcal'],
]);

export const unit: Keyword = {
  name: 'unit',
  types: ['integer', 'number'],
  read(value, draft, context) {
    const name = readText(value, context.place).toLowerCase();
    const found = UNITS.find((known) => known === name) ?? SPELLINGS.get(name);
    if (found === undefined) {
      throw new SchemaError(
        context.place,
        `unknown unit ${show(value)}`,
        `use one of ${UNITS.slice(1).join(', ')}, or say it in the description`,
      );
    }
    draft.unit = found;
  },
};
