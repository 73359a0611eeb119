import { isObject } from './declaration.ts';
import type { Importer } from './import.ts';
import { readTool } from './import-json-schema.ts';

/**
 * OpenAI's two forms: Chat, { "type": "function", "function": { "name", … } }, and Responses,
 * { "type": "function", "name", … }.
 */
export const importOpenai: Importer = {
  matches: (tool) => tool.type === 'function',
  read(tool, place) {
    const inner = isObject(tool.function) ? tool.function : tool;
    return readTool(inner, inner.parameters, { ...place, tool: String(inner.name) });
  },
};
