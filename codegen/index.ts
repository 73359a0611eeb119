export { SchemaError, formatWarning } from './errors.ts';
export type { Warn, Warning } from './errors.ts';
export { loadToolSet, parseToolSet } from './load.ts';
