/** Values keep the order in which they were declared. */
export interface set_level {
  level: 'off' | 'low' | 'medium' | 'high';
}
