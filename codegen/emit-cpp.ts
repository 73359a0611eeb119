import { banner, comment, LINE_COLUMNS } from './c-text.ts';
import { itemType } from './emit-member.ts';
import type { FieldNames, SetNames, ToolNames } from './identifiers.ts';
import { nameSet, safeMember } from './identifiers.ts';
import type { Field, Tool, ToolSet } from './ir.ts';

/**
 * NAME.tools.hpp, C++20: each args struct as a view with std::optional, std::string_view and
 * scoped enums. Nothing is copied but scalars; a view lives as long as the call.
 */
export function emitCpp(toolSet: ToolSet): string {
  const names = nameSet(toolSet);
  const space = safeMember(names.instance.replace(/_tools$/, ''));
  const tools = toolSet.tools.map((tool, index) => emitTool(tool, names.tools[index]));
  return `${banner(toolSet.source)}
#ifndef ${guardOf(names)}
#define ${guardOf(names)}

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "${names.header}"

namespace ${space} {
${HELPERS}${tools.join('')}
} // namespace ${space}

#endif
`;
}

const HELPERS = `
/* The values of a repeated enum. */
template <typename Enum> class values {
public:
    constexpr values(const std::uint8_t *items, std::size_t count) : items_(items), count_(count) {}
    constexpr std::size_t size() const { return count_; }
    constexpr Enum operator[](std::size_t index) const { return static_cast<Enum>(items_[index]); }

private:
    const std::uint8_t *items_;
    std::size_t count_;
};

/* The strings of a list. */
template <std::size_t Bytes> class strings {
public:
    constexpr strings(const char (*items)[Bytes], std::size_t count)
        : items_(items), count_(count) {}
    constexpr std::size_t size() const { return count_; }
    constexpr std::string_view operator[](std::size_t index) const { return items_[index]; }

private:
    const char (*items_)[Bytes];
    std::size_t count_;
};

template <typename Value> constexpr std::optional<Value> given(std::uint32_t has, Value value) {
    return has != 0 ? std::optional<Value>(value) : std::nullopt;
}
`;

function guardOf(names: SetNames): string {
  return names.guard.replace(/_H$/, '_HPP');
}

function emitTool(tool: Tool, names: ToolNames): string {
  const fields = tool.params.flatMap((param) => param.fields);
  const view = safeMember(names.structTag.replace(/_args$/, ''));
  const enums = fields.map((field, index) => emitEnum(field, names.fields[index])).join('');
  const members = fields.map((field, index) => emitMember(field, names.fields[index])).join('');
  const values = fields.map((field, index) => emitValue(field, names.fields[index]));
  const construct =
    values.length === 0
      ? `    explicit ${view}(const ${names.argsType} &) {}\n`
      : `    explicit ${view}(const ${names.argsType} &args)\n` +
        `        : ${values.join(',\n          ')} {}\n`;
  return `\n${comment(tool.description)}struct ${view} {\n${enums}${members}${construct}};\n`;
}

function emitEnum(field: Field, { member, enumTag, enumConstants }: FieldNames): string {
  if (field.values === undefined) return '';
  const constants = enumConstants.map((constant) => {
    const name = safeMember(constant.slice(enumTag.length + 1).toLowerCase());
    return `        ${name} = ${constant},\n`;
  });
  return `    enum class ${member}_value : std::uint8_t {\n${constants.join('')}    };\n`;
}

function emitMember(field: Field, { member }: FieldNames): string {
  const type = typeOf(field, member);
  const isPlain = field.required || field.repeated;
  return `    ${isPlain ? type : `std::optional<${type}>`} ${member};\n`;
}

function emitValue(field: Field, { member, hasBit }: FieldNames): string {
  if (field.repeated) return `${member}(args.${member}.items, args.${member}.count)`;
  const type = typeOf(field, member);
  const plain = `args.${member}`;
  const value = field.values ? `static_cast<${type}>(${plain})` : plain;
  if (field.required) return `${member}(${value})`;
  const line = `${member}(given<${type}>(args.has & ${hasBit}, ${value}))`;
  return line.length <= LINE_COLUMNS - 12 ? line : line.replace(', ', ',\n              ');
}

function typeOf(field: Field, member: string): string {
  const type = itemType(field);
  if (field.values !== undefined) {
    return field.repeated ? `values<${member}_value>` : `${member}_value`;
  }
  if (type === 'char') {
    return field.repeated ? `strings<${(field.maxLength ?? 0) + 1}>` : 'std::string_view';
  }
  const scalar = type.endsWith('_t') ? `std::${type}` : type;
  return field.repeated ? `std::span<const ${scalar}>` : scalar;
}
