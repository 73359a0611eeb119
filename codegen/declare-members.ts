import type * as Typescript from 'typescript';
import { isObject } from './declaration.ts';
import type { JsonObject } from './declaration.ts';
import { SchemaError } from './errors.ts';
import type { Place } from './errors.ts';
import { KEYWORDS } from './schema/keywords.ts';

/** What typescript-json-schema loses is taken from the syntax: the order of unions, null, tags. */
export interface Reader {
  readonly ts: typeof Typescript;
  readonly checker: Typescript.TypeChecker;
  readonly file: Typescript.SourceFile;
  /** The line as typed of each line of `file`, both counted from 0. */
  readonly originalLines: readonly number[];
  readonly source: string;
  /** Filled on the way: lines by 'tool' and 'tool.property', counted from 1. */
  readonly lines: Record<string, number>;
}

/** Tags that say nothing about values. */
const NOTE_TAGS: readonly string[] = [
  'confirm',
  'tool',
  'see',
  'example',
  'remarks',
  'since',
  'deprecated',
  'param',
  'returns',
];

/** The schemas of a type's properties, with what was lost put back. */
export function restoreMembers(
  reader: Reader,
  type: Typescript.Type,
  schemas: JsonObject,
  path: readonly string[],
): JsonObject {
  const { ts, checker } = reader;
  const restored: Record<string, unknown> = { ...schemas };
  for (const symbol of type.getProperties()) {
    const [declaration] = symbol.declarations ?? [];
    const at = [...path, symbol.name];
    if (declaration === undefined) continue;
    noteLine(reader, at, declaration);
    checkTags(reader, declaration, at);
    if (!ts.isPropertySignature(declaration) || declaration.type === undefined) {
      throw new SchemaError(
        placeOf(reader, at),
        'only properties with a type can be arguments',
        `write "${symbol.name}: type;"`,
      );
    }
    const schema = restored[symbol.name];
    if (!isObject(schema)) continue;
    restored[symbol.name] = isObject(schema.properties)
      ? {
          ...schema,
          properties: restoreMembers(
            reader,
            checker.getTypeAtLocation(declaration.type),
            schema.properties,
            at,
          ),
        }
      : restoreType(reader, schema, declaration.type);
  }
  return restored;
}

/** Gives an enum its declared order back, and a null its place: the generator sorts and drops. */
function restoreType(reader: Reader, schema: JsonObject, type: Typescript.TypeNode): JsonObject {
  const { ts } = reader;
  if (ts.isParenthesizedTypeNode(type)) return restoreType(reader, schema, type.type);
  if (ts.isArrayTypeNode(type) && isObject(schema.items)) {
    const items = { ...itemSchema(reader, type.elementType), ...schema.items };
    return { ...schema, items: restoreType(reader, items, type.elementType) };
  }
  const leaves = unionLeaves(reader, type).filter((leaf) => ts.isLiteralTypeNode(leaf));
  const order = leaves.flatMap(({ literal }) =>
    ts.isStringLiteral(literal) ? [literal.text] : [],
  );
  order.push(...enumOrder(reader, type));
  const restored: Record<string, unknown> = { ...schema };
  if (Array.isArray(schema.enum) && order.length > 0) restored.enum = [...new Set(order)];
  if (leaves.some(({ literal }) => literal.kind === ts.SyntaxKind.NullKeyword)) {
    restored.type = [schema.type, 'null'];
  }
  return restored;
}

/** A scalar, or strings to choose from: the generator forgets it when a tag is about items. */
function itemSchema(reader: Reader, type: Typescript.TypeNode): JsonObject {
  const { ts } = reader;
  const values = unionLeaves(reader, type).flatMap((leaf) =>
    ts.isLiteralTypeNode(leaf) && ts.isStringLiteral(leaf.literal) ? [leaf.literal.text] : [],
  );
  if (values.length > 0) return { type: 'string', enum: values };
  switch (type.kind) {
    case ts.SyntaxKind.StringKeyword:
      return { type: 'string' };
    case ts.SyntaxKind.NumberKeyword:
      return { type: 'number' };
    case ts.SyntaxKind.BooleanKeyword:
      return { type: 'boolean' };
    default:
      return type.getText() === 'integer' ? { type: 'integer' } : {};
  }
}

/** The alternatives of a type as written, names of types in the same program followed. */
function unionLeaves(reader: Reader, type: Typescript.TypeNode): readonly Typescript.TypeNode[] {
  const { ts, checker } = reader;
  if (ts.isUnionTypeNode(type)) return type.types.flatMap((part) => unionLeaves(reader, part));
  if (ts.isParenthesizedTypeNode(type)) return unionLeaves(reader, type.type);
  if (ts.isTypeReferenceNode(type)) {
    const named = checker.getSymbolAtLocation(type.typeName);
    const isImported = named !== undefined && (named.flags & ts.SymbolFlags.Alias) !== 0;
    const symbol = isImported ? checker.getAliasedSymbol(named) : named;
    const alias = symbol?.declarations?.find((node) => ts.isTypeAliasDeclaration(node));
    if (alias !== undefined) return unionLeaves(reader, alias.type);
  }
  return [type];
}

/** The values of an `enum` of strings, in declared order. */
function enumOrder({ ts, checker }: Reader, type: Typescript.TypeNode): readonly string[] {
  const symbol = checker.getTypeAtLocation(type).symbol as Typescript.Symbol | undefined;
  const declaration = symbol?.declarations?.find((node) => ts.isEnumDeclaration(node));
  return (declaration?.members ?? []).flatMap(({ initializer }) =>
    initializer !== undefined && ts.isStringLiteral(initializer) ? [initializer.text] : [],
  );
}

/** A misspelt or unread tag would otherwise be a constraint that nobody checks. */
export function checkTags(reader: Reader, node: Typescript.Node, path: readonly string[]): void {
  const file = node.getSourceFile();
  const before = file.text.slice(node.pos, node.getStart(file));
  if (before.includes('/**') && reader.ts.getJSDocCommentsAndTags(node).length === 0) {
    throw new SchemaError(
      placeOf(reader, path),
      'TypeScript gives a comment behind "{" or ";" to what is before it',
      'put the comment on a line of its own',
    );
  }
  for (const tag of reader.ts.getJSDocTags(node)) {
    const name = tag.tagName.text;
    if (KEYWORDS.has(name) || NOTE_TAGS.includes(name)) continue;
    throw new SchemaError(
      placeOf(reader, path),
      `unknown tag @${name}`,
      'use a keyword of JSON Schema, @unit, @words, @composite, @confirm or @tool',
    );
  }
}

/** Nothing for what another file declares. */
export function noteLine(reader: Reader, path: readonly string[], node: Typescript.Node): void {
  if (node.getSourceFile() !== reader.file) return;
  reader.lines[path.join('.')] = lineAt(reader, node.getStart(reader.file));
}

/** The line that a reader of the declaration sees, counted from 1. */
export function lineAt({ file, originalLines }: Reader, position: number): number {
  return originalLines[file.getLineAndCharacterOfPosition(position).line] + 1;
}

export function placeOf({ source, lines }: Reader, [tool, ...path]: readonly string[]): Place {
  const line = lines[[tool, ...path].join('.')] ?? lines[tool];
  return { source, tool, path, lineOf: () => line };
}
