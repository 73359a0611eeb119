import {
  banner,
  comment,
  floatText,
  handlerPrototype,
  intText,
  LINE_COLUMNS,
  stringText,
} from './c-text.ts';
import { edgeCount } from './checks.ts';
import { emitChecks, emitEdges } from './emit-rules.ts';
import type { SetNames } from './identifiers.ts';
import { FIELD_FLAGS, nameOffsets, NO_LIMITS } from './tables.ts';
import type { FieldRow, Tables } from './tables.ts';

/** NAME.tools.c: the tables, all of them static const, and a default for every handler. */
export function emitSource(tables: Tables, names: SetNames): string {
  const hash = [...tables.hash].map((byte) => `0x${byte.toString(16).padStart(2, '0')}`).join(', ');
  const arrays = emitArrays(tables, names);
  const pointer = (name: string) => (arrays.has(name) ? name : 'NULL');
  const nameArrays = emitNames(tables);
  const nameMembers = ['tools', 'fields', 'enum_values'].map(
    (name) => `.${name} = ${nameArrays.has(name) ? `${name.replace(/s$/, '')}_names` : 'NULL'}`,
  );
  return `${banner(tables.toolSet.source)}
#include "${names.header}"

#include <stddef.h>

#include "errors.h"

#ifndef BODKIN_NO_NAMES /* only the console reads them */
static const char strings[] =
${emitStrings(tables)};
${[...nameArrays.values()].join('')}#endif

${[...arrays.values()].join('\n')}
/* Defaults, so that a firmware links before it has handlers; its own take their place. */
${emitHandlers(names)}
static const bodkin_handler handlers[] = {
${names.tools.map(({ trampoline }) => `    ${trampoline},\n`).join('')}};

const struct bodkin_tools ${names.instance} = {
    .abi = BODKIN_TABLES_ABI,
    .hash = { ${hash} },
    .tool_count = ${tables.tools.length},
    .field_count = ${tables.fields.length},
    .enum_count = ${tables.enums.length},
    .head_count = ${tables.headCount},
    .check_count = ${tables.checks.length},
    .edge_count = ${edgeCount(tables.patterns)},
    .tools = tools,
    .fields = ${pointer('fields')},
    .enum_counts = ${pointer('enum_counts')},
    .int_limits = ${pointer('int_limits')},
    .num_limits = ${pointer('num_limits')},
    .checks = ${pointer('checks')},
    .edges = ${pointer('edges')},
    .handlers = handlers,
#ifndef BODKIN_NO_NAMES
    .names = {
        ${nameMembers.join(', ')},
        .strings = strings,
    },
#endif
};
`;
}

/** The arrays by name, those that would be empty left out: C has no empty arrays. */
function emitArrays(tables: Tables, names: SetNames): ReadonlyMap<string, string> {
  const arrays = new Map<string, string>();
  const add = (name: string, type: string, rows: readonly string[]) => {
    if (rows.length > 0) {
      arrays.set(name, `static const ${type} ${name}[] = {\n${rows.join('')}};\n`);
    }
  };
  add(
    'enum_counts',
    'uint8_t',
    tables.enums.map((values) => `${comment(values.join(', '), '    ')}    ${values.length},\n`),
  );
  add(
    'int_limits',
    'struct bodkin_int_limits',
    tables.intLimits.map(
      ({ min, max }) => `    { .min = ${intText(min)}, .max = ${intText(max)} },\n`,
    ),
  );
  add(
    'num_limits',
    'struct bodkin_num_limits',
    tables.numLimits.map(
      ({ min, max }) => `    { .min = ${floatText(min)}, .max = ${floatText(max)} },\n`,
    ),
  );
  add('checks', 'struct bodkin_check', emitChecks(tables));
  add('edges', 'struct bodkin_edge', emitEdges(tables.patterns));
  add('fields', 'struct bodkin_field', emitFields(tables, names));
  add(
    'tools',
    'struct bodkin_tool',
    tables.tools.map(
      (row, index) =>
        comment(tables.toolSet.tools[index].name, '    ') +
        `    { .head = ${row.head}, .field_first = ${row.fieldFirst},` +
        ` .field_count = ${row.fieldCount},\n` +
        `      .args_bytes = sizeof(${names.tools[index].argsType})` +
        `${row.confirm ? ', .flags = BODKIN_TOOL_CONFIRM' : ''} },\n`,
    ),
  );
  return arrays;
}

/** Offsets of names by what they name. */
function emitNames(tables: Tables): ReadonlyMap<string, string> {
  const { tools, fields, enumValues } = nameOffsets(tables);
  const arrays = new Map<string, string>();
  const add = (name: string, offsets: readonly number[]) => {
    if (offsets.length === 0) return;
    const symbol = `${name.replace(/s$/, '')}_names`;
    arrays.set(name, `\nstatic const uint16_t ${symbol}[] = {\n${wrapNumbers(offsets)}};\n`);
  };
  add('tools', tools);
  add('fields', fields);
  add('enum_values', enumValues);
  return arrays;
}

function emitStrings(tables: Tables): string {
  const { stored } = tables.strings;
  return stored
    .map(({ text, offset }, index) => {
      const isLast = index === stored.length - 1; // the compiler ends the last
      return `    /* ${String(offset).padStart(5)} */ "${stringText(text)}${isLast ? '' : '\\0'}"`;
    })
    .join('\n');
}

function emitFields(tables: Tables, names: SetNames): string[] {
  return tables.tools.flatMap((tool, toolIndex) => {
    const { argsType, fields } = names.tools[toolIndex];
    return fields.map(({ member }, index) => {
      const row = tables.fields[tool.fieldFirst + index];
      return (
        comment(`${tables.toolSet.tools[toolIndex].name}: ${row.field.name}`, '    ') +
        `    { .offset = offsetof(${argsType}, ${member}),\n` +
        `      .detail_role = ${detailRole(row)},\n` +
        `      .kind_storage = BODKIN_KIND_${row.kind.toUpperCase()}` +
        ` | BODKIN_STORAGE_${row.storage.toUpperCase()} << 4,\n` +
        `      .unit_flags = ${unitFlags(row)} },\n`
      );
    });
  });
}

function detailRole({ detail, role }: FieldRow): string {
  const index = detail === NO_LIMITS ? 'BODKIN_NO_LIMITS' : String(detail);
  return role === 'whole' ? index : `${index} | BODKIN_ROLE_${role.toUpperCase()} << 14`;
}

function unitFlags(row: FieldRow): string {
  const unit = `BODKIN_UNIT_${row.unit.toUpperCase()}`;
  const flags = FIELD_FLAGS.filter((flag) => row[flag]).map(
    (flag) => `BODKIN_FIELD_${flag.toUpperCase()}`,
  );
  if (flags.length === 0) return unit;
  return `${unit} | ${flags.length === 1 ? flags[0] : `(${flags.join(' | ')})`} << 5`;
}

function emitHandlers(names: SetNames): string {
  return names.tools
    .map(
      ({ argsType, handler, trampoline }) => `
__attribute__((weak))
${handlerPrototype(handler, argsType)}
{
    (void)args;
    (void)user;
    return BODKIN_ERROR_HANDLER;
}

static int ${trampoline}(const void *args, void *user)
{
    return ${handler}(args, user);
}
`,
    )
    .join('')
    .trimStart();
}

/** Numbers with commas, as many a line as fit. */
function wrapNumbers(numbers: readonly number[]): string {
  let text = '';
  let line = '   ';
  for (const number of numbers) {
    if (line.length + 2 + String(number).length > LINE_COLUMNS) {
      text += `${line}\n`;
      line = '   ';
    }
    line += ` ${number},`;
  }
  return `${text}${line}\n`;
}
