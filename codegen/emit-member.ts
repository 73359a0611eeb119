import type { FieldNames } from './identifiers.ts';
import type { Field } from './ir.ts';
import { listItemsMax, storageOf } from './layout.ts';

/** The C declaration of a field's member, without its ";" and what is behind it. */
export function memberText(field: Field, { member, enumTag }: FieldNames): string {
  const storage = storageOf(field);
  const type = itemType(field);
  const size = storage === 'string' ? `[${(field.maxLength ?? 0) + 1}]` : '';
  const remark = storage === 'enum' ? ` /* enum ${enumTag} */` : '';
  if (!field.repeated) return `${type} ${member}${size};${remark}`;
  const items = `items[${listItemsMax(field)}]${size}`;
  const both =
    type === 'uint8_t' && size === ''
      ? `uint8_t count, ${items};`
      : `uint8_t count; ${type} ${items};`;
  return `struct { ${both} } ${member};${remark}`;
}

/** The C type of one value; char for a string. */
export function itemType(field: Field): string {
  const storage = storageOf(field);
  switch (storage) {
    case 'bool':
      return 'bool';
    case 'f32':
      return 'float';
    case 'string':
      return 'char';
    case 'enum':
      return 'uint8_t';
    default:
      return `${storage.startsWith('u') ? 'uint' : 'int'}${storage.slice(1)}_t`;
  }
}
