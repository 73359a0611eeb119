import * as host from './host';
import { NATIVE } from './tier';
import { fetch } from './tile';

/** y = x / sqrt(mean(x²) + 1e-6) · gain, a row at a time; y may be x. `gain` holds 1 + γ. */
export function rmsNorm(x: usize, rows: i32, width: i32, gain: u32, y: usize): void {
  if (NATIVE) {
    host.rmsNorm(x, rows, width, gain, y);
  } else {
    const g = fetch(gain, 4 * width);
    for (let row = 0; row < rows; row++) {
      normRow(x, width, g, y);
      x += 4 * width;
      y += 4 * width;
    }
  }
}

/** width is a multiple of 4: the sum is four interleaved ones, as four lanes would give it. */
function normRow(x: usize, width: i32, gain: usize, y: usize): void {
  let s0: f32 = 0.0, s1: f32 = 0.0, s2: f32 = 0.0, s3: f32 = 0.0;
  for (let i = 0; i < width; i += 4) {
    const at = x + 4 * i;
    const x0 = load<f32>(at), x1 = load<f32>(at, 4), x2 = load<f32>(at, 8), x3 = load<f32>(at, 12);
    s0 += x0 * x0;
    s1 += x1 * x1;
    s2 += x2 * x2;
    s3 += x3 * x3;
  }
  const mean: f32 = ((s0 + s1) + (s2 + s3)) / <f32>width;
  const inverse: f32 = <f32>1.0 / sqrt<f32>(mean + <f32>1e-6);
  for (let i = 0; i < width; i++) {
    const at: usize = 4 * i;
    store<f32>(y + at, load<f32>(x + at) * inverse * load<f32>(gain + at));
  }
}
