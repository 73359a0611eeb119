import { SchemaError } from './errors.ts';
import type { Field, Tool, ToolSet } from './ir.ts';
import { nameWords } from './words.ts';

/** Words that C99 or C++ keeps for itself, and macros that common toolchains define. */
const RESERVED: ReadonlySet<string> = new Set(
  `
  alignas alignof and and_eq asm auto bitand bitor bool break case catch char class compl const
  const_cast constexpr continue decltype default delete do double dynamic_cast else enum errno
  explicit export extern false float for friend goto if inline int linux long mutable namespace new
  noexcept not not_eq nullptr operator or or_eq private protected public register reinterpret_cast
  restrict return short signed sizeof static static_assert static_cast stderr stdin stdout struct
  switch template this thread_local throw true try typedef typeid typename union unix unsigned using
  virtual void volatile wchar_t while xor xor_eq
`
    .trim()
    .split(/\s+/),
);

/** C names of one field: a member of its tool's struct. */
export interface FieldNames {
  readonly member: string;
  /** The bit in `has`: SET_TIMER_HAS_HOURS. */
  readonly hasBit: string;
  /** Of an enum: its tag, and a constant for each value. */
  readonly enumTag: string;
  readonly enumConstants: readonly string[];
}

export interface ToolNames {
  readonly structTag: string;
  readonly argsType: string;
  readonly handler: string;
  readonly trampoline: string;
  /** In declared order of fields, composites unfolded. */
  readonly fields: readonly FieldNames[];
}

export interface SetNames {
  /** The instance of struct bodkin_tools: watch_tools. */
  readonly instance: string;
  readonly guard: string;
  readonly header: string;
  readonly source: string;
  readonly tools: readonly ToolNames[];
}

/** Every C name of a set. Two declarations that come out alike are an error that names both. */
export function nameSet(toolSet: ToolSet): SetNames {
  const taken = new Map<string, string>();
  const instance = `${startWithLetter(snake(toolSet.name), 'set')}_tools`;
  taken.set(instance, 'the tables');
  return {
    instance,
    guard: `${instance.toUpperCase()}_H`,
    header: `${toolSet.name}.tools.h`,
    source: `${toolSet.name}.tools.c`,
    tools: toolSet.tools.map((tool) => nameTool(tool, toolSet.source, taken)),
  };
}

function nameTool(tool: Tool, source: string, taken: Map<string, string>): ToolNames {
  const stem = startWithLetter(snake(tool.name), 'tool');
  const claim = (identifier: string, subject: string, path: readonly string[]) => {
    const owner = taken.get(identifier);
    if (owner !== undefined) {
      throw new SchemaError(
        { source, tool: tool.name, path },
        `its C name ${identifier} is already that of ${owner}`,
        'rename one of them',
      );
    }
    taken.set(identifier, subject);
    return identifier;
  };
  const members = new Map<string, string>();
  const fields = tool.params.flatMap((param) => param.fields);
  return {
    structTag: claim(`${stem}_args`, `tool "${tool.name}"`, []),
    argsType: `${stem}_args_t`,
    handler: `on_${stem}`,
    trampoline: `call_${stem}`,
    fields: fields.map((field) => {
      const member = safeMember(snake(field.name));
      const twin = members.get(member);
      if (twin !== undefined) {
        throw new SchemaError(
          { source, tool: tool.name, path: [field.name] },
          `its C name ${member} is already that of "${twin}"`,
          'rename one of them',
        );
      }
      members.set(member, field.name);
      return nameField(field, stem, member, claim, tool.name);
    }),
  };
}

function nameField(
  field: Field,
  stem: string,
  member: string,
  claim: (identifier: string, subject: string, path: readonly string[]) => string,
  tool: string,
): FieldNames {
  const bare = snake(field.name);
  const subject = `"${field.name}" of tool "${tool}"`;
  const enumTag = `${stem}_${bare}`;
  if (field.values) claim(enumTag, subject, [field.name]);
  return {
    member,
    hasBit: claim(`${stem}_has_${bare}`.toUpperCase(), subject, [field.name]),
    enumTag,
    enumConstants: (field.values ?? []).map(({ value }) =>
      claim(`${enumTag}_${snake(value)}`.toUpperCase(), `value "${value}" of ${subject}`, [
        field.name,
      ]),
    ),
  };
}

/** A name that a member, or a constant of a C++ enum class, may have. */
export function safeMember(name: string): string {
  const safe = startWithLetter(name, 'value');
  return RESERVED.has(safe) || safe === 'has' ? `${safe}_` : safe;
}

function startWithLetter(name: string, prefix: string): string {
  return /^[a-z]/.test(name) ? name : `${prefix}_${name}`;
}

/** A name in any style as lower-case C words; letters beyond ASCII lose accents, then are spelt. */
function snake(name: string): string {
  const words = (nameWords(name) || name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[%+]/g, (sign) => (sign === '%' ? ' percent ' : ' plus '))
    .trim()
    .replace(/\s+/g, '_');
  return words.replace(/[^a-z0-9_]/gu, (character) => `u${character.codePointAt(0)?.toString(16)}`);
}
