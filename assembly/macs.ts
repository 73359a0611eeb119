/** Multiply-accumulates since encode began: the same number on every tier, whoever does them. */
let macs: u32 = 0;

export function resetMacs(): void {
  macs = 0;
}

export function countMacs(count: i32): void {
  macs += count;
}

export function readMacs(): u32 {
  return macs;
}
