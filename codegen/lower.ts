import { compositeParam, groupComposites } from './composites.ts';
import type { LooseField } from './composites.ts';
import type { Declaration, ToolSchema } from './declaration.ts';
import { inside, SchemaError } from './errors.ts';
import type { Place, Warn } from './errors.ts';
import type { EnumValue, Field, Param, ParamKind, Tool, ToolSet, Unit } from './ir.ts';
import { LIMITS } from './limits.ts';
import { readProperty } from './schema/property.ts';
import type { Property } from './schema/property.ts';
import { show } from './schema/read.ts';
import { nameWords } from './words.ts';

/** Bytes of UTF-8 that a string without `maxLength` may have. */
export const TEXT_BYTES_DEFAULT = 64;

const INT32_MIN = -(2 ** 31);
const INT32_MAX = 2 ** 31 - 1;
const TIME_UNITS: readonly Unit[] = ['ms', 's', 'min', 'h', 'day'];
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

/** Turns declared schemas into the IR that every later stage reads. */
export function lower(declaration: Declaration, warn: Warn): ToolSet {
  const { source, lineOf } = declaration;
  const tools: Tool[] = [];
  const names = new Set<string>();
  for (const schema of declaration.tools) {
    const place = { source, tool: schema.name, path: [], lineOf };
    if (names.has(schema.name)) {
      throw new SchemaError(place, 'two tools have this name', 'rename one of them');
    }
    names.add(schema.name);
    tools.push(lowerTool(schema, place, warn));
  }
  checkLimit(tools.length, LIMITS.tools, 'tools', { source, tool: '', path: [] });
  return { name: setName(source), source, tools };
}

function lowerTool(schema: ToolSchema, place: Place, warn: Warn): Tool {
  if (nameWords(schema.name) === '') {
    throw new SchemaError(
      place,
      `the name ${show(schema.name)} has no letters or digits`,
      'name the tool in words, such as set_timer',
    );
  }
  const root = readProperty(schema.parameters, place, schema.parameters, warn);
  if (root.type !== 'object') {
    throw new SchemaError(
      place,
      `parameters must be an object, found ${root.type}`,
      'declare the arguments as properties of one object',
    );
  }
  const fields = lowerFields(root, place);
  checkLimit(fields.length, LIMITS.paramsPerTool, 'parameters', place);
  const params = groupComposites(fields).map((group) =>
    group.kind === 'whole' ? wholeParam(group.field) : compositeParam(group),
  );
  return {
    name: schema.name,
    words: nameWords(schema.name),
    description: schema.description.trim().replace(/\s+/g, ' '),
    params,
  };
}

function lowerFields(root: Property, place: Place): LooseField[] {
  const properties = root.properties ?? [];
  const missing = (root.required ?? []).find(
    (name) => !properties.some((property) => property.name === name),
  );
  if (missing !== undefined) {
    throw new SchemaError(
      inside(place, 'required'),
      `there is no property "${missing}"`,
      `declare "${missing}", or take it out of the list`,
    );
  }
  return properties.map(({ name, property }) =>
    lowerField(name, property, root.required?.includes(name) ?? false, inside(place, name)),
  );
}

function lowerField(name: string, property: Property, required: boolean, place: Place): LooseField {
  if (nameWords(name) === '') {
    throw new SchemaError(
      place,
      `the name ${show(name)} has no letters or digits`,
      'name the parameter in words',
    );
  }
  const common = {
    name,
    description: property.description || (property.items?.description ?? ''),
    role: 'whole',
    required: required && !property.nullable,
    unit: 'none',
    default: property.default,
  } as const;
  switch (property.type) {
    case 'object':
      throw new SchemaError(
        place,
        'an object inside the arguments has no C member yet',
        'declare its properties as parameters of the tool',
      );
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
      maxLength: property.maxLength ?? TEXT_BYTES_DEFAULT,
      format: property.format as Field['format'],
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

function wholeParam(loose: LooseField): Param {
  const { composite: _annotation, ...field } = loose;
  return {
    name: field.name,
    words: nameWords(field.name),
    description: field.description,
    kind: kindOf(field),
    required: field.required,
    repeated: field.repeated,
    fields: [field],
    values: field.values,
  };
}

function kindOf(field: Field): ParamKind {
  switch (field.type) {
    case 'boolean':
      return 'bool';
    case 'string':
      return field.values ? 'enum' : (field.format ?? 'text');
    case 'integer':
      return TIME_UNITS.includes(field.unit) ? 'duration' : 'int';
    case 'number':
      return TIME_UNITS.includes(field.unit) ? 'duration' : 'num';
  }
}

/** 'examples/watch/watch.tools.ts' is the set 'watch'. */
function setName(source: string): string {
  return (
    source
      .replace(/^.*[\\/]/, '')
      .replace(/\.(ts|json)$/, '')
      .replace(/\.tools$/, '') || 'tools'
  );
}

function checkLimit(count: number, limit: number, what: string, place: Place): void {
  if (count <= limit) return;
  throw new SchemaError(
    place,
    `${count} ${what} are more than the limit of ${limit}`,
    `declare at most ${limit}`,
  );
}
