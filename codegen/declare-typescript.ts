import { createRequire } from 'node:module';
import type * as Typescript from 'typescript';
import type * as SchemaGenerator from 'typescript-json-schema';
import { functionsToInterfaces } from './declare-functions.ts';
import { checkTags, lineAt, noteLine, placeOf, restoreMembers } from './declare-members.ts';
import type { Reader } from './declare-members.ts';
import { isObject } from './declaration.ts';
import type { JsonObject, ToolSchema } from './declaration.ts';
import { SchemaError } from './errors.ts';

export interface Declared {
  readonly tools: readonly ToolSchema[];
  /** Lines by 'tool' and 'tool.property', counted from 1. */
  readonly lines: Readonly<Record<string, number>>;
}

/** Tags of ours that typescript-json-schema must hand on. */
const OWN_TAGS: readonly string[] = ['unit', 'words', 'composite'];

/** Reads the objects and functions that a file exports; the rest are types that they use. */
export function readDeclarations(
  path: string,
  source: string,
): Declared & { readonly files: readonly string[] } {
  const require = createRequire(import.meta.url); // loaded on a cache miss only: half a second
  const ts: typeof Typescript = require('typescript');
  const tjs: typeof SchemaGenerator = require('typescript-json-schema');
  const lines: number[] = [];
  const program = createProgram(ts, path, lines);
  const file = program.getSourceFile(path);
  if (file === undefined) throw new Error(`${path}: can't be read`);
  const checker = program.getTypeChecker();
  const reader: Reader = { ts, checker, file, originalLines: lines, source, lines: {} };
  checkTypescript(reader, program);
  const generator = tjs.buildGenerator(program, {
    required: true,
    ref: false,
    noExtraProps: true,
    ignoreErrors: true,
    validationKeywords: [...OWN_TAGS],
  });
  if (generator === null) throw new Error(`${path}: can't be read as TypeScript`);
  const tools = exportedObjects(reader).map((node) => readObject(reader, node, generator));
  if (tools.length === 0) {
    throw new SchemaError(
      { source, tool: '', path: [] },
      'no tools are declared',
      'export an interface for each tool: export interface set_timer { … }',
    );
  }
  const files = program
    .getSourceFiles()
    .filter((used) => !program.isSourceFileDefaultLibrary(used))
    .map((used) => used.fileName);
  return { tools, lines: reader.lines, files };
}

/** `lines` is filled with the original line of each line that the program has. */
function createProgram(ts: typeof Typescript, path: string, lines: number[]): Typescript.Program {
  const options: Typescript.CompilerOptions = {
    lib: ['lib.es5.d.ts'],
    types: [],
    noEmit: true,
    strictNullChecks: false, // an optional alias keeps its name, which is how `integer` is known
    allowImportingTsExtensions: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options, true);
  const { getSourceFile } = host;
  host.getSourceFile = (name, target, ...rest) => {
    const file = getSourceFile(name, target, ...rest);
    if (name !== path || file === undefined) return file;
    const rewritten = functionsToInterfaces(ts, file);
    lines.push(...rewritten.lines);
    return ts.createSourceFile(name, rewritten.text, target, true);
  };
  return ts.createProgram([path], options, host);
}

function checkTypescript(reader: Reader, program: Typescript.Program): void {
  const { ts, file, source } = reader;
  const [first] = [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
  ];
  if (first === undefined) return;
  const line = lineAt(reader, first.start ?? 0);
  throw new SchemaError(
    { source, tool: '', path: [], lineOf: () => line },
    ts.flattenDiagnosticMessageText(first.messageText, ' '),
    'correct the TypeScript',
  );
}

type ObjectDeclaration = Typescript.InterfaceDeclaration | Typescript.TypeAliasDeclaration;

/** What the file exports by any means and is an object of arguments. */
function exportedObjects({ ts, checker, file }: Reader): readonly ObjectDeclaration[] {
  const module = checker.getSymbolAtLocation(file); // a file without exports isn't one
  const symbols = module === undefined ? [] : checker.getExportsOfModule(module);
  return symbols.flatMap((exported): readonly ObjectDeclaration[] => {
    const isAlias = (exported.flags & ts.SymbolFlags.Alias) !== 0;
    const symbol = isAlias ? checker.getAliasedSymbol(exported) : exported;
    const [node] = symbol.declarations ?? [];
    if (node === undefined) return [];
    if (ts.isInterfaceDeclaration(node)) return [node];
    return ts.isTypeAliasDeclaration(node) && ts.isTypeLiteralNode(node.type) ? [node] : [];
  });
}

function readObject(
  reader: Reader,
  node: ObjectDeclaration,
  generator: SchemaGenerator.JsonSchemaGenerator,
): ToolSchema {
  const tags = reader.ts.getJSDocTags(node);
  const tag = tags.find(({ tagName }) => tagName.text === 'tool');
  const name = reader.ts.getTextOfJSDocComment(tag?.comment) ?? node.name.text;
  noteLine(reader, [name], node);
  checkTags(reader, node, [name]);
  const schema = generateSchema(reader, node.name.text, name, generator);
  const properties = restoreMembers(
    reader,
    reader.checker.getTypeAtLocation(node),
    isObject(schema.properties) ? schema.properties : {},
    [name],
  );
  const confirm = tags.some(({ tagName }) => tagName.text === 'confirm');
  return {
    name,
    description: typeof schema.description === 'string' ? schema.description : '',
    parameters: { type: 'object', properties, required: schema.required ?? [] },
    ...(confirm ? { confirm } : {}),
  };
}

function generateSchema(
  reader: Reader,
  symbol: string,
  tool: string,
  generator: SchemaGenerator.JsonSchemaGenerator,
): JsonObject {
  try {
    return generator.getSchemaForSymbol(symbol) as JsonObject;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SchemaError(
      placeOf(reader, [tool]),
      `a type can't be read: ${reason}`,
      'use string, number, integer, boolean, unions of strings, or arrays of these',
    );
  }
}
