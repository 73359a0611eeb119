/**
 * The same messages for nanopb, to compare the bytes of its descriptors with those of our tables
 * (docs/tables.md says how): one message a tool, and a oneof of all of them.
 *
 *     tsx tools/measure/nanopb-proto.ts examples/watch/watch.tools.ts > watch.proto
 */
import { fileURLToPath } from 'node:url';
import { loadToolSet } from '../../codegen/index.ts';
import type { Field, Tool, ToolSet } from '../../codegen/ir.ts';
import { storageOf } from '../../codegen/layout.ts';

export function emitProto(toolSet: ToolSet): string {
  const messages = toolSet.tools.map(emitMessage);
  const calls = toolSet.tools.map(({ name }, i) => `    ${name}_args ${name} = ${i + 1};\n`);
  return `syntax = "proto2";
import "nanopb.proto";

${messages.join('\n')}
message call {
  oneof tool {
${calls.join('')}  }
}
`;
}

function emitMessage(tool: Tool): string {
  const fields = tool.params.flatMap((param) => param.fields);
  const enums = fields
    .filter(({ values }) => values !== undefined)
    .map((field) => {
      const values = (field.values ?? []).map(
        ({ value }, i) => `    ${`${field.name}_${value}`.toUpperCase()} = ${i};\n`,
      );
      return `  enum ${field.name}_values {\n${values.join('')}  }\n`;
    });
  const members = fields.map((field, i) => emitField(field, i + 1));
  return `message ${tool.name}_args {\n${enums.join('')}${members.join('')}}\n`;
}

function emitField(field: Field, tag: number): string {
  const rule = field.repeated ? 'repeated' : field.required ? 'required' : 'optional';
  const [type, option] = typeOf(field);
  const options = option === '' ? '' : ` [(nanopb).${option}]`;
  return `  ${rule} ${type} ${field.name} = ${tag}${options};\n`;
}

function typeOf(field: Field): readonly [string, string] {
  const storage = storageOf(field);
  switch (storage) {
    case 'bool':
      return ['bool', ''];
    case 'f32':
      return ['float', ''];
    case 'string':
      return ['string', `max_size = ${(field.maxLength ?? 0) + 1}`];
    case 'enum':
      return [`${field.name}_values`, field.repeated ? `max_count = ${field.values?.length}` : ''];
    default: {
      const type = storage.startsWith('u') ? 'uint32' : 'int32';
      return [type, `int_size = IS_${storage.slice(1)}`];
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(emitProto(loadToolSet(process.argv[2])));
}
