import { additionalProperties } from './additional-properties.ts';
import { allOf } from './all-of.ts';
import { anyOf } from './any-of.ts';
import { composite } from './composite.ts';
import { const_ } from './const.ts';
import { default_ } from './default.ts';
import { description } from './description.ts';
import { enum_ } from './enum.ts';
import { exclusiveMaximum } from './exclusive-maximum.ts';
import { exclusiveMinimum } from './exclusive-minimum.ts';
import { format } from './format.ts';
import { items } from './items.ts';
import { maxItems } from './max-items.ts';
import { maxLength } from './max-length.ts';
import { maximum } from './maximum.ts';
import { minItems } from './min-items.ts';
import { minLength } from './min-length.ts';
import { minimum } from './minimum.ts';
import { multipleOf } from './multiple-of.ts';
import { NOTES } from './notes.ts';
import { oneOf } from './one-of.ts';
import { pattern } from './pattern.ts';
import { properties } from './properties.ts';
import { ref } from './ref.ts';
import { required } from './required.ts';
import { type } from './type.ts';
import { uniqueItems } from './unique-items.ts';
import { unit } from './unit.ts';
import { words } from './words.ts';
import type { Keyword } from './property.ts';

/** Our own keywords may be written with or without "x-". */
const OWN: readonly Keyword[] = [unit, words, composite];

/** Every keyword that is understood, by name. */
export const KEYWORDS: ReadonlyMap<string, Keyword> = new Map(
  [
    type,
    description,
    enum_,
    const_,
    default_,
    minimum,
    maximum,
    exclusiveMinimum,
    exclusiveMaximum,
    multipleOf,
    minLength,
    maxLength,
    pattern,
    format,
    items,
    minItems,
    maxItems,
    uniqueItems,
    properties,
    required,
    additionalProperties,
    anyOf,
    oneOf,
    allOf,
    ref,
    ...NOTES,
    ...OWN,
    ...OWN.map((keyword) => ({ ...keyword, name: `x-${keyword.name}` })),
  ].map((keyword) => [keyword.name, keyword]),
);
