import type { Keyword } from './property.ts';

/** Keywords that say nothing about which values are valid. */
export const NOTES: readonly Keyword[] = [
  'title',
  'examples',
  'example',
  'deprecated',
  'readOnly',
  'writeOnly',
  '$schema',
  '$id',
  '$comment',
  '$defs',
  'definitions',
].map((name) => ({ name, read: () => undefined }));
