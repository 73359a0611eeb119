/** A flashing job: what is asked of a runner, checked, and then run. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../cli-error.ts';
import type { Uf2Family } from './blocks.ts';
import type { Part } from './parts.ts';
import { chooseProbe } from './probes.ts';
import { EXIT_FAILED, EXIT_NO_PROBE, EXIT_TIMEOUT, FlashError, runTool } from './run.ts';
import type { Command, Erase, Job, Runner } from './runner.ts';
import type { RunnerName } from './runners.ts';
import type { Target } from './targets.ts';

export interface JobOptions {
  readonly chip?: string;
  readonly family?: Uf2Family;
  readonly probe?: string;
  readonly port?: string;
  readonly baud?: number;
  readonly erase: Erase;
  readonly verify: boolean;
  readonly reset: boolean;
  /** Seconds, for all of its commands. */
  readonly timeout: number;
  readonly dryRun?: boolean;
}

/** Throws where the runner can't do what is asked: before anything is built for it. */
export function checkChoices(runner: Runner, target: Target, options: JobOptions): void {
  const { name, erases } = runner;
  const { erase, verify, reset } = options;
  if (runner.needsChip && chipName(runner, target, options) === undefined) {
    throw new UsageError(`--runner ${name} needs --chip: its name for the chip`);
  }
  if (!erases.includes(erase)) {
    throw new UsageError(`--erase ${erase}: ${name} can't; it can ${erases.join(' and ')}`);
  }
  if (!verify && !runner.canSkipVerify) throw new UsageError(`--no-verify: ${name} has no choice`);
  if (!reset && !runner.canSkipReset) throw new UsageError(`--no-reset: ${name} has no choice`);
}

/** Throws where there is no board, or several. The choices are checked. */
export async function makeJob(
  runner: Runner,
  target: Target,
  parts: readonly Part[],
  options: JobOptions,
): Promise<Job> {
  const { erase, verify, reset, baud } = options;
  const chip = chipName(runner, target, options);
  if (erase === 'chip' && parts.every(({ part }) => part === 'model')) {
    throw new UsageError('--erase chip would erase the app: flash the app too, with --app');
  }
  // A dry run asks no hardware.
  const given = options[runner.chooses];
  const chosen = given ?? (options.dryRun ? undefined : await chooseProbe(runner));
  const blocks = parts.flatMap((part) => part.blocks);
  const family = options.family ?? target.family;
  const job = { blocks, chip: chip ?? '', family, baud, erase, verify, reset };
  return { ...job, [runner.chooses]: chosen };
}

function chipName(runner: Runner, target: Target, { chip }: JobOptions): string | undefined {
  return chip ?? target.runners[runner.name as RunnerName];
}

/** `tell` gets the commands before they are run; a dry run ends there. */
export async function runJob(
  runner: Runner,
  job: Job,
  options: JobOptions,
  tell: (commands: readonly Command[]) => void,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bodkin-flash-'));
  try {
    const commands = runner.commands(job, folder);
    tell(commands);
    if (options.dryRun) return;
    for (const [name, contents] of Object.entries(runner.files(job))) {
      writeFileSync(join(folder, name), contents);
    }
    const deadline = Date.now() + options.timeout * 1000;
    for (const command of commands) {
      await runCommand(runner, command, { folder, deadline, seconds: options.timeout });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runCommand(
  runner: Runner,
  { argv, expect }: Command,
  { folder, deadline, seconds }: { folder: string; deadline: number; seconds: number },
): Promise<void> {
  const [program] = argv;
  const { status, isLate, output } = await runTool(argv, {
    folder,
    timeoutMs: Math.max(1, deadline - Date.now()),
    show: (chunk) => process.stderr.write(chunk),
  });
  if (isLate) {
    const what = `${program} took longer than ${seconds} s and was ended`;
    throw new FlashError(`${what}; the chip may be half written: flash it again`, EXIT_TIMEOUT);
  }
  if (status !== 0 && runner.absent.test(output)) {
    throw new FlashError(`${program} found no board: ${runner.cure}`, EXIT_NO_PROBE);
  }
  if (status !== 0) {
    throw new FlashError(`${program} failed (status ${status}); see above`, EXIT_FAILED);
  }
  if (expect?.test(output) === false) {
    const what = `${program} read back other bytes than were written`;
    throw new FlashError(`${what}: flash it again, or check the board's supply`, EXIT_FAILED);
  }
}
