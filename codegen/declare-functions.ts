import type * as Typescript from 'typescript';

/** A source text made of another, which knows where its lines came from. */
export interface Rewritten {
  readonly text: string;
  /** The line in the original of a line in `text`, both counted from 0. */
  readonly lines: readonly number[];
}

/**
 * Rewrites exported functions as interfaces, so that typescript-json-schema can read them:
 *
 *     export function set_timer(minutes: integer, label?: string): void;
 *     export interface set_timer { minutes: integer; label?: string; }
 *
 * A function of one object takes the object's properties. What a parameter's @param says becomes
 * its description, unless it has a comment of its own.
 */
export function functionsToInterfaces(
  ts: typeof Typescript,
  file: Typescript.SourceFile,
): Rewritten {
  let text = '';
  const lines: number[] = [];
  const lineAt = (position: number) => file.getLineAndCharacterOfPosition(position).line;
  const append = (part: string, position: number, isVerbatim: boolean) => {
    const first = lineAt(position);
    if (text === '') lines.push(first);
    const breaks = part.split('\n').length - 1;
    for (let i = 1; i <= breaks; i++) lines.push(isVerbatim ? first + i : first);
    text += part;
  };
  let end = 0;
  for (const node of file.statements) {
    if (!ts.isFunctionDeclaration(node) || node.name === undefined) continue;
    if (!node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) continue;
    append(file.text.slice(end, node.getStart(file)), end, true);
    const { name, parameters } = node;
    const object = objectParameter(ts, file, parameters);
    if (object === undefined) {
      append(`export interface ${name.text} {`, name.pos, false);
      for (const parameter of parameters) {
        const start = parameter.name.getStart(file);
        append(`\n${memberText(ts, file, parameter)}`, start, false);
        lines[lines.length - 1] = lineAt(start);
      }
      append('}', node.end, false);
    } else if (ts.isTypeLiteralNode(object)) {
      append(`export interface ${name.text} `, name.pos, false);
      append(object.getText(file), object.getStart(file), true);
    } else {
      append(`export interface ${name.text} extends ${object.getText(file)} {}`, name.pos, false);
    }
    end = node.end;
  }
  append(file.text.slice(end), end, true);
  return { text, lines };
}

/** The type of a function's only parameter, when that is an object of arguments. */
function objectParameter(
  ts: typeof Typescript,
  file: Typescript.SourceFile,
  parameters: readonly Typescript.ParameterDeclaration[],
): Typescript.TypeNode | undefined {
  const type = parameters.length === 1 ? parameters[0].type : undefined;
  if (type === undefined) return undefined;
  if (ts.isTypeLiteralNode(type)) return type;
  const isInterface =
    ts.isTypeReferenceNode(type) &&
    file.statements.some(
      (node) => ts.isInterfaceDeclaration(node) && node.name.text === type.typeName.getText(file),
    );
  return isInterface ? type : undefined;
}

/** A parameter as a member, on one line, with a comment before it on a line of its own. */
function memberText(
  ts: typeof Typescript,
  file: Typescript.SourceFile,
  node: Typescript.ParameterDeclaration,
): string {
  const { initializer } = node;
  const before = file.text.slice(node.pos, node.name.getStart(file));
  const [own] = /\/\*\*[\s\S]*?\*\//.exec(before) ?? [];
  const [tag] = ts.getJSDocParameterTags(node);
  const described = (ts.getTextOfJSDocComment(tag?.comment) ?? '').replace(/^\s*-\s*/, '');
  const initial =
    initializer === undefined ? '' : ` @default ${defaultText(ts, file, initializer)}`;
  const comment = own?.replace(/\s*\*\/$/, `${initial} */`) ?? `/** ${described}${initial} */`;
  const isOptional = node.questionToken !== undefined || initializer !== undefined;
  const type = node.type?.getText(file) ?? typeOfLiteral(ts, initializer);
  const name = node.name.getText(file);
  const oneLine = comment.replace(/\s*\n\s*(\*(?!\/))?/g, ' ');
  return `${oneLine}\n${name}${isOptional ? '?' : ''}: ${type.replace(/\s+/g, ' ')};`;
}

/** As JSON, which is how tags are read. */
function defaultText(
  ts: typeof Typescript,
  file: Typescript.SourceFile,
  node: Typescript.Expression,
): string {
  return ts.isStringLiteral(node) ? JSON.stringify(node.text) : node.getText(file);
}

function typeOfLiteral(ts: typeof Typescript, node: Typescript.Expression | undefined): string {
  if (node === undefined) return 'string';
  if (ts.isNumericLiteral(node)) return 'number';
  const isBoolean =
    node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword;
  return isBoolean ? 'boolean' : 'string';
}
