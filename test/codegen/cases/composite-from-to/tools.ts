type integer = number;

/** Book a table. */
export interface book_table {
  /** @minimum 0 @maximum 23 */
  from_hour: integer;
  /** @minimum 0 @maximum 23 */
  to_hour: integer;
  /** @minimum 0 @maximum 59 */
  from_minute?: integer;
  /** @minimum 0 @maximum 59 */
  to_minute?: integer;
}
