import { checksOf, edgeCount } from './checks.ts';
import type { CheckRow, PatternRows } from './checks.ts';
import { SchemaError } from './errors.ts';
import { hashTools } from './hash.ts';
import type { Field, FieldRole, Param, ParamKind, ToolSet, Unit } from './ir.ts';
import { layOut } from './layout.ts';
import type { Storage, StructLayout } from './layout.ts';
import { LIMITS } from './limits.ts';
import { poolStrings } from './string-pool.ts';
import type { StringPool } from './string-pool.ts';

/** The rows of firmware/tables.h, for emitters to write down. */
export const TABLES_ABI = 2;
export const NO_INDEX = 0xffff;
/** The detail of a number without limits; a detail has 14 bits. */
export const NO_LIMITS = 0x3fff;
/** END, TRUE and FALSE come first. */
export const HEAD_FIRST_TOOL = 3;
/** The order is the C enum `bodkin_role`. */
export const ROLES: readonly FieldRole[] = ['whole', 'hour', 'minute', 'second'];
/** Bit i of a row's flags is the i-th; the order is the C enum `bodkin_field_flags`. */
export const FIELD_FLAGS = ['required', 'repeated', 'continued'] as const;

export interface FieldRow {
  readonly field: Field;
  readonly offset: number;
  readonly kind: ParamKind;
  readonly required: boolean;
  readonly repeated: boolean;
  readonly continued: boolean;
  readonly storage: Storage;
  readonly role: FieldRole;
  readonly unit: Unit;
  /** The field's bit in the struct's `has`: its place in the tool. */
  readonly hasBit: number;
  readonly detail: number;
}

export interface ToolRow {
  readonly head: number;
  readonly fieldFirst: number;
  readonly fieldCount: number;
  readonly confirm: boolean;
  readonly layout: StructLayout;
}

export interface Range {
  readonly min: number;
  readonly max: number;
}

export interface Tables {
  readonly toolSet: ToolSet;
  readonly hash: Uint8Array;
  readonly headCount: number;
  readonly tools: readonly ToolRow[];
  readonly fields: readonly FieldRow[];
  /** The values of each. */
  readonly enums: readonly (readonly string[])[];
  readonly intLimits: readonly Range[];
  readonly numLimits: readonly Range[];
  readonly checks: readonly CheckRow[];
  /** In the order of `edges`. */
  readonly patterns: readonly PatternRows[];
  readonly strings: StringPool;
}

/** The values that rows refer to by index; equal ones are shared. */
interface Shared {
  readonly enums: (readonly string[])[];
  readonly intLimits: Range[];
  readonly numLimits: Range[];
}

/** Lays the IR out as rows: offsets, heads, shared enums and limits, pooled strings. */
export function buildTables(toolSet: ToolSet): Tables {
  const strings = poolStrings(namesOf(toolSet));
  const shared: Shared = { enums: [], intLimits: [], numLimits: [] };
  const checks: CheckRow[] = [];
  const patterns: PatternRows[] = [];
  const tools: ToolRow[] = [];
  const fields: FieldRow[] = [];
  let head = HEAD_FIRST_TOOL;
  for (const tool of toolSet.tools) {
    const layout = layOut(tool, toolSet.source);
    const fieldFirst = fields.length;
    const rows = { fields: tool.params.flatMap((param) => param.fields), first: fieldFirst };
    const toolHead = head++;
    for (const param of tool.params) {
      for (const [index, field] of param.fields.entries()) {
        const member = layout.members[fields.length - fieldFirst];
        checks.push(...checksOf(field, rows, patterns));
        fields.push({
          field,
          offset: member.offset,
          kind: param.kind,
          required: field.required,
          repeated: field.repeated,
          continued: index > 0,
          storage: member.storage,
          role: field.role,
          unit: field.unit,
          hasBit: fields.length - fieldFirst,
          detail: detailOf(field, member.storage, shared),
        });
      }
      head += 1 + (param.values?.length ?? 0);
    }
    tools.push({
      head: toolHead,
      fieldFirst,
      fieldCount: fields.length - fieldFirst,
      confirm: tool.confirm ?? false,
      layout,
    });
  }
  const tables: Tables = {
    toolSet,
    hash: hashTools(toolSet),
    headCount: head,
    tools,
    fields,
    ...shared,
    checks,
    patterns,
    strings,
  };
  checkCounts(tables);
  return tables;
}

/** Offsets in strings, as struct bodkin_names has them. */
export interface NameOffsets {
  readonly tools: readonly number[];
  readonly fields: readonly number[];
  readonly enumValues: readonly number[];
}

export function nameOffsets({ toolSet, fields, enums, strings }: Tables): NameOffsets {
  return {
    tools: toolSet.tools.map(({ name }) => strings.offsetOf(name)),
    fields: fields.map(({ field }) => strings.offsetOf(field.name)),
    enumValues: enums.flat().map(strings.offsetOf),
  };
}

function namesOf(toolSet: ToolSet): string[] {
  const ofParam = (param: Param) =>
    param.fields.flatMap((field) => [field.name, ...valuesOf(field)]);
  return toolSet.tools.flatMap((tool) => [tool.name, ...tool.params.flatMap(ofParam)]);
}

function detailOf(field: Field, storage: Storage, shared: Shared): number {
  switch (storage) {
    case 'string':
      return field.maxLength ?? 0;
    case 'enum':
      return shareEnum(shared, valuesOf(field));
    case 'bool':
      return NO_LIMITS;
    case 'f32':
      return shareRange(shared.numLimits, field, FLOAT_RANGE);
    default:
      return shareRange(shared.intLimits, field, INT_RANGE);
  }
}

const INT_RANGE: Range = { min: -(2 ** 31), max: 2 ** 31 - 1 };
const FLOAT_MAX = (2 - 2 ** -23) * 2 ** 127;
const FLOAT_RANGE: Range = { min: -FLOAT_MAX, max: FLOAT_MAX };

function shareEnum(shared: Shared, values: readonly string[]): number {
  const isSame = (other: readonly string[]) =>
    other.length === values.length && other.every((value, i) => value === values[i]);
  const found = shared.enums.findIndex(isSame);
  return found >= 0 ? found : shared.enums.push(values) - 1;
}

function shareRange(ranges: Range[], field: Field, open: Range): number {
  if (field.minimum === undefined && field.maximum === undefined) return NO_LIMITS;
  const min = field.minimum ?? open.min;
  const max = field.maximum ?? open.max;
  const found = ranges.findIndex((range) => range.min === min && range.max === max);
  return found >= 0 ? found : ranges.push({ min, max }) - 1;
}

function valuesOf(field: Field): readonly string[] {
  return (field.values ?? []).map(({ value }) => value);
}

function checkCounts(tables: Tables): void {
  const counts: readonly (readonly [number, number, string])[] = [
    [tables.headCount, LIMITS.heads, 'tools, parameters and enum values together'],
    [tables.strings.bytes, 0xffff, 'bytes of names'],
    [tables.checks.length, 0xffff, 'limits of lists, steps and patterns'],
    [edgeCount(tables.patterns), 0xfffe, 'states and edges of patterns'],
    [tables.enums.length, NO_LIMITS, 'different enums'],
    [tables.intLimits.length, NO_LIMITS, 'different ranges of integers'],
    [tables.numLimits.length, NO_LIMITS, 'different ranges of numbers'],
  ];
  for (const [count, limit, what] of counts) {
    if (count <= limit) continue;
    throw new SchemaError(
      { source: tables.toolSet.source, tool: '', path: [] },
      `${count} ${what} are more than the limit of ${limit}`,
      'declare fewer tools in one set',
    );
  }
}
