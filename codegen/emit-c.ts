import { emitHeader } from './emit-header.ts';
import { emitSource } from './emit-source.ts';
import { nameSet } from './identifiers.ts';
import { SchemaError } from './errors.ts';
import type { ToolSet } from './ir.ts';
import { buildTables } from './tables.ts';

export interface OutputFile {
  /** A bare file name; the command says where it goes. */
  readonly path: string;
  readonly contents: string | Uint8Array;
}

/** From the IR to C, in order: rows, names, header, source. */
export function emitC(toolSet: ToolSet): readonly OutputFile[] {
  if (toolSet.tools.length === 0) {
    throw new SchemaError(
      { source: toolSet.source, tool: '', path: [] },
      'no tools are declared',
      'declare at least one',
    );
  }
  const tables = buildTables(toolSet);
  const names = nameSet(toolSet);
  return [
    { path: names.header, contents: emitHeader(tables, names) },
    { path: names.source, contents: emitSource(tables, names) },
  ];
}
