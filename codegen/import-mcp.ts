import type { Importer } from './import.ts';
import { readTool } from './import-json-schema.ts';

/** A tool of MCP's tools/list: { "name", "description", "inputSchema" }. */
export const importMcp: Importer = {
  matches: (tool) => typeof tool.name === 'string' && tool.inputSchema !== undefined,
  read: (tool, place) => readTool(tool, tool.inputSchema, { ...place, tool: String(tool.name) }),
};
