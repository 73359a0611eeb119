import { isObject } from './declaration.ts';
import type { JsonObject } from './declaration.ts';
import type { Importer } from './import.ts';
import { readTool } from './import-json-schema.ts';

/** Needle's flat form: { "name", "description", "parameters": { "location": { "type", … } } }. */
export const importNeedle: Importer = {
  matches: (tool) => typeof tool.name === 'string' && isFlat(flatOf(tool)),
  read: (tool, place) =>
    readTool(
      tool,
      { type: 'object', properties: flatOf(tool) },
      { ...place, tool: String(tool.name) },
    ),
};

function flatOf(tool: JsonObject): unknown {
  return tool.parameters ?? tool.params ?? tool.arguments;
}

/** Every member is a schema, and it isn't itself an object schema. */
function isFlat(parameters: unknown): boolean {
  if (!isObject(parameters) || isObject(parameters.properties)) return false;
  const schemas = Object.values(parameters);
  return schemas.length > 0 && schemas.every((schema) => isObject(schema) && isSchema(schema));
}

function isSchema(schema: JsonObject): boolean {
  return ['type', 'description', 'enum', 'required'].some((key) => key in schema);
}
