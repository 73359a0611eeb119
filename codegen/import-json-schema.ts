import { isObject } from './declaration.ts';
import type { JsonObject, ToolSchema } from './declaration.ts';
import { inside, SchemaError } from './errors.ts';
import type { Place } from './errors.ts';
import type { Importer } from './import.ts';
import { show } from './schema/read.ts';

/** { "name", "description", "parameters": a JSON Schema of type object } */
export const importJsonSchema: Importer = {
  matches: (tool) => typeof tool.name === 'string',
  read: (tool, place) => readTool(tool, tool.parameters, { ...place, tool: String(tool.name) }),
};

/** A JSON Schema of type object, named by its title: a record that Needle 2 is asked to extract. */
export const importRecord: Importer = {
  matches: (tool) => typeof tool.title === 'string' && isObject(tool.properties),
  read: (tool, place) =>
    readTool({ ...tool, name: tool.title }, tool, { ...place, tool: String(tool.title) }),
};

/** A tool from its parts; `parameters` may be absent or empty for a tool that takes none. */
export function readTool(tool: JsonObject, parameters: unknown, place: Place): ToolSchema {
  if (tool.name === '' || typeof tool.name !== 'string') {
    throw new SchemaError(
      place,
      `a tool's name must be a string, found ${show(tool.name)}`,
      'name the tool',
    );
  }
  if (parameters !== undefined && parameters !== null && !isObject(parameters)) {
    throw new SchemaError(
      inside(place, 'parameters'),
      `must be an object, found ${show(parameters)}`,
      'write { "type": "object", "properties": { … } }',
    );
  }
  return {
    name: tool.name,
    description: typeof tool.description === 'string' ? tool.description : '',
    parameters: { ...liftRequired(parameters ?? {}), type: 'object' },
    ...(tool['x-confirm'] === true || tool.confirm === true ? { confirm: true } : {}),
  };
}

/** Some write `"required": true` inside a property; JSON Schema lists the names beside them. */
function liftRequired(parameters: JsonObject): JsonObject {
  if (!isObject(parameters.properties)) return parameters;
  const required = Array.isArray(parameters.required) ? [...parameters.required] : [];
  const properties = Object.entries(parameters.properties).map(([name, schema]) => {
    if (!isObject(schema) || typeof schema.required !== 'boolean') return [name, schema];
    const { required: isRequired, ...rest } = schema;
    if (isRequired && !required.includes(name)) required.push(name);
    return [name, rest];
  });
  return { ...parameters, properties: Object.fromEntries(properties), required };
}
