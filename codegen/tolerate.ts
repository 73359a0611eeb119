import { isObject } from './declaration.ts';
import type { Declaration, JsonObject, ToolSchema } from './declaration.ts';
import { inside, SchemaError } from './errors.ts';
import type { Place, Warn } from './errors.ts';
import { lowerFields } from './lower-field.ts';
import { readProperty } from './schema/property.ts';

/** Without these a property isn't what it was; any other keyword only narrows its values. */
const SHAPE: readonly string[] = [
  'type',
  'enum',
  'const',
  'items',
  'prefixItems',
  'properties',
  '$ref',
  'anyOf',
  'oneOf',
  'allOf',
];

/**
 * Tools as well as they can be had, for evaluation sets that others wrote: a constraint that the
 * device doesn't check is dropped, and so is a parameter that has no C type; each with a warning.
 */
export function tolerate(declaration: Declaration, warn: Warn): Declaration {
  const { source, lineOf } = declaration;
  const tools = declaration.tools.map((tool) =>
    tolerateTool(tool, { source, tool: tool.name, path: [], lineOf }, warn),
  );
  return { ...declaration, tools };
}

function tolerateTool(tool: ToolSchema, place: Place, warn: Warn): ToolSchema {
  const { properties, required, $defs, definitions } = tool.parameters;
  if (!isObject(properties)) return tool;
  const kept: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(properties)) {
    const readable = readableSchema(name, schema, { place, root: tool.parameters, warn });
    if (readable !== undefined) kept[name] = readable;
  }
  const names = (Array.isArray(required) ? required : []).filter((name) => name in kept);
  const parameters = { type: 'object', properties: kept, required: names, $defs, definitions };
  return { ...tool, parameters };
}

interface Surroundings {
  /** The tool's. */
  readonly place: Place;
  readonly root: JsonObject;
  readonly warn: Warn;
}

/** The schema of one property without what is refused; undefined when nothing is left. */
function readableSchema(name: string, schema: unknown, around: Surroundings): unknown {
  const { place, root, warn } = around;
  try {
    const property = readProperty(schema, inside(place, name), root, () => undefined);
    lowerFields(
      {
        type: 'object',
        description: '',
        nullable: false,
        properties: [{ name, property }],
      },
      place,
    );
    return schema;
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error;
    const [, keyword, ...deeper] = error.place.path;
    const isNarrowing = keyword !== undefined && deeper.length === 0 && !SHAPE.includes(keyword);
    const what = `left out: ${error.reason}`;
    if (!isObject(schema) || !isNarrowing || !(keyword in schema)) {
      warn({ place: inside(place, name), reason: what });
      return undefined;
    }
    warn({ place: error.place, reason: what });
    const { [keyword]: _refused, ...rest } = schema;
    return readableSchema(name, rest, around);
  }
}
