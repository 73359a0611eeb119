export interface Unsupported {
  readonly reason: string;
  readonly fix: string;
}

const COMBINED = 'a condition between schemas is not checked on the device';
const CHOOSE = 'check it in the handler, or split the tool in two';
const OPEN = 'properties that are not declared by name have no C member';
const NAME = 'declare each property by name';

/** Keywords of JSON Schema that are refused, each with the way out. */
export const UNSUPPORTED: ReadonlyMap<string, Unsupported> = new Map(
  Object.entries({
    not: { reason: COMBINED, fix: CHOOSE },
    if: { reason: COMBINED, fix: CHOOSE },
    then: { reason: COMBINED, fix: CHOOSE },
    else: { reason: COMBINED, fix: CHOOSE },
    dependentRequired: { reason: COMBINED, fix: CHOOSE },
    dependentSchemas: { reason: COMBINED, fix: CHOOSE },
    dependencies: { reason: COMBINED, fix: CHOOSE },
    patternProperties: { reason: OPEN, fix: NAME },
    propertyNames: { reason: OPEN, fix: NAME },
    unevaluatedProperties: { reason: OPEN, fix: NAME },
    minProperties: { reason: OPEN, fix: NAME },
    maxProperties: { reason: OPEN, fix: NAME },
    prefixItems: { reason: 'a tuple has no C type', fix: 'declare one property for each position' },
    additionalItems: {
      reason: 'a tuple has no C type',
      fix: 'declare one property for each position',
    },
    unevaluatedItems: {
      reason: 'a tuple has no C type',
      fix: 'declare one property for each position',
    },
    contains: { reason: 'items are not searched on the device', fix: 'check it in the handler' },
    minContains: { reason: 'items are not searched on the device', fix: 'check it in the handler' },
    maxContains: { reason: 'items are not searched on the device', fix: 'check it in the handler' },
    contentEncoding: { reason: 'nobody says encoded bytes', fix: 'remove the property' },
    contentMediaType: { reason: 'nobody says encoded bytes', fix: 'remove the property' },
    contentSchema: { reason: 'nobody says encoded bytes', fix: 'remove the property' },
    $dynamicRef: { reason: 'dynamic references are not followed', fix: 'use "$ref"' },
    $recursiveRef: { reason: 'dynamic references are not followed', fix: 'use "$ref"' },
  }),
);
