import { groupComposites } from './composites.ts';
import type { Field, Param, Tool, ToolSet } from './ir.ts';
import { TEXT_BYTES } from './lower-string.ts';
import { propertyName, quote } from './typescript-text.ts';
import { nameWords } from './words.ts';

/** NAME.tools.ts: a declaration that lowers to the same IR, as one would type it. */
export function emitTypescript(toolSet: ToolSet): string {
  const fields = toolSet.tools.flatMap((tool) => tool.params.flatMap((param) => param.fields));
  const names = new Set<string>();
  const interfaces = toolSet.tools.map((tool) => emitInterface(tool, names));
  const integer = fields.some(({ type }) => type === 'integer') ? ['type integer = number;\n'] : [];
  return [...integer, ...interfaces].join('\n');
}

function emitInterface(tool: Tool, names: Set<string>): string {
  const name = uniqueName(tool.name, names);
  const tags = [
    ...(name === tool.name ? [] : [`@tool ${tool.name}`]),
    ...(tool.confirm ? ['@confirm'] : []),
  ];
  const members = emitMembers(declaredFields(tool));
  const body = members === '' ? '{}' : `{\n${members}}`;
  return `${emitComment(tool.description, tags, '')}export interface ${name} ${body}\n`;
}

/** A field, and whether its composite must be said because the names alone don't give it. */
interface Declared {
  readonly field: Field;
  readonly composite?: string;
}

function declaredFields(tool: Tool): readonly Declared[] {
  const fields = tool.params.flatMap((param) => param.fields);
  const place = { source: tool.name, tool: tool.name, path: [] };
  const loose = fields.map((field) => ({ ...field, composite: undefined }));
  const byName = groupComposites(loose, place)
    .map((group) => (group.kind === 'whole' ? '' : `${group.name}:${group.kind}`))
    .filter((group) => group !== '');
  const declared = tool.params
    .filter((param) => param.fields.length > 1)
    .map((param) => `${param.name}:${param.kind}`);
  const isPlain = byName.join() === declared.join();
  return tool.params.flatMap((param) =>
    param.fields.map((field) => (isPlain ? { field } : { field, ...annotation(param, field) })),
  );
}

function annotation(param: Param, field: Field): { composite?: string } {
  if (param.fields.length > 1) return { composite: param.name };
  return field.type === 'integer' || field.type === 'number' ? { composite: 'none' } : {};
}

/** Members of an object inside are gathered where the first of them stands. */
function emitMembers(declared: readonly Declared[]): string {
  const outers = new Set(declared.map(({ field }) => field.inside?.object ?? field.name));
  let text = '';
  for (const outer of outers) {
    const inside = declared.filter(({ field }) => field.inside?.object === outer);
    const [alone] = declared.filter(
      ({ field }) => field.inside === undefined && field.name === outer,
    );
    if (alone !== undefined) {
      text += emitMember(outer, alone, alone.field.required, '  ');
      continue;
    }
    const isRequired = inside.some(({ field }) => field.inside?.objectRequired);
    text += `  ${propertyName(outer)}${isRequired ? '' : '?'}: {\n`;
    for (const member of inside) {
      const { name = '', required = false } = member.field.inside ?? {};
      text += emitMember(name, member, required, '    ');
    }
    text += '  };\n';
  }
  return text;
}

function emitMember(
  name: string,
  { field, composite }: Declared,
  isRequired: boolean,
  indent: string,
): string {
  const tags = tagsOf(field);
  if (composite !== undefined) tags.push(`@composite ${composite}`);
  const comment = emitComment(field.description, tags, indent);
  return `${comment}${indent}${propertyName(name)}${isRequired ? '' : '?'}: ${typeOf(field)};\n`;
}

function tagsOf(field: Field): string[] {
  const tags: string[] = [];
  const item = field.repeated ? 'items.' : '';
  const add = (tag: string, value: unknown) => {
    if (value !== undefined) tags.push(`@${tag} ${value}`);
  };
  if (field.allowed === undefined) {
    add(`${item}minimum`, field.minimum);
    add(`${item}maximum`, field.maximum);
  }
  add(`${item}multipleOf`, field.multipleOf);
  add(`${item}unit`, field.unit === 'none' ? undefined : field.unit);
  add(`${item}format`, field.format);
  add(`${item}minLength`, field.minLength);
  const usualBytes: Partial<Record<string, number>> = TEXT_BYTES;
  const isDefaultLength = field.maxLength === usualBytes[field.format ?? 'text'];
  add(`${item}maxLength`, isDefaultLength ? undefined : field.maxLength);
  add(`${item}pattern`, field.pattern?.replaceAll('*/', '*\\/')); // or the comment would end
  add('minItems', field.minItems);
  add('maxItems', field.maxItems);
  add('uniqueItems', field.uniqueItems);
  add('default', field.default === undefined ? undefined : JSON.stringify(field.default));
  const words = (field.values ?? []).flatMap(({ value, words }) => {
    const own = nameWords(value) || value.toLowerCase();
    return words === own ? [] : [[value, [words.slice(own.length + 1)]]];
  });
  if (words.length > 0) tags.push(`@${item}words ${JSON.stringify(Object.fromEntries(words))}`);
  return tags;
}

function typeOf(field: Field): string {
  const choices = field.values?.map(({ value }) => quote(value)) ?? field.allowed;
  if (choices === undefined) return field.repeated ? `${field.type}[]` : field.type;
  const union = choices.join(' | ');
  return field.repeated ? `(${union})[]` : union;
}

function emitComment(description: string, tags: readonly string[], indent: string): string {
  const text = description.replaceAll('*/', '* /').replace(/(^|\s)@/g, '$1(at)');
  const lines = [text, ...tags].filter((line) => line !== '');
  if (lines.length === 0) return '';
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join('')}${indent} */\n`;
}

/** The tool's own name where TypeScript allows it. */
function uniqueName(name: string, names: Set<string>): string {
  const stem = isIdentifier(name) ? name : name.replace(/[^\p{L}\p{N}_$]+/gu, '_');
  let unique = isIdentifier(stem) ? stem : `tool_${stem}`;
  while (names.has(unique)) unique += '_';
  names.add(unique);
  return unique;
}

/** Names that TypeScript doesn't let an interface have. */
const NOT_INTERFACES: readonly string[] = [
  'any',
  'bigint',
  'boolean',
  'integer',
  'never',
  'number',
  'object',
  'string',
  'symbol',
  'undefined',
  'unknown',
  'void',
];
const WORDS: readonly string[] = `
  break case catch class const continue debugger default delete do else enum export extends false
  finally for function if import in instanceof new null return super switch this throw true try
  typeof var while with implements interface let package private protected public static yield
`
  .trim()
  .split(/\s+/);

function isIdentifier(name: string): boolean {
  const isReserved = WORDS.includes(name) || NOT_INTERFACES.includes(name);
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) && !isReserved;
}
