type integer = number;

/** The smallest C type that holds the range. */
export interface sizes {
  /** @minimum 0 @maximum 255 */
  u8: integer;
  /** @minimum -128 @maximum 127 */
  i8: integer;
  /** @minimum 0 @maximum 256 */
  u16: integer;
  /** @minimum -1 @maximum 128 */
  i16: integer;
  /** @minimum 0 */
  u32: integer;
  /** @minimum -40000 @maximum 40000 */
  i32: integer;
  any: integer;
  /** @minimum -2147483648 @maximum 2147483647 */
  whole: integer;
  /** @minimum 0.1 @maximum 200 */
  f32: number;
  /** @exclusiveMinimum 0 @exclusiveMaximum 1 */
  open: number;
  /** @exclusiveMinimum 0 @exclusiveMaximum 10 */
  inner: integer;
}
