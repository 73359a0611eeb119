type integer = number;

/** Keep the oven warm. The wall clock shows minutes and seconds of two kinds. */
export interface warm_oven {
  /** @composite bake_time @maximum 23 */
  bakeHour: integer;
  /** @composite bake_time @maximum 59 */
  bakeMin: integer;
  /** Kept apart @composite none */
  hold_minutes?: integer;
  /** Kept apart @composite none */
  hold_seconds?: integer;
}
