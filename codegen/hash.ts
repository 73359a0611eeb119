import { createHash } from 'node:crypto';
import { isNeeded } from './ir.ts';
import type { Field, Param, Tool, ToolSet } from './ir.ts';

export const HASH_BYTES = 8;

/**
 * Binds an image to the tables that it was made for: the first bytes of a SHA-256 over all that the
 * tables and the tool texts say. The set's own name and path say nothing and are left out.
 */
export function hashTools(toolSet: ToolSet): Uint8Array {
  const canonical = JSON.stringify(toolSet.tools.map(canonicalTool));
  return new Uint8Array(createHash('sha256').update(canonical).digest().subarray(0, HASH_BYTES));
}

function canonicalTool(tool: Tool): unknown {
  return [
    tool.name,
    tool.words,
    tool.description,
    tool.confirm ?? false,
    tool.params.map(canonicalParam),
  ];
}

function canonicalParam(param: Param): unknown {
  return [
    param.name,
    param.words,
    param.description,
    param.kind,
    param.required,
    param.repeated,
    (param.values ?? []).map(({ value, words }) => [value, words]),
    param.fields.map(canonicalField),
  ];
}

function canonicalField(field: Field): unknown {
  return [
    field.name,
    field.type,
    field.role,
    field.required,
    field.repeated,
    field.unit,
    field.minimum ?? null,
    field.maximum ?? null,
    field.maxLength ?? null,
    field.format ?? null,
    ...canonicalRules(field),
  ];
}

/** What few fields declare. */
function canonicalRules(field: Field): readonly unknown[] {
  const { maxItems, minItems, uniqueItems, minLength, multipleOf, pattern, allowed } = field;
  const inside = isNeeded(field.inside) ? field.inside?.object : undefined;
  const rules = {
    ...{ maxItems, minItems, uniqueItems, minLength, multipleOf, pattern },
    ...{ allowed, inside },
  };
  return Object.values(rules).every((rule) => rule === undefined) ? [] : [rules];
}
