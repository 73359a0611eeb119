/** Every kernel on its own: what the tests compare with the references. Not in any image. */
export { attend } from './attend';
export { dequantizeRow as dequantize_row } from './dequantize-row';
export { dequantizeRowS4 as dequantize_row_s4 } from './dequantize-row-s4';
export { exp } from './exp';
export { linearS4 as linear_s4 } from './linear-s4';
export { linearS8 as linear_s8, linearS8Memory as linear_s8_memory } from './linear-s8';
export { quantizeRows as quantize_rows } from './quantize-rows';
export { rmsNorm as rms_norm } from './rms-norm';
export { rope } from './rope';
export { TILE_END } from './tile';
