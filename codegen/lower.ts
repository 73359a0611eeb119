import { compositeParam, groupComposites } from './composites.ts';
import type { LooseField } from './composites.ts';
import type { Declaration, ToolSchema } from './declaration.ts';
import { SchemaError } from './errors.ts';
import type { Place, Warn } from './errors.ts';
import type { Field, Param, ParamKind, Tool, ToolSet, Unit } from './ir.ts';
import { LIMITS } from './limits.ts';
import { lowerFields } from './lower-field.ts';
import { readProperty } from './schema/property.ts';
import { show } from './schema/read.ts';
import { nameWords } from './words.ts';

const TIME_UNITS: readonly Unit[] = ['ms', 's', 'min', 'h', 'day'];

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
  const params = groupComposites(fields, place).map((group) =>
    group.kind === 'whole' ? wholeParam(group.field) : compositeParam(group),
  );
  return {
    name: schema.name,
    words: nameWords(schema.name),
    description: schema.description.trim().replace(/\s+/g, ' '),
    params,
    ...(schema.confirm ? { confirm: true } : {}),
  };
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
  if (field.values !== undefined) return 'enum';
  if (field.format !== undefined) return field.format === 'date-time' ? 'date_time' : field.format;
  switch (field.type) {
    case 'boolean':
      return 'bool';
    case 'string':
      return 'text';
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
