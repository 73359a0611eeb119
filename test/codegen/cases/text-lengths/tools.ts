/** Strings have room for maxLength bytes, or for 64. */
export interface write {
  /** @maxLength 5 */
  short: string;
  unstated: string;
  /** @maxLength 5000 */
  long: string;
}
