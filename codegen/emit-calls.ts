import { bannerText } from './c-text.ts';
import type { Field, Tool, ToolSet } from './ir.ts';
import { propertyName, quote } from './typescript-text.ts';

/** NAME.calls.ts: the calls as the console prints them, for tests on the host. */
export function emitCalls(toolSet: ToolSet): string {
  const calls = toolSet.tools.map(emitCall).join('');
  return `// ${bannerText(toolSet.source)}

/** A call of one of the tools; arguments that were not said are absent. */
export type Call =${calls};
`;
}

function emitCall(tool: Tool): string {
  const fields = tool.params.flatMap((param) => param.fields);
  const members = fields.map((field) => {
    const name = `${propertyName(field.name)}${field.required ? '' : '?'}`;
    return `\n        readonly ${name}: ${typeOf(field)};`;
  });
  const object = members.length === 0 ? 'Record<string, never>' : `{${members.join('')}\n      }`;
  return `
  | {
      readonly name: ${quote(tool.name)};
      readonly arguments: ${object};
    }`;
}

function typeOf(field: Field): string {
  const choices = field.values?.map(({ value }) => quote(value)) ?? field.allowed;
  if (choices !== undefined) {
    const union = choices.join(' | ');
    return field.repeated ? `readonly (${union})[]` : union;
  }
  const type = field.type === 'integer' ? 'number' : field.type;
  return field.repeated ? `readonly ${type}[]` : type;
}
