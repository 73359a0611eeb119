/** When are two values, two calls, two turns the same? */

import type { EvalCall, Json } from './row.ts';

/** float32 carries seven digits. */
const RELATIVE_ERROR_MAX = 1e-5;

/**
 * Numbers compare as numbers (also "5" and 5), strings trimmed and without case, lists in any
 * order, objects by member. A clock time needs no seconds: "07:30" is the device's "07:30:00".
 */
export function sameValue(a: Json, b: Json): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && pairUp(a as Json[], b as Json[], sameValue) === a.length;
  }
  if (isRecord(a) && isRecord(b)) return sameArguments(a, b);
  const [x, y] = [numberOf(a), numberOf(b)];
  if (x !== null && y !== null) {
    return Math.abs(x - y) <= RELATIVE_ERROR_MAX * Math.max(1, Math.abs(x), Math.abs(y));
  }
  if (typeof a === 'object' || typeof b === 'object') return a === b;
  return normal(String(a)) === normal(String(b));
}

export function sameArguments(
  a: Readonly<Record<string, Json>>,
  b: Readonly<Record<string, Json>>,
): boolean {
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && sameValue(a[name]!, b[name]!))
  );
}

export function sameCall(a: EvalCall, b: EvalCall): boolean {
  return a.name === b.name && sameArguments(a.arguments, b.arguments);
}

/** The order of calls doesn't count. */
export function sameTurn(a: readonly EvalCall[], b: readonly EvalCall[]): boolean {
  return a.length === b.length && pairUp(a, b, sameCall) === a.length;
}

/** How many members of `a` find a partner of their own in `b`; `same` is an equivalence. */
export function pairUp<T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): number {
  const free = [...b];
  let pairs = 0;
  for (const one of a) {
    const at = free.findIndex((other) => same(one, other));
    if (at < 0) continue;
    free.splice(at, 1);
    pairs++;
  }
  return pairs;
}

/** Calls of the same tool, the most alike first: what the argument metrics look at. */
export function alignCalls(
  gold: readonly EvalCall[],
  made: readonly EvalCall[],
): (readonly [gold: EvalCall, made: EvalCall])[] {
  const candidates = gold.flatMap((one) =>
    made
      .filter(({ name }) => name === one.name)
      .map((other) => ({ one, other, alike: likeness(one, other) })),
  );
  candidates.sort((a, b) => b.alike - a.alike);
  const taken = new Set<EvalCall>();
  return candidates.flatMap(({ one, other }) => {
    if (taken.has(one) || taken.has(other)) return [];
    taken.add(one).add(other);
    return [[one, other] as const];
  });
}

/** Shared values, less what only one of the two has. */
function likeness(a: EvalCall, b: EvalCall): number {
  const names = new Set([...Object.keys(a.arguments), ...Object.keys(b.arguments)]);
  let alike = 0;
  for (const name of names) {
    const both = Object.hasOwn(a.arguments, name) && Object.hasOwn(b.arguments, name);
    alike += both && sameValue(a.arguments[name]!, b.arguments[name]!) ? 1 : -0.5;
  }
  return alike;
}

function numberOf(value: Json): number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || value.trim() === '') return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

function isRecord(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function normal(text: string): string {
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ');
  return plain.replace(/(^|\dt)(\d\d:\d\d)$/, '$1$2:00');
}
