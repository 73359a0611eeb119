/** What a turn may take at most, over the fifty utterances and the watch's sixty tools. */
import type { BenchResult } from './bench.ts';
import type { Tier } from './board.ts';
import { interpreterShare } from './format-bench.ts';

const MILLION = 1e6;
const KB = 1024;

/** Million instructions a turn, by board; M33, M55, M4F, M0+. */
const TURN: Readonly<Record<string, Partial<Record<Tier, number>>>> = {
  'mps2-an505': { wasm3: 30, aot: 25, 'wasm3-pure': 600 },
  'mps3-an547': { wasm3: 8, aot: 6 },
  'mps2-an386': { wasm3: 40, aot: 32 },
  netduinoplus2: { wasm3: 40, aot: 32 },
  'rpi-pico': { wasm3: 120, aot: 100 },
};

/** Instructions a multiply-accumulate of int8 matrices. */
const LINEAR: Readonly<Record<string, number>> = { 'mps2-an505': 1.6, 'mps3-an547': 0.25 };

const RAM_KB: Readonly<Partial<Record<Tier, number>>> = { wasm3: 176, aot: 96 };
const FLASH_KB: Readonly<Record<string, number>> = { netduinoplus2: 1024 };
const FLASH_KB_ELSEWHERE = 1400;
const INTERPRETER_SHARE = 0.25;

/** Exit code 4. */
export class BarError extends Error {
  override name = 'BarError';

  constructor(broken: readonly string[]) {
    super(broken.join('\n'));
  }
}

/** A line for each bar that a result is over. */
export function brokenBars(results: readonly BenchResult[]): string[] {
  return results.flatMap((result) => {
    const { board, tier, instructions, per_mac, ram_bytes, flash_bytes } = result;
    const isPure = tier === 'wasm3-pure';
    const bars: [string, number, number | undefined][] = [
      ['million instructions a turn', instructions.median / MILLION, TURN[board]?.[tier]],
      ['instructions a MAC of linear', per_mac.linear, isPure ? undefined : LINEAR[board]],
      [
        "of a turn the interpreter's",
        interpreterShare(result),
        isPure ? undefined : INTERPRETER_SHARE,
      ],
      ['KB of RAM', ram_bytes['total'] / KB, RAM_KB[tier]],
      ['KB of flash', flash_bytes['total'] / KB, FLASH_KB[board] ?? FLASH_KB_ELSEWHERE],
    ];
    return bars
      .filter(([, value, most]) => most !== undefined && value > most)
      .map(([what, value, most]) => `${board} ${tier}: ${value.toFixed(2)} ${what}, over ${most}`);
  });
}
