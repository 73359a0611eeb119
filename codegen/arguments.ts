import type { Tool } from './ir.ts';

/** A call's arguments by the names of fields: { 'place.city': 'Rome', count: 2 }. */
export type FlatArguments = Readonly<Record<string, unknown>>;

/** The same arguments as the declaration has them: { place: { city: 'Rome' }, count: 2 }. */
export function nestArguments(tool: Tool, flat: FlatArguments): Record<string, unknown> {
  const nested: Record<string, unknown> = {};
  for (const field of tool.params.flatMap((param) => param.fields)) {
    if (!Object.hasOwn(flat, field.name)) continue;
    const [outer, inner] = field.path ?? [field.name];
    if (inner === undefined) nested[outer] = flat[field.name];
    else nested[outer] = { ...(nested[outer] as object | undefined), [inner]: flat[field.name] };
  }
  return nested;
}
