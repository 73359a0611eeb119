import {
  banner,
  comment,
  floatText,
  handlerPrototype,
  intText,
  LINE_COLUMNS,
  stringText,
} from './c-text.ts';
import type { SetNames } from './identifiers.ts';
import { FIELD_FLAGS, NO_INDEX } from './tables.ts';
import type { FieldRow, Tables } from './tables.ts';

/** NAME.tools.c: the tables, all of them static const, and a default for every handler. */
export function emitSource(tables: Tables, names: SetNames): string {
  const hash = [...tables.hash].map((byte) => `0x${byte.toString(16).padStart(2, '0')}`).join(', ');
  const arrays = emitArrays(tables, names);
  const pointer = (name: string) =>
    arrays.has(name) || (name === 'enum_names' && tables.enums.length > 0) ? name : 'NULL';
  return `${banner(tables.toolSet.source)}
#include "${names.header}"

#include <stddef.h>

#include "errors.h"

${emitNames(tables)}
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
    .tools = tools,
    .fields = ${pointer('fields')},
    .enums = ${pointer('enums')},
    .int_limits = ${pointer('int_limits')},
    .num_limits = ${pointer('num_limits')},
    .handlers = handlers,
#ifndef BODKIN_NO_NAMES
    .enum_names = ${pointer('enum_names')},
    .strings = strings,
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
    'enums',
    'struct bodkin_enum',
    tables.enums.map(
      ({ nameFirst, values }) =>
        comment(values.join(', '), '    ') +
        `    { .name_first = ${nameFirst}, .count = ${values.length} },\n`,
    ),
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
  add('fields', 'struct bodkin_field', emitFields(tables, names));
  add(
    'tools',
    'struct bodkin_tool',
    tables.tools.map(
      (row, index) =>
        comment(tables.toolSet.tools[index].name, '    ') +
        `    { .name = ${row.name}, .head = ${row.head}, .field_first = ${row.fieldFirst},` +
        ` .field_count = ${row.fieldCount},\n` +
        `      .args_bytes = sizeof(${names.tools[index].argsType})` +
        `${row.confirm ? ', .flags = BODKIN_TOOL_CONFIRM' : ''} },\n`,
    ),
  );
  return arrays;
}

/** Only the console reads names; a firmware without it can leave them out. */
function emitNames(tables: Tables): string {
  const rows = tables.enums.map(({ nameFirst, values }) =>
    wrapNumbers(tables.enumNames.slice(nameFirst, nameFirst + values.length)),
  );
  const enumNames = `\nstatic const uint16_t enum_names[] = {\n${rows.join('')}};\n`;
  return `#ifndef BODKIN_NO_NAMES /* only the console reads them */
static const char strings[] =
${emitStrings(tables)};
${rows.length === 0 ? '' : enumNames}#endif
`;
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
        `    { .name = ${row.name}, .head = ${row.head}, .has_bit = ${row.hasBit},` +
        ` .unit = BODKIN_UNIT_${row.unit.toUpperCase()},` +
        ` .detail = ${row.detail === NO_INDEX ? 'BODKIN_NO_INDEX' : row.detail},\n` +
        `      .offset = offsetof(${argsType}, ${member}),\n` +
        `      .kind_flags = ${kindFlags(row)},\n` +
        `      .storage_role = BODKIN_STORAGE_${row.storage.toUpperCase()}` +
        ` | BODKIN_ROLE_${row.role.toUpperCase()} << 4 },\n`
      );
    });
  });
}

function kindFlags(row: FieldRow): string {
  const kind = `BODKIN_KIND_${row.kind.toUpperCase()}`;
  const flags = FIELD_FLAGS.filter((flag) => row[flag]).map(
    (flag) => `BODKIN_FIELD_${flag.toUpperCase()}`,
  );
  if (flags.length === 0) return kind;
  return `${kind} | ${flags.length === 1 ? flags[0] : `(${flags.join(' | ')})`} << 4`;
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
