import type { Declaration, JsonObject, ToolSchema } from './declaration.ts';
import { isObject } from './declaration.ts';
import { SchemaError } from './errors.ts';
import type { Place, Warn } from './errors.ts';
import { importJsonSchema, importRecord } from './import-json-schema.ts';
import { importMcp } from './import-mcp.ts';
import { importNeedle } from './import-needle.ts';
import { importOpenai } from './import-openai.ts';
import { show } from './schema/read.ts';

/** One published form of a tool: how it is recognised, and how it is read. */
export interface Importer {
  readonly matches: (tool: JsonObject) => boolean;
  readonly read: (tool: JsonObject, place: Place, warn: Warn) => ToolSchema;
}

/** Most telling first: the last takes whatever has a name. */
const IMPORTERS: readonly Importer[] = [
  importOpenai,
  importMcp,
  importNeedle,
  importJsonSchema,
  importRecord,
];

/** Reads tools in any published form; each tool's form is told from its shape. */
export function importTools(
  json: unknown,
  source: string,
  warn: Warn,
  lineOf?: Place['lineOf'],
): Declaration {
  const place: Place = { source, tool: '', path: [], lineOf };
  const tools = listTools(json, place);
  return {
    source,
    tools: tools.map((tool, index) => importTool(tool, index, place, warn)),
    lineOf,
  };
}

function importTool(tool: unknown, index: number, place: Place, warn: Warn): ToolSchema {
  const importer = isObject(tool) ? IMPORTERS.find(({ matches }) => matches(tool)) : undefined;
  if (importer === undefined) {
    throw new SchemaError(
      { ...place, tool: `tools[${index}]` },
      `not a tool in a known form: ${show(tool)}`,
      'write { "name", "description", "parameters": { "type": "object", "properties" } }',
    );
  }
  return importer.read(tool as JsonObject, place, warn);
}

/** The tools of a list, of an object that has a list, or of an object by name. */
function listTools(json: unknown, place: Place): readonly unknown[] {
  if (Array.isArray(json)) return json;
  if (isObject(json)) {
    for (const list of [json.tools, isObject(json.result) ? json.result.tools : undefined]) {
      if (Array.isArray(list)) return list;
    }
    if (IMPORTERS.some(({ matches }) => matches(json))) return [json];
    const named = Object.entries(json);
    if (named.length > 0 && named.every(([, tool]) => isObject(tool))) {
      return named.map(([name, tool]) => ({ name, ...(tool as JsonObject) }));
    }
  }
  throw new SchemaError(
    place,
    `no tools found in ${show(json)}`,
    'give a list of tools, or { "tools": [ … ] }',
  );
}
