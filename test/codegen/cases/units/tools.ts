type integer = number;

/** Units decide what "half past" or "two miles" become. */
export interface measure {
  /** @unit ms */
  a?: integer;
  /** @unit seconds */
  b?: number;
  /** @unit hours */
  c?: integer;
  /** @unit days */
  d?: integer;
  /** @unit % @minimum 0 @maximum 100 */
  e?: integer;
  /** @unit °C @minimum -40 @maximum 60 */
  f?: number;
  /** @unit bpm */
  g?: integer;
  /** @unit miles */
  h?: number;
  /** @unit kg */
  i?: number;
  sleep_minutes?: integer;
  rest_days?: integer;
}
