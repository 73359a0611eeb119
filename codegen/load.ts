import { readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { declareTools } from './declare.ts';
import type { Declaration } from './declaration.ts';
import { SchemaError } from './errors.ts';
import type { Warn } from './errors.ts';
import { importTools } from './import.ts';
import type { ToolSet } from './ir.ts';
import { jsonLines } from './json-lines.ts';
import { lower } from './lower.ts';
import { tolerate } from './tolerate.ts';

const CACHE_FOLDER = fileURLToPath(new URL('../build/declarations', import.meta.url));

export interface LoadOptions {
  /** The name in banners and errors; the path relative to the working directory when absent. */
  readonly source?: string;
  readonly warn?: Warn;
  /** Where declarations are kept; build/declarations of this package when absent. */
  readonly cacheFolder?: string;
}

/** Tools of a .tools.ts file, or of a .json file in any published form. */
export function loadToolSet(path: string, options: LoadOptions = {}): ToolSet {
  const warn = options.warn ?? (() => undefined);
  return lower(loadDeclaration(path, options), warn);
}

export interface ParseOptions {
  readonly warn?: Warn;
  /** Leave out what the device can't take, with a warning; an error otherwise. */
  readonly tolerant?: boolean;
}

/** Tools of a JSON value in any published form. `source` names it in errors and banners. */
export function parseToolSet(json: unknown, source: string, options: ParseOptions = {}): ToolSet {
  const warn = options.warn ?? (() => undefined);
  const declaration = importTools(json, source, warn);
  return lower(options.tolerant ? tolerate(declaration, warn) : declaration, warn);
}

export function loadDeclaration(path: string, options: LoadOptions = {}): Declaration {
  const source = options.source ?? sourceName(path);
  if (path.endsWith('.ts')) {
    return declareTools(resolve(path), source, options.cacheFolder ?? CACHE_FOLDER);
  }
  const text = readFileSync(path, 'utf8');
  const json = parseJson(text, source);
  return importTools(json, source, options.warn ?? (() => undefined), jsonLines(text));
}

function parseJson(text: string, source: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SchemaError(
      { source, tool: '', path: [] },
      `not JSON: ${reason}`,
      'correct it there',
    );
  }
}

/** Relative to the working directory, with slashes; the bare name outside of it. */
function sourceName(path: string): string {
  const parts = relative('.', path).split(sep);
  return parts[0] === '..' ? parts[parts.length - 1] : parts.join('/');
}
