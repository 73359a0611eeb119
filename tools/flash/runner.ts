/** What bodkin asks of a tool that writes flash. */
import type { Block, Uf2Family } from './blocks.ts';

export const ERASES = ['sector', 'chip', 'none'] as const;
/** Before writing: the sectors that are written to, everything, or nothing. */
export type Erase = (typeof ERASES)[number];

/** One job for a runner. */
export interface Job {
  /** Without overlaps. */
  readonly blocks: readonly Block[];
  /** The runner's name for the chip; for openocd its configuration files, with commas between. */
  readonly chip: string;
  /** Of a UF2 file. */
  readonly family?: Uf2Family;
  /** One of several probes, as the runner's list names it. */
  readonly probe?: string;
  /** A serial port; for uf2 the folder where the boot loader's volume is mounted. */
  readonly port?: string;
  readonly baud?: number;
  readonly erase: Erase;
  readonly verify: boolean;
  readonly reset: boolean;
}

export interface Command {
  /** The program and its arguments. `cp FROM TO` is done here: every system has it that way. */
  readonly argv: readonly string[];
  /** A tool that exits with 0 in spite of a failure must print this; it is tried on all output. */
  readonly expect?: RegExp;
}

/** Files for the tool, by name. */
export type JobFiles = Readonly<Record<string, string | Uint8Array>>;

/** What --probe or --port would be given, with a description. */
export interface Probe {
  readonly id: string;
  readonly what: string;
}

/** By the runner's own tool. */
export interface ProbeQuery {
  readonly argv: readonly string[];
  readonly input?: string;
  parse(output: string): Probe[];
}

/** By a look at this computer. */
export interface ProbeSearch {
  /** Undefined where there is no way to know. */
  search(): Promise<readonly Probe[] | undefined>;
  /** False when the runner may find more than the search does. */
  readonly isComplete: boolean;
}

/** Something of which there must be one, or one must be chosen. */
export interface Choice {
  readonly name: string;
  /** Which option chooses among several. */
  readonly chooses: 'probe' | 'port';
  readonly probes: ProbeQuery | ProbeSearch;
  /** What its tool prints when there is none. */
  readonly absent: RegExp;
  /** What to do then. */
  readonly cure: string;
}

export interface Runner extends Choice {
  /** False when it finds the chip out, or when there is nothing to choose. */
  readonly needsChip: boolean;
  /** Which of --erase it can do. */
  readonly erases: readonly Erase[];
  /** False when it verifies, or resets, or doesn't, without being asked. */
  readonly canSkipVerify: boolean;
  readonly canSkipReset: boolean;
  files(job: Job): JobFiles;
  /** In order; each must succeed. `folder` holds the files. */
  commands(job: Job, folder: string): Command[];
}

/** [flag, value], or nothing without a value. */
export function option(flag: string, value: string | number | undefined): string[] {
  return value === undefined ? [] : [flag, String(value)];
}
