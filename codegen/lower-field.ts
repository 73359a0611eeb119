import type { LooseField } from './composites.ts';
import { inside, SchemaError } from './errors.ts';
import type { Place } from './errors.ts';
import type { EnumValue, Field, Unit } from './ir.ts';
import type { Property } from './schema/property.ts';
import { show } from './schema/read.ts';
import { nameWords } from './words.ts';

/** Bytes of UTF-8 that a string without `maxLength` may have; 'text' is any other string. */
export const TEXT_BYTES = { text: 64, time: 8, date: 10, duration: 24 } as const;

const INT32_MIN = -(2 ** 31);
const INT32_MAX = 2 ** 31 - 1;
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
    path: [name, field.name],
    required: isRequired && field.required,
    description: [object.description, field.description].filter((text) => text !== '').join(': '),
  }));
}

function lowerField(name: string, property: Property, required: boolean, place: Place): LooseField {
  const common = {
    name,
    description: property.description || (property.items?.description ?? ''),
    role: 'whole',
    required,
    unit: 'none',
    default: property.default,
  } as const;
  switch (property.type) {
    case 'object':
      throw new Error(`${name}: lowerObject takes objects`);
    case 'array':
      return { ...common, ...lowerItems(property, place), repeated: true };
    case 'boolean':
      return { ...common, type: 'boolean', repeated: false };
    case 'string':
      return { ...common, ...lowerString(property, place), repeated: false };
    case 'integer':
    case 'number':
      return {
        ...common,
        ...lowerNumber(property, property.type, place),
        unit: property.unit ?? UNIT_WORDS.get(nameWords(name).split(' ').at(-1) ?? '') ?? 'none',
        composite: property.composite,
        repeated: false,
      };
  }
}

function lowerItems(property: Property, place: Place): Pick<Field, 'type' | 'values'> {
  const { items } = property;
  if (items?.values === undefined) {
    throw new SchemaError(
      inside(place, 'items'),
      `only lists of enum values have a C type, found a list of ${items?.type ?? 'anything'}`,
      'give the items an "enum", or declare one property for each item',
    );
  }
  if (property.maxItems !== undefined && property.maxItems < items.values.length) {
    throw new SchemaError(
      inside(place, 'maxItems'),
      `a list holds each of its ${items.values.length} values at most once; fewer is not checked`,
      'check it in the handler and remove the keyword',
    );
  }
  return lowerString(items, place);
}

function lowerString(
  property: Property,
  place: Place,
): Pick<Field, 'type' | 'values' | 'maxLength' | 'format'> {
  const { values, valueWords } = property;
  if (values === undefined) {
    return {
      type: 'string',
      maxLength: property.maxLength ?? TEXT_BYTES[property.format ?? 'text'],
      format: property.format,
    };
  }
  const stray = Object.keys(valueWords ?? {}).find((value) => !values.includes(value));
  if (stray !== undefined) {
    throw new SchemaError(
      inside(place, 'words'),
      `"${stray}" is not one of the values`,
      `give words to ${values.join(', ')} only`,
    );
  }
  return { type: 'string', values: values.map((value) => enumValue(value, valueWords?.[value])) };
}

function enumValue(value: string, synonyms: readonly string[] = []): EnumValue {
  const words = nameWords(value) || value.toLowerCase();
  return { value, words: [words, ...synonyms.map((word) => word.toLowerCase())].join(' ') };
}

function lowerNumber(
  property: Property,
  type: 'integer' | 'number',
  place: Place,
): Pick<Field, 'type' | 'minimum' | 'maximum'> {
  const minimum = type === 'integer' ? round(property.minimum, Math.ceil) : property.minimum;
  const maximum = type === 'integer' ? round(property.maximum, Math.floor) : property.maximum;
  if (minimum !== undefined && maximum !== undefined && minimum > maximum) {
    throw new SchemaError(
      place,
      `no value is between ${minimum} and ${maximum}`,
      'swap "minimum" and "maximum", or widen them',
    );
  }
  if (type === 'integer' && ((minimum ?? 0) < INT32_MIN || (maximum ?? 0) > INT32_MAX)) {
    throw new SchemaError(
      place,
      `the range ${minimum ?? ''} to ${maximum ?? ''} is beyond 32 bits`,
      `stay within ${INT32_MIN} to ${INT32_MAX}`,
    );
  }
  return { type, minimum, maximum };
}

function round(value: number | undefined, how: (value: number) => number): number | undefined {
  return value === undefined ? undefined : how(value);
}
