import type { Tool } from './ir.ts';

/** A call's arguments by the names of fields: { 'place.city': 'Rome', count: 2 }. */
export type FlatArguments = Readonly<Record<string, unknown>>;

/**
 * The same arguments as the declaration has them: { place: { city: 'Rome' }, count: 2 }. A required
 * object is there even when none of its fields is.
 */
export function nestArguments(tool: Tool, flat: FlatArguments): Record<string, unknown> {
  const nested: Record<string, unknown> = {};
  for (const { name, inside } of tool.params.flatMap((param) => param.fields)) {
    const isGiven = Object.hasOwn(flat, name);
    if (inside === undefined) {
      if (isGiven) nested[name] = flat[name];
    } else if (isGiven || inside.objectRequired) {
      const object = nested[inside.object] as object | undefined;
      nested[inside.object] = isGiven ? { ...object, [inside.name]: flat[name] } : { ...object };
    }
  }
  return nested;
}
