import type { Place } from './errors.ts';

export type JsonObject = { readonly [key: string]: unknown };

/** One tool as every importer hands it on: a name, and an object schema of its parameters. */
export interface ToolSchema {
  readonly name: string;
  readonly description: string;
  /** A JSON Schema of type object, with `properties` and `required`. */
  readonly parameters: JsonObject;
  /** The firmware asks the wearer before it runs the tool. */
  readonly confirm?: boolean;
}

/** What `lower` reads: declarations of one file, whatever form they came in. */
export interface Declaration {
  readonly source: string;
  readonly tools: readonly ToolSchema[];
  readonly lineOf?: Place['lineOf'];
  /** The files that it was read from, besides the one that was named. */
  readonly imports?: readonly string[];
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
