/** Set the volume. */
export interface set_volume { /** Volume @maximum 10 */ level: number }
