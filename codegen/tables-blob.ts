import { PARAM_KINDS, UNITS } from './ir.ts';
import { STORAGES } from './layout.ts';
import { FIELD_FLAGS, ROLES, TABLES_ABI } from './tables.ts';
import type { FieldRow, Tables, ToolRow } from './tables.ts';

/** The tables as one block for the simulator (FORMAT.md, "Tables block"). Little endian. */
export function encodeTables(tables: Tables): Uint8Array {
  const bytes: number[] = [];
  const u8 = (...values: readonly number[]) => bytes.push(...values);
  const u16 = (...values: readonly number[]) => {
    for (const value of values) u8(value & 0xff, value >>> 8);
  };
  const u32 = (value: number) => u16(value & 0xffff, value >>> 16);
  const align = () => {
    while (bytes.length % 4 !== 0) u8(0);
  };

  u32(TABLES_ABI);
  u8(...tables.hash);
  u16(tables.tools.length, tables.fields.length, tables.enums.length, tables.headCount);
  u16(tables.enumNames.length, tables.intLimits.length, tables.numLimits.length, 0);
  u32(tables.strings.bytes);
  for (const row of tables.tools) u8(...encodeTool(row));
  for (const row of tables.fields) u8(...encodeField(row));
  for (const row of tables.enums) {
    u16(row.nameFirst);
    u8(row.values.length, 0);
  }
  for (const { min, max } of tables.intLimits) {
    u32(min);
    u32(max);
  }
  for (const { min, max } of tables.numLimits) u8(...float32(min), ...float32(max));
  u16(...tables.enumNames);
  align();
  for (const { text } of tables.strings.stored) u8(...new TextEncoder().encode(text), 0);
  align();
  return Uint8Array.from(bytes);
}

function encodeTool(row: ToolRow): Uint8Array {
  const view = new DataView(new ArrayBuffer(12));
  view.setUint16(0, row.name, true);
  view.setUint16(2, row.head, true);
  view.setUint16(4, row.fieldFirst, true);
  view.setUint16(6, row.layout.bytes, true);
  view.setUint8(8, row.fieldCount);
  view.setUint8(9, row.confirm ? 1 : 0);
  return new Uint8Array(view.buffer);
}

function encodeField(row: FieldRow): Uint8Array {
  const view = new DataView(new ArrayBuffer(12));
  const flags = FIELD_FLAGS.reduce((sum, name, bit) => sum | (row[name] ? 1 << bit : 0), 0);
  view.setUint16(0, row.name, true);
  view.setUint16(2, row.head, true);
  view.setUint16(4, row.offset, true);
  view.setUint8(6, PARAM_KINDS.indexOf(row.kind) | (flags << 4));
  view.setUint8(7, STORAGES.indexOf(row.storage) | (ROLES.indexOf(row.role) << 4));
  view.setUint8(8, UNITS.indexOf(row.unit));
  view.setUint8(9, row.hasBit);
  view.setUint16(10, row.detail, true);
  return new Uint8Array(view.buffer);
}

function float32(value: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(4));
  view.setFloat32(0, value, true);
  return new Uint8Array(view.buffer);
}
