/**
 * e^x in float32, to about 2e-7 relative: x = n · ln 2 + r with |r| ≤ ln 2 / 2, Taylor's polynomial
 * of e^r to the sixth power, n into the exponent bits.
 *
 *     31 | 30 … 23 | 22 … 0
 *     0  | n + 127 | 0
 *
 * Below -87 (and for NaN) the result is 0; above 88 it is e^88, so neither subnormal nor infinite.
 */
const LOG2_E: f32 = 1.44269504;
/** ln 2 in two parts: the first has 9 bits, so its product with n is exact. */
const LN2_HIGH: f32 = 0.693359375;
const LN2_LOW: f32 = -0.000212194442;
/** 1.5 · 2^23: adding it rounds a float to an integer, in the low bits. */
const ROUNDER: f32 = 12582912.0;

const C2: f32 = 1.0 / 2.0;
const C3: f32 = 1.0 / 6.0;
const C4: f32 = 1.0 / 24.0;
const C5: f32 = 1.0 / 120.0;
const C6: f32 = 1.0 / 720.0;

export function exp(x: f32): f32 {
  if (!(x > -87.0)) return 0.0;
  if (x > 88.0) x = 88.0;
  const shifted: f32 = x * LOG2_E + ROUNDER;
  const whole: f32 = shifted - ROUNDER;
  const n: i32 = reinterpret<i32>(shifted) - reinterpret<i32>(ROUNDER);
  const r: f32 = x - whole * LN2_HIGH - whole * LN2_LOW;
  let p: f32 = C6 * r + C5;
  p = p * r + C4;
  p = p * r + C3;
  p = p * r + C2;
  p = p * r + 1.0;
  p = p * r + 1.0;
  return p * reinterpret<f32>((n + 127) << 23);
}
