import { isObject } from './declaration.ts';
import type { JsonObject } from './declaration.ts';
import type { Importer } from './import.ts';
import { readTool } from './import-json-schema.ts';

/**
 * Needle's flat form: { "name", "description", "parameters": { "location": { "type", … } } }, or
 * with types alone: { "location": "string" }. Needle 2's form is that of JSON Schema tools.
 */
export const importNeedle: Importer = {
  matches: (tool) => typeof tool.name === 'string' && isFlat(flatOf(tool)),
  read: (tool, place) =>
    readTool(
      tool,
      { type: 'object', properties: schemasOf(flatOf(tool) as JsonObject) },
      { ...place, tool: String(tool.name) },
    ),
};

function flatOf(tool: JsonObject): unknown {
  return tool.parameters ?? tool.params ?? tool.arguments;
}

function schemasOf(flat: JsonObject): JsonObject {
  const schemas = Object.entries(flat).map(([name, schema]) => {
    return [name, typeof schema === 'string' ? { type: schema } : schema];
  });
  return Object.fromEntries(schemas);
}

/** Every member is a schema or the name of a type, and it isn't itself an object schema. */
function isFlat(parameters: unknown): boolean {
  if (!isObject(parameters) || isObject(parameters.properties)) return false;
  if (typeof parameters.type === 'string' && /^(object|dict)$/i.test(parameters.type)) return false;
  const schemas = Object.values(parameters);
  return (
    schemas.length > 0 &&
    schemas.every((schema) => typeof schema === 'string' || (isObject(schema) && isSchema(schema)))
  );
}

function isSchema(schema: JsonObject): boolean {
  return ['type', 'description', 'enum', 'required'].some((key) => key in schema);
}
