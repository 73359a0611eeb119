/** The tools that bodkin can flash with. */
import type { Runner } from './runner.ts';
import { esptool } from './runners/esptool.ts';
import { jlink } from './runners/jlink.ts';
import { nrfutil } from './runners/nrfutil.ts';
import { openocd } from './runners/openocd.ts';
import { picotool } from './runners/picotool.ts';
import { probeRs } from './runners/probe-rs.ts';
import { pyocd } from './runners/pyocd.ts';
import { uf2 } from './runners/uf2.ts';

export const RUNNERS = {
  openocd,
  pyocd,
  'probe-rs': probeRs,
  nrfutil,
  esptool,
  picotool,
  jlink,
  uf2,
} as const satisfies Readonly<Record<string, Runner>>;
export type RunnerName = keyof typeof RUNNERS;

export const RUNNER_NAMES = Object.keys(RUNNERS) as RunnerName[];
