type integer = number;

/** Start a timer. */
export interface start_timer {
  /** @minimum 0 @maximum 23 */
  hours?: integer;
  /** @minimum 0 @maximum 59 */
  minutes?: integer;
  /** @minimum 0 @maximum 59 */
  seconds?: integer;
}
