import { banner, comment, handlerPrototype } from './c-text.ts';
import { describeField, describeTool } from './describe.ts';
import { memberText } from './emit-member.ts';
import type { FieldNames, SetNames, ToolNames } from './identifiers.ts';
import type { Field, Tool } from './ir.ts';
import { TABLES_ABI } from './tables.ts';
import type { Tables } from './tables.ts';

/** NAME.tools.h: what a firmware includes to handle the calls. */
export function emitHeader(tables: Tables, names: SetNames): string {
  const { toolSet } = tables;
  const sections = toolSet.tools.map((tool, index) => emitTool(tool, names.tools[index]));
  return `${banner(toolSet.source)}
#ifndef ${names.guard}
#define ${names.guard}

#include <stdbool.h>
#include <stdint.h>

#include "tables.h"

#if BODKIN_TABLES_ABI != ${TABLES_ABI}
#error "${names.header} is for tables of ABI ${TABLES_ABI}: generate it with this firmware's bodkin"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ${toolSet.tools.length} tools, for bodkin_init. */
extern const struct bodkin_tools ${names.instance};

/* Handlers run a call: 0, or a negative error of the firmware's own (below -100). \`args->has\`
 * says which members were given; the others are zero. \`user\` is what bodkin_dispatch was given.
 * Handlers that the firmware doesn't define return BODKIN_ERROR_HANDLER. */
${sections.join('')}
#ifdef __cplusplus
}
#endif

#endif
`;
}

function emitTool(tool: Tool, names: ToolNames): string {
  const fields = tool.params.flatMap((param) => param.fields);
  const enums = fields.map((field, index) => emitEnum(field, names.fields[index])).join('');
  const bits = names.fields
    .map(({ hasBit }, index) => `#define ${hasBit} (1u << ${index})\n`)
    .join('');
  const members = fields.map(
    (field, index) =>
      `${comment(describeField(field), '    ')}    ${memberText(field, names.fields[index])}\n`,
  );
  return `
${comment(describeTool(tool))}${enums}${bits}typedef struct ${names.structTag} {
    uint32_t has;
${members.join('')}} ${names.argsType};
${handlerPrototype(names.handler, names.argsType)};
`;
}

function emitEnum(field: Field, names: FieldNames): string {
  if (field.values === undefined) return '';
  const constants = names.enumConstants.map((constant) => `    ${constant},\n`).join('');
  return `enum ${names.enumTag} {\n${constants.replace(/,\n$/, '\n')}};\n`;
}
