import { edgeCount, RULES, stateRows } from './checks.ts';
import { PARAM_KINDS, UNITS } from './ir.ts';
import { STORAGES } from './layout.ts';
import { FIELD_FLAGS, nameOffsets, NO_INDEX, ROLES, TABLES_ABI } from './tables.ts';
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
  const names = nameOffsets(tables);
  u16(names.enumValues.length, tables.intLimits.length, tables.numLimits.length);
  u16(tables.checks.length, edgeCount(tables.patterns), 0);
  u32(tables.strings.bytes);
  for (const row of tables.tools) u8(...encodeTool(row));
  for (const row of tables.fields) u8(...encodeField(row));
  align();
  u8(...tables.enums.map((values) => values.length));
  align();
  for (const { min, max } of tables.intLimits) {
    u32(min);
    u32(max);
  }
  for (const { min, max } of tables.numLimits) u8(...float32(min), ...float32(max));
  for (const { field, rule, value } of tables.checks) {
    u16(field, RULES.indexOf(rule));
    u32(value);
  }
  for (const pattern of tables.patterns) {
    const rows = stateRows(pattern);
    for (const { accepts, edges } of pattern.states) {
      u8(accepts ? 1 : 0, edges.length);
      u16(NO_INDEX);
      for (const { low, high, next } of edges) {
        u8(low, high);
        u16(rows[next]);
      }
    }
  }
  for (const offsets of [names.tools, names.fields, names.enumValues]) {
    u16(...offsets);
    align();
  }
  for (const { text } of tables.strings.stored) u8(...new TextEncoder().encode(text), 0);
  align();
  return Uint8Array.from(bytes);
}

function encodeTool(row: ToolRow): Uint8Array {
  const view = new DataView(new ArrayBuffer(8));
  view.setUint16(0, row.head, true);
  view.setUint16(2, row.fieldFirst, true);
  view.setUint16(4, row.layout.bytes, true);
  view.setUint8(6, row.fieldCount);
  view.setUint8(7, row.confirm ? 1 : 0);
  return new Uint8Array(view.buffer);
}

function encodeField(row: FieldRow): Uint8Array {
  const view = new DataView(new ArrayBuffer(6));
  const flags = FIELD_FLAGS.reduce((sum, name, bit) => sum | (row[name] ? 1 << bit : 0), 0);
  view.setUint16(0, row.offset, true);
  view.setUint16(2, row.detail | (ROLES.indexOf(row.role) << 14), true);
  view.setUint8(4, PARAM_KINDS.indexOf(row.kind) | (STORAGES.indexOf(row.storage) << 4));
  view.setUint8(5, UNITS.indexOf(row.unit) | (flags << 5));
  return new Uint8Array(view.buffer);
}

function float32(value: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(4));
  view.setFloat32(0, value, true);
  return new Uint8Array(view.buffer);
}
