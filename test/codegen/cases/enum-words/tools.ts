/** Other words for a value reach the model, not the tables. */
export interface set_torch {
  /** Strength @words {"low": ["dim", "weak"], "high": ["full"]} */
  level: 'low' | 'high';
}
