/** Σ a · b over `width` int8, a multiple of 4; exact in i32 up to 133,000 of them. */
// @ts-ignore: decorator
@inline
export function dotS8(a: usize, b: usize, width: i32): i32 {
  let sum = 0;
  for (let i = 0; i < width; i += 4) {
    sum += <i32>load<i8>(a + i) * <i32>load<i8>(b + i)
      + <i32>load<i8>(a + i, 1) * <i32>load<i8>(b + i, 1)
      + <i32>load<i8>(a + i, 2) * <i32>load<i8>(b + i, 2)
      + <i32>load<i8>(a + i, 3) * <i32>load<i8>(b + i, 3);
  }
  return sum;
}
