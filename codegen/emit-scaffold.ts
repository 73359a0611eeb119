import { handlerPrototype, stringText } from './c-text.ts';
import type { FieldNames, SetNames, ToolNames } from './identifiers.ts';
import { nameSet } from './identifiers.ts';
import type { Field, Tool, ToolSet } from './ir.ts';

/** NAME.handlers.c, written once for the team to edit: each handler prints what it was asked. */
export function emitScaffold(toolSet: ToolSet): string {
  const names = nameSet(toolSet);
  const handlers = toolSet.tools.map((tool, index) => emitHandler(tool, names.tools[index]));
  return `/* What the tools of ${names.header} do. Yours to edit: bodkin never writes it again. */
#include "${names.header}"

#include <stdio.h>
${emitNames(toolSet, names)}${handlers.join('')}`;
}

/** Names of enum values, to print: the tables have them too, but a handler has no need to know. */
function emitNames(toolSet: ToolSet, names: SetNames): string {
  const lists = toolSet.tools.flatMap((tool, index) =>
    fieldsOf(tool).flatMap((field, fieldIndex) => {
      if (field.values === undefined) return [];
      const values = field.values.map(({ value }) => `    "${stringText(value)}",\n`).join('');
      const { enumTag } = names.tools[index].fields[fieldIndex];
      return [`\nstatic const char *const ${enumTag}_names[] = {\n${values}};\n`];
    }),
  );
  return lists.join('');
}

function emitHandler(tool: Tool, names: ToolNames): string {
  const fields = fieldsOf(tool);
  const prints = fields.map((field, index) => emitPrint(field, names.fields[index]));
  const unused = fields.length === 0 ? '    (void)args;\n' : '';
  return `
${handlerPrototype(names.handler, names.argsType)}
{
${unused}    (void)user;
    printf("${stringText(tool.name).replaceAll('%', '%%')}");
${prints.join('')}    printf("\\n");
    return 0;
}
`;
}

function emitPrint(field: Field, { member, hasBit, enumTag }: FieldNames): string {
  const label = ` ${stringText(field.name).replaceAll('%', '%%')}=`;
  if (field.repeated) {
    const [format, value] = printed(field, `args->${member}.items[i]`, enumTag);
    return `    for (unsigned i = 0; i < args->${member}.count; i++) {
        printf("${label}${format}", ${value});
    }
`;
  }
  const [format, value] = printed(field, `args->${member}`, enumTag);
  const print = `printf("${label}${format}", ${value});`;
  return `    if (args->has & ${hasBit}) {\n        ${print}\n    }\n`;
}

function printed(field: Field, value: string, enumTag: string): readonly [string, string] {
  switch (field.type) {
    case 'boolean':
      return ['%s', `${value} ? "true" : "false"`];
    case 'number':
      return ['%g', `(double)${value}`];
    case 'integer':
      return ['%ld', `(long)${value}`];
    case 'string':
      return ['%s', field.values ? `${enumTag}_names[${value}]` : value];
  }
}

function fieldsOf(tool: Tool): readonly Field[] {
  return tool.params.flatMap((param) => param.fields);
}
