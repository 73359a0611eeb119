import { banner, comment, floatText, handlerPrototype } from './c-text.ts';
import { memberText } from './emit-member.ts';
import type { FieldNames, SetNames, ToolNames } from './identifiers.ts';
import type { Field, Tool, Unit } from './ir.ts';
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

/** The description, then how the model hears the parts of a composite. */
function describeTool(tool: Tool): string {
  const composites = tool.params
    .filter((param) => param.fields.length > 1)
    .map((param) => `${joinNames(param.fields)} are said as one ${param.kind}.`);
  const confirm = tool.confirm ? ['Ask the wearer first.'] : [];
  return [sentence(tool.description || capital(tool.words)), ...composites, ...confirm].join(' ');
}

function joinNames(fields: readonly Field[]): string {
  const names = fields.map(({ name }) => name);
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** 'Timeout. 3 to 60 s.' */
function describeField(field: Field): string {
  const [min, max] = [field.minimum, field.maximum].map((bound) => boundText(field, bound));
  const range =
    min !== undefined && max !== undefined
      ? `${min} to ${max}`
      : min !== undefined
        ? `at least ${min}`
        : max !== undefined
          ? `at most ${max}`
          : '';
  const unit = UNIT_SYMBOLS[field.unit] ?? field.unit;
  const facts = [
    range === '' ? (unit === '' ? '' : `in ${unit}`) : `${range}${unit === '' ? '' : ` ${unit}`}`,
    ...describeRules(field),
    field.required ? '' : 'optional',
    field.default === undefined ? '' : `default ${JSON.stringify(field.default)}`,
  ].filter((fact) => fact !== '');
  const facted = facts.length === 0 ? '' : sentence(capital(facts.join(', ')));
  return [sentence(field.description), facted].filter((part) => part !== '').join(' ');
}

function describeRules(field: Field): readonly string[] {
  const { minItems, uniqueItems, minLength, multipleOf, pattern } = field;
  return [
    multipleOf === undefined ? '' : `in steps of ${multipleOf}`,
    minLength === undefined ? '' : `at least ${minLength} characters`,
    pattern === undefined ? '' : `matches ${pattern}`,
    minItems === undefined ? '' : `at least ${minItems} items`,
    uniqueItems && field.values === undefined ? 'each once' : '',
  ];
}

function boundText(field: Field, bound: number | undefined): string | undefined {
  if (bound === undefined || field.type === 'integer') return bound?.toString();
  return floatText(bound).replace(/(\.0)?f$/, '');
}

const UNIT_SYMBOLS: Partial<Record<Unit, string>> = {
  none: '',
  percent: '%',
  celsius: 'degrees Celsius',
  fahrenheit: 'degrees Fahrenheit',
  deg: 'degrees',
  day: 'days',
};

function sentence(text: string): string {
  return text === '' || /[.!?。！？]$/.test(text) ? text : `${text}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
