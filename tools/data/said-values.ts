/** Which value of an enum or boolean a word names. */

import type { EnumValue, Param } from '../../codegen/ir.ts';
import type { Filler } from './phrasing.ts';

const BOOLEANS: readonly EnumValue[] = [
  { value: 'true', words: 'on' },
  { value: 'false', words: 'off' },
];

export function valuesOf(param: Param): readonly EnumValue[] {
  return param.kind === 'bool' ? BOOLEANS : (param.values ?? []);
}

/** The value that is called so, in its own words or in those of "@ param.value:". */
export function valueSaid(
  word: string,
  param: Param,
  fillers: ReadonlyMap<string, readonly Filler[]>,
): string | undefined {
  const isIt = ([first, ...rest]: Filler) =>
    first?.kind === 'text' && first.text === word && rest.length === 0;
  const said = valuesOf(param).find(
    ({ value, words }) =>
      value === word || words === word || fillers.get(`${param.name}.${value}`)?.some(isIt),
  );
  return said?.value;
}
