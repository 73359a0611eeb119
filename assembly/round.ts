/** The one rounding rule: half away from zero, here into [-limit, limit]. NaN gives limit. */
// @ts-ignore: decorator
@inline
export function roundClamped(x: f32, limit: f32): i32 {
  const rounded: f32 = x + (x < 0.0 ? -0.5 : 0.5);
  if (!(rounded < limit)) return <i32>limit;
  return rounded > -limit ? <i32>rounded : -(<i32>limit);
}
