import { SchemaError } from './errors.ts';
import type { Field, Tool } from './ir.ts';
import { LIMITS } from './limits.ts';

/** How a member of an args struct is stored. The order is the C enum `bodkin_storage`. */
export const STORAGES = [
  'bool',
  'i8',
  'u8',
  'i16',
  'u16',
  'i32',
  'u32',
  'f32',
  'string',
  'enum',
] as const;
export type Storage = (typeof STORAGES)[number];

/** Bytes of one item, which is also its alignment. */
const STORAGE_BYTES: Readonly<Record<Storage, number>> = {
  bool: 1,
  i8: 1,
  u8: 1,
  i16: 2,
  u16: 2,
  i32: 4,
  u32: 4,
  f32: 4,
  string: 1,
  enum: 1,
};

/** Items of a list that states no most, unless they are enum values. */
const LIST_ITEMS = 8;

/** Integer types, smallest first; of two of a size, the unsigned one. */
const INTEGERS: readonly {
  readonly storage: Storage;
  readonly min: number;
  readonly max: number;
}[] = [
  { storage: 'u8', min: 0, max: 0xff },
  { storage: 'i8', min: -0x80, max: 0x7f },
  { storage: 'u16', min: 0, max: 0xffff },
  { storage: 'i16', min: -0x8000, max: 0x7fff },
  { storage: 'u32', min: 0, max: 0x7fffffff },
];

export interface Member {
  readonly field: Field;
  readonly storage: Storage;
  /** Bytes from the start of the struct. */
  readonly offset: number;
}

export interface StructLayout {
  readonly members: readonly Member[];
  /** sizeof the struct, padding at its end included. */
  readonly bytes: number;
}

/** The args struct of a tool: `uint32_t has`, then a member a field, aligned as C does it. */
export function layOut(tool: Tool, source: string): StructLayout {
  let offset = 4;
  const members = tool.params
    .flatMap((param) => param.fields)
    .map((field) => {
      const storage = storageOf(field);
      offset = roundUp(offset, STORAGE_BYTES[storage]);
      const member: Member = { field, storage, offset };
      offset += memberBytes(field, storage);
      return member;
    });
  const bytes = roundUp(offset, 4);
  if (bytes > 0xffff) {
    throw new SchemaError(
      { source, tool: tool.name, path: [] },
      `the arguments take ${bytes} bytes, more than 65535`,
      'shorten the longest strings',
    );
  }
  return { members, bytes };
}

export function storageOf(field: Field): Storage {
  switch (field.type) {
    case 'boolean':
      return 'bool';
    case 'number':
      return 'f32';
    case 'string':
      return field.values ? 'enum' : 'string';
    case 'integer': {
      const { minimum = -(2 ** 31), maximum = 2 ** 31 - 1 } = field;
      return INTEGERS.find(({ min, max }) => minimum >= min && maximum <= max)?.storage ?? 'i32';
    }
  }
}

/** A list is its count, then its items, each aligned. */
function memberBytes(field: Field, storage: Storage): number {
  const alignment = STORAGE_BYTES[storage];
  const item = storage === 'string' ? (field.maxLength ?? 0) + 1 : alignment;
  return field.repeated ? alignment + listItemsMax(field) * item : item;
}

/** Items that a list has room for. A turn has no more arguments than some. */
export function listItemsMax(field: Pick<Field, 'values' | 'maxItems'>): number {
  const { values, maxItems = LIST_ITEMS } = field;
  if (values === undefined) return Math.min(maxItems, LIMITS.argumentsPerTurn);
  return Math.min(field.maxItems ?? values.length, values.length);
}

export function roundUp(value: number, multiple: number): number {
  return Math.ceil(value / multiple) * multiple;
}
