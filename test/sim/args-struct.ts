/** Reads an args struct as the C side sees it, by the rows of the tables. */
import type { FieldRow, Tables } from '../../codegen/index.ts';

type Value = string | number | boolean | Value[];

export function readArgs(tables: Tables, toolIndex: number, bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const has = view.getUint32(0, true);
  const { fieldFirst, fieldCount } = tables.tools[toolIndex];
  const rows = tables.fields.slice(fieldFirst, fieldFirst + fieldCount);
  const given = rows.filter(({ hasBit }) => (has >>> hasBit) & 1);
  return Object.fromEntries(given.map((row) => [row.field.name, readField(tables, row, view)]));
}

function readField(tables: Tables, row: FieldRow, view: DataView): Value {
  if (!row.repeated) return readItem(tables, row, view, row.offset);
  const count = view.getUint8(row.offset); // struct { uint8_t count; T items[n]; }
  const bytes = itemBytes(row);
  const first = row.offset + (row.storage === 'string' ? 1 : bytes);
  return Array.from({ length: count }, (_, i) => readItem(tables, row, view, first + i * bytes));
}

function itemBytes({ storage, detail }: FieldRow): number {
  if (storage === 'string') return detail + 1;
  return /32$/.test(storage) ? 4 : /16$/.test(storage) ? 2 : 1;
}

function readItem(tables: Tables, row: FieldRow, view: DataView, at: number): Value {
  switch (row.storage) {
    case 'bool':
      return view.getUint8(at) === 1;
    case 'i8':
      return view.getInt8(at);
    case 'u8':
      return view.getUint8(at);
    case 'i16':
      return view.getInt16(at, true);
    case 'u16':
      return view.getUint16(at, true);
    case 'i32':
      return view.getInt32(at, true);
    case 'u32':
      return view.getUint32(at, true);
    case 'f32':
      return view.getFloat32(at, true);
    case 'enum':
      return tables.enums[row.detail][view.getUint8(at)];
    case 'string': {
      const text = new Uint8Array(view.buffer, view.byteOffset + at);
      return Buffer.from(text.subarray(0, text.indexOf(0))).toString('utf8');
    }
  }
}
