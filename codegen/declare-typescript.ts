import { createRequire } from 'node:module';
import type * as Typescript from 'typescript';
import type * as SchemaGenerator from 'typescript-json-schema';
import type { JsonObject, ToolSchema } from './declaration.ts';
import { isObject } from './declaration.ts';
import { SchemaError } from './errors.ts';
import { KEYWORDS } from './schema/keywords.ts';

export interface Declared {
  readonly tools: readonly ToolSchema[];
  /** Lines by 'tool' and 'tool.property', counted from 1. */
  readonly lines: Readonly<Record<string, number>>;
}

/** Tags of ours that typescript-json-schema must hand on. */
const OWN_TAGS: readonly string[] = ['unit', 'words', 'composite'];
/** Tags that say nothing about values. */
const NOTE_TAGS: readonly string[] = [
  'confirm',
  'see',
  'example',
  'remarks',
  'since',
  'deprecated',
];

/** The types of a declaration as typescript-json-schema can't tell them: the order of unions. */
interface Reader {
  readonly ts: typeof Typescript;
  readonly checker: Typescript.TypeChecker;
  readonly file: Typescript.SourceFile;
  readonly source: string;
  readonly lines: Record<string, number>;
}

/** Reads the exported interfaces of a file; the rest of it are types that they use. */
export function readDeclarations(
  path: string,
  source: string,
): Declared & { readonly files: readonly string[] } {
  const require = createRequire(import.meta.url); // loaded on a cache miss only: half a second
  const ts: typeof Typescript = require('typescript');
  const tjs: typeof SchemaGenerator = require('typescript-json-schema');
  // Without strictNullChecks an optional alias keeps its name, which is how `integer` is known.
  const program = tjs.getProgramFromFiles([path], {
    lib: ['es5'],
    types: [],
    noEmit: true,
    strictNullChecks: false,
    allowImportingTsExtensions: true,
    module: 'esnext',
    moduleResolution: 'bundler',
  });
  const file = program.getSourceFile(path);
  if (file === undefined) throw new Error(`${path}: can't be read`);
  checkTypescript(ts, program, file, source);
  const reader: Reader = { ts, checker: program.getTypeChecker(), file, source, lines: {} };
  const generator = tjs.buildGenerator(program, {
    required: true,
    ref: false,
    noExtraProps: true,
    ignoreErrors: true,
    validationKeywords: [...OWN_TAGS],
  });
  if (generator === null) throw new Error(`${path}: can't be read as TypeScript`);
  const tools = file.statements
    .filter((node) => ts.isInterfaceDeclaration(node))
    .filter((node) => node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
    .map((node) => readInterface(reader, node, generator));
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

function checkTypescript(
  ts: typeof Typescript,
  program: Typescript.Program,
  file: Typescript.SourceFile,
  source: string,
): void {
  const [first] = [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
  ];
  if (first === undefined) return;
  const line = file.getLineAndCharacterOfPosition(first.start ?? 0).line + 1;
  throw new SchemaError(
    { source, tool: '', path: [], lineOf: () => line },
    ts.flattenDiagnosticMessageText(first.messageText, ' '),
    'correct the TypeScript',
  );
}

function readInterface(
  reader: Reader,
  node: Typescript.InterfaceDeclaration,
  generator: SchemaGenerator.JsonSchemaGenerator,
): ToolSchema {
  const { ts } = reader;
  const name = node.name.text;
  noteLine(reader, [name], node);
  checkTags(reader, node, [name]);
  for (const member of node.members) {
    const key = member.name === undefined ? '' : memberName(reader, member.name);
    noteLine(reader, [name, key], member);
    checkTags(reader, member, [name, key]);
    if (!ts.isPropertySignature(member) || key === '') {
      throw new SchemaError(
        placeOf(reader, [name, key]),
        'only properties can be arguments',
        'write "name: type;"',
      );
    }
  }
  const schema = generateSchema(reader, name, generator);
  const properties = isObject(schema.properties) ? { ...schema.properties } : {};
  for (const symbol of reader.checker.getTypeAtLocation(node).getProperties()) {
    const declaration = symbol.valueDeclaration;
    const property = properties[symbol.name];
    if (!declaration || !ts.isPropertySignature(declaration) || !isObject(property)) continue;
    properties[symbol.name] = restore(reader, property, declaration.type);
  }
  const confirm = ts.getJSDocTags(node).some((tag) => tag.tagName.text === 'confirm');
  const description = typeof schema.description === 'string' ? schema.description : '';
  const required = Array.isArray(schema.required) ? schema.required : [];
  return {
    name,
    description,
    parameters: { type: 'object', properties, required },
    ...(confirm ? { confirm } : {}),
  };
}

function generateSchema(
  reader: Reader,
  name: string,
  generator: SchemaGenerator.JsonSchemaGenerator,
): JsonObject {
  try {
    return generator.getSchemaForSymbol(name) as JsonObject;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SchemaError(
      placeOf(reader, [name]),
      `a type can't be read: ${reason}`,
      'use string, number, integer, boolean, unions of strings, or arrays of these',
    );
  }
}

/** Gives an enum its declared order back, and a null its place: the generator sorts and drops. */
function restore(
  reader: Reader,
  schema: JsonObject,
  type: Typescript.TypeNode | undefined,
): JsonObject {
  const { ts } = reader;
  if (type === undefined) return schema;
  if (ts.isParenthesizedTypeNode(type)) return restore(reader, schema, type.type);
  if (ts.isArrayTypeNode(type) && isObject(schema.items)) {
    return { ...schema, items: restore(reader, schema.items, type.elementType) };
  }
  const leaves = unionLeaves(reader, type);
  const order = leaves.flatMap((leaf) =>
    ts.isLiteralTypeNode(leaf) && ts.isStringLiteral(leaf.literal) ? [leaf.literal.text] : [],
  );
  const isNullable = leaves.some(
    (leaf) => ts.isLiteralTypeNode(leaf) && leaf.literal.kind === ts.SyntaxKind.NullKeyword,
  );
  const restored: Record<string, unknown> = { ...schema };
  if (Array.isArray(schema.enum) && order.length > 0) restored.enum = [...new Set(order)];
  if (isNullable) restored.type = [schema.type, 'null'];
  return restored;
}

/** The alternatives of a type as written, names of types in the same program followed. */
function unionLeaves(reader: Reader, type: Typescript.TypeNode): readonly Typescript.TypeNode[] {
  const { ts, checker } = reader;
  if (ts.isUnionTypeNode(type)) return type.types.flatMap((part) => unionLeaves(reader, part));
  if (ts.isParenthesizedTypeNode(type)) return unionLeaves(reader, type.type);
  if (ts.isTypeReferenceNode(type)) {
    let symbol = checker.getSymbolAtLocation(type.typeName);
    if (symbol && (symbol.flags & ts.SymbolFlags.Alias) !== 0)
      symbol = checker.getAliasedSymbol(symbol);
    const declaration = symbol?.declarations?.find((node) => ts.isTypeAliasDeclaration(node));
    if (declaration) return unionLeaves(reader, declaration.type);
  }
  return [type];
}

/** A misspelt tag would otherwise be a constraint that nobody checks. */
function checkTags(reader: Reader, node: Typescript.Node, path: readonly string[]): void {
  for (const tag of reader.ts.getJSDocTags(node)) {
    const name = tag.tagName.text;
    if (KEYWORDS.has(name) || NOTE_TAGS.includes(name)) continue;
    throw new SchemaError(
      placeOf(reader, path),
      `unknown tag @${name}`,
      'use a keyword of JSON Schema, @unit, @words, @composite or @confirm',
    );
  }
}

function noteLine(reader: Reader, path: readonly string[], node: Typescript.Node): void {
  const { line } = reader.file.getLineAndCharacterOfPosition(node.getStart(reader.file));
  reader.lines[path.join('.')] = line + 1;
}

function memberName({ ts }: Reader, name: Typescript.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : '';
}

function placeOf({ source, lines }: Reader, [tool, ...path]: readonly string[]) {
  const line = lines[[tool, ...path].join('.')] ?? lines[tool];
  return { source, tool, path: path.filter((part) => part !== ''), lineOf: () => line };
}
