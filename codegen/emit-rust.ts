import { bannerText, LINE_COLUMNS } from './c-text.ts';
import { itemType } from './emit-member.ts';
import type { FieldNames, SetNames, ToolNames } from './identifiers.ts';
import { nameSet } from './identifiers.ts';
import type { Field, Tool, ToolSet } from './ir.ts';
import { listItemsMax } from './layout.ts';
import { nameWords } from './words.ts';

/**
 * NAME_tools.rs: the args structs as Rust sees the same bytes, `#[repr(C)]`, with the prototypes of
 * the handlers to define as `#[no_mangle] extern "C"`, and the tables to hand to bodkin_init.
 */
export function emitRust(toolSet: ToolSet): string {
  const names = nameSet(toolSet);
  const tools = toolSet.tools.map((tool, index) => emitTool(tool, names.tools[index]));
  return `// ${bannerText(toolSet.source)}
#![allow(dead_code, non_camel_case_types)]

use core::ffi::c_void;

${LISTS}
/// \`struct bodkin_tools\` of firmware/tables.h, known by its address only.
#[repr(C)]
pub struct bodkin_tools {
    _opaque: [u8; 0],
}

extern "C" {
    pub static ${names.instance}: bodkin_tools;
}

${handlerTypes(names)}${tools.join('')}`;
}

const LISTS = `/// A list: the first \`count\` of the items were said.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct List<T, const MOST: usize> {
    count: u8,
    items: [T; MOST],
}

impl<T, const MOST: usize> core::ops::Deref for List<T, MOST> {
    type Target = [T];
    fn deref(&self) -> &[T] {
        &self.items[..self.count as usize]
    }
}

/// UTF-8 with a NUL behind it.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct Text<const BYTES: usize>([u8; BYTES]);

impl<const BYTES: usize> Text<BYTES> {
    pub fn as_str(&self) -> &str {
        let end = self.0.iter().position(|&byte| byte == 0).unwrap_or(BYTES);
        core::str::from_utf8(&self.0[..end]).unwrap_or("")
    }
}
`;

function handlerTypes({ tools }: SetNames): string {
  const aliases = tools.map(({ handler, argsType }) => {
    const name = pascal(handler);
    return `pub type ${name} = Handler<${typeName(argsType)}>;\n`;
  });
  return `/// Runs a call: 0, or a negative error of the firmware's own (below -100).
pub type Handler<Args> = extern "C" fn(&Args, *mut c_void) -> i32;

// What to define, each with #[no_mangle]: \`fn on_set_timer\` is an OnSetTimer.
${aliases.join('')}`;
}

function emitTool(tool: Tool, names: ToolNames): string {
  const fields = tool.params.flatMap((param) => param.fields);
  const struct = typeName(names.argsType);
  const enums = fields.map((field, index) => emitEnum(field, names.fields[index])).join('');
  const members = fields.map(
    (field, index) =>
      `    ${memberName(names.fields[index])}: ${typeOf(field, names.fields[index])},\n`,
  );
  const getters = fields.map((field, index) => emitGetter(field, names.fields[index], index));
  const methods = fields.length === 0 ? '' : `\nimpl ${struct} {\n${getters.join('')}}\n`;
  return `\n${enums}${docComment(tool.description, '')}#[repr(C)]
#[derive(Clone, Copy)]
pub struct ${struct} {
    has: u32,
${members.join('')}}
${methods}`;
}

function emitEnum(field: Field, { enumTag, enumConstants }: FieldNames): string {
  if (field.values === undefined) return '';
  const variants = enumConstants.map((constant) => {
    const bare = pascal(constant.slice(enumTag.length + 1).toLowerCase());
    return `    ${/^[A-Z]/.test(bare) && bare !== 'Self' ? bare : `Value${bare}`},\n`;
  });
  return `#[repr(u8)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ${pascal(enumTag)} {
${variants.join('')}}
\n`;
}

/** None for what was not said; a list has what was. */
function emitGetter(field: Field, names: FieldNames, bit: number): string {
  const name = memberName(names);
  const about = docComment(field.description, '    ');
  if (field.repeated) {
    const item = itemTypeOf(field, names);
    return `${about}    pub fn ${name}(&self) -> &[${item}] {\n        &self.${name}\n    }\n`;
  }
  const isText = itemType(field) === 'char';
  const type = isText ? '&str' : typeOf(field, names);
  const value = isText ? `self.${name}.as_str()` : `self.${name}`;
  return `${about}    pub fn ${name}(&self) -> Option<${type}> {
        (self.has >> ${bit} & 1 != 0).then(|| ${value})
    }
`;
}

function typeOf(field: Field, names: FieldNames): string {
  const item = itemTypeOf(field, names);
  return field.repeated ? `List<${item}, ${listItemsMax(field)}>` : item;
}

function itemTypeOf(field: Field, { enumTag }: FieldNames): string {
  if (field.values !== undefined) return pascal(enumTag);
  const type = itemType(field);
  switch (type) {
    case 'char':
      return `Text<${(field.maxLength ?? 0) + 1}>`;
    case 'float':
      return 'f32';
    case 'bool':
      return 'bool';
    default:
      return type.replace(/^uint(\d+)_t$/, 'u$1').replace(/^int(\d+)_t$/, 'i$1');
  }
}

function docComment(text: string, indent: string): string {
  let lines = '';
  let line = '';
  for (const word of text.split(' ').filter((part) => part !== '')) {
    if (line !== '' && line.length + 1 + word.length > LINE_COLUMNS) {
      lines += `${line}\n`;
      line = '';
    }
    line += line === '' ? `${indent}/// ${word}` : ` ${word}`;
  }
  return line === '' ? '' : `${lines}${line}\n`;
}

/** Words that Rust keeps for itself and C doesn't. */
const RESERVED: readonly string[] = `
  abstract as async await become box crate dyn final fn gen impl in let loop macro match mod move
  mut override priv pub ref self super trait type unsafe unsized use where yield
`
  .trim()
  .split(/\s+/);

function memberName({ member }: FieldNames): string {
  return RESERVED.includes(member) ? `${member}_` : member;
}

function typeName(argsType: string): string {
  return pascal(argsType.replace(/_t$/, ''));
}

function pascal(name: string): string {
  return nameWords(name)
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
