import { importTools } from './import.ts';
import type { Warn } from './errors.ts';
import type { ToolSet } from './ir.ts';
import { lower } from './lower.ts';

/** Tools of a JSON value in any published form. `source` names it in errors and banners. */
export function parseToolSet(json: unknown, source: string, warn: Warn = () => undefined): ToolSet {
  return lower(importTools(json, source, warn), warn);
}
