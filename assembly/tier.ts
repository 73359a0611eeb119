/**
 * Which of the two builds this is. `INTRINSICS` is given to the compiler (see asconfig.json); each
 * kernel tests it, and the branch not taken vanishes.
 */

/** True in kernels.wasm, whose hot kernels are the host's; false in kernels.pure.wasm. */
// @ts-ignore: a constant of the command line
export const NATIVE: bool = INTRINSICS != 0;
