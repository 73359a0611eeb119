import type { LooseField } from './composites.ts';
import { inside, SchemaError } from './errors.ts';
import type { Place } from './errors.ts';
import type { Unit } from './ir.ts';
import { listItemsMax } from './layout.ts';
import { LIMITS } from './limits.ts';
import { numberFormat } from './lower-format.ts';
import { lowerBoolean, lowerNumber } from './lower-number.ts';
import { lowerString } from './lower-string.ts';
import type { Property } from './schema/property.ts';
import { show } from './schema/read.ts';
import { nameWords } from './words.ts';

/** A number whose name ends so, and that states no unit, has this one. */
const UNIT_WORDS: ReadonlyMap<string, Unit> = new Map([
  ['milliseconds', 'ms'],
  ['millis', 'ms'],
  ['seconds', 's'],
  ['secs', 's'],
  ['minutes', 'min'],
  ['mins', 'min'],
  ['hours', 'h'],
  ['hrs', 'h'],
  ['days', 'day'],
]);

/** The fields of an object of arguments. Those of an object inside it are named 'inner.field'. */
export function lowerFields(object: Property, place: Place): LooseField[] {
  const { properties = [], required = [] } = object;
  const missing = required.find((name) => !properties.some((property) => property.name === name));
  if (missing !== undefined) {
    throw new SchemaError(
      inside(place, 'required'),
      `there is no property "${missing}"`,
      `declare "${missing}", or take it out of the list`,
    );
  }
  return properties.flatMap(({ name, property }) => {
    const at = inside(place, name);
    if (nameWords(name) === '') {
      throw new SchemaError(
        at,
        `the name ${show(name)} has no letters or digits`,
        'name the parameter in words',
      );
    }
    const isRequired = required.includes(name) && !property.nullable;
    if (property.type === 'object') return lowerObject(name, property, isRequired, at);
    return [lowerField(name, property, isRequired, at)];
  });
}

function lowerObject(
  name: string,
  object: Property,
  isRequired: boolean,
  place: Place,
): LooseField[] {
  if (place.path.length > 1) {
    throw new SchemaError(
      place,
      'objects nest more than one deep',
      'declare the inner properties one level up',
    );
  }
  if (object.properties === undefined || object.properties.length === 0) {
    throw new SchemaError(
      place,
      'an object without declared properties has no C member',
      'declare its properties by name',
    );
  }
  return lowerFields(object, place).map((field) => ({
    ...field,
    name: `${name}.${field.name}`,
    inside: {
      object: name,
      name: field.name,
      objectRequired: isRequired,
      required: field.required,
    },
    required: isRequired && field.required,
    description: [object.description, field.description].filter((text) => text !== '').join(': '),
  }));
}

function lowerField(name: string, property: Property, required: boolean, place: Place): LooseField {
  const common = {
    name,
    description: property.description || (property.items?.description ?? ''),
    role: 'whole',
    type: 'string',
    required,
    repeated: false,
    unit: 'none',
    default: property.default,
  } as const;
  switch (property.type) {
    case 'object':
      throw new Error(`${name}: lowerObject takes objects`);
    case 'array':
      return { ...common, ...lowerItems(property, name, place) };
    case 'boolean':
      return { ...common, ...lowerBoolean(property) };
    case 'string':
      return { ...common, ...lowerString(property, place), composite: property.composite };
    case 'integer':
    case 'number': {
      const { format, ...limits } = numberFormat(property, property.type, place);
      return {
        ...common,
        ...lowerNumber({ ...property, ...limits }, property.type, place),
        format,
        unit: unitOf(name, property),
        composite: property.composite,
      };
    }
  }
}

/** A set of weekdays is called "days", but counts none. */
function unitOf(name: string, { unit, format }: Property): Unit {
  if (unit !== undefined || format === 'weekdays') return unit ?? 'none';
  return UNIT_WORDS.get(nameWords(name).split(' ').at(-1) ?? '') ?? 'none';
}

/** A list of scalars: what its items are, and how many of them. */
function lowerItems(property: Property, name: string, place: Place): Partial<LooseField> {
  const { items, minItems, uniqueItems } = property;
  if (items === undefined || items.type === 'object' || items.type === 'array') {
    throw new SchemaError(
      inside(place, 'items'),
      `a list of ${items?.type ?? 'anything'} has no C type`,
      'give the items a type of string, integer, number or boolean',
    );
  }
  const {
    required: _required,
    description: _description,
    default: _default,
    ...item
  } = lowerField(name, items, false, inside(place, 'items'));
  const list = { ...item, repeated: true, maxItems: property.maxItems, minItems, uniqueItems };
  const maxItems = listItemsMax(list);
  if (minItems !== undefined && minItems > maxItems) {
    throw new SchemaError(
      inside(place, 'minItems'),
      `no list of at most ${maxItems} items has ${minItems}`,
      item.values === undefined
        ? `lower it, or raise "maxItems" (at most ${LIMITS.argumentsPerTurn})`
        : 'lower it: each value is in a list at most once',
    );
  }
  return item.values === undefined ? { ...list, maxItems } : list;
}
