import type { JsonObject } from './declaration.ts';
import type { Importer } from './import.ts';
import { readTool } from './import-json-schema.ts';

/** A tool of MCP's tools/list: { "name", "description", "inputSchema" }, or "input_schema". */
export const importMcp: Importer = {
  matches: (tool) => typeof tool.name === 'string' && schemaOf(tool) !== undefined,
  read: (tool, place) => readTool(tool, schemaOf(tool), { ...place, tool: String(tool.name) }),
};

function schemaOf(tool: JsonObject): unknown {
  return tool.inputSchema ?? tool.input_schema;
}
