export { compilePattern } from './automaton.ts';
export type { State } from './automaton.ts';
export { PatternError } from './parse.ts';
