/** `bodkin calibrate`: what a model's probabilities are worth, measured on held-out utterances. */
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { readCheckpoint } from '../../codegen/checkpoint.ts';
import { loadToolSet } from '../../codegen/index.ts';
import { UsageError } from '../cli-error.ts';
import { expectedCalibrationError } from '../eval/calibration.ts';
import { fitCalibration, interpolate } from '../eval/fit-calibration.ts';
import type { Outcome } from '../eval/fit-calibration.ts';
import { judgeRows, openUncalibrated } from '../eval/outcomes.ts';
import { readRows } from '../eval/read-rows.ts';
import { DEFAULT_MODEL, DEFAULT_TOOLS, ROOT } from '../paths.ts';
import { progressLine } from '../progress.ts';
import { DEFAULT_NOW, parseNow } from '../sim/clock.ts';
import { loadFirmware } from '../sim/firmware.ts';

interface CalibrateFlags {
  readonly model: string;
  readonly tools: string;
  readonly falseCalls: string;
  readonly keptCalls: string;
  readonly json?: boolean;
}

export function calibrateCommand(): Command {
  return new Command('calibrate')
    .description("fit a model's confidence and threshold to held-out utterances")
    .argument('<files...>', 'JSON Lines as for bodkin eval; never what the model is tested on')
    .option('--model <folder>', 'checkpoint whose config.json is written', DEFAULT_MODEL)
    .option('--tools <file>', 'tool declarations of rows that bring none', DEFAULT_TOOLS)
    .option('--false-calls <share>', 'of the rows without a call, run at most', '0.02')
    .option('--kept-calls <share>', 'of the right calls, run at least', '0.92')
    .option('--json', 'JSON instead of text')
    .action(run);
}

async function run(files: readonly string[], flags: CalibrateFlags): Promise<void> {
  const shares = {
    falseCalls: readShare('--false-calls', flags.falseCalls),
    keptCalls: readShare('--kept-calls', flags.keptCalls),
  };
  const checkpoint = readCheckpoint(flags.model);
  const progress = progressLine();
  const rows = files.flatMap(readRows);
  const options = {
    model: await openUncalibrated(checkpoint),
    firmware: await loadFirmware({ root: ROOT, driver: 'v8', progress }),
    now: parseNow(DEFAULT_NOW),
    progress,
  };
  const bare = rows.filter(({ tools }) => tools === undefined);
  const outcomes = [
    ...judgeRows(bare, { ...options, toolSet: loadToolSet(flags.tools) }),
    ...judgeRows(
      rows.filter(({ tools }) => tools !== undefined),
      options,
    ),
  ];
  progress('');
  const calibration = fitCalibration(outcomes, shares);
  const config = { ...checkpoint.config, calibration };
  writeFileSync(join(flags.model, 'config.json'), `${JSON.stringify(config, null, 1)}\n`);
  report(outcomes, calibration, flags.json === true);
}

function report(
  outcomes: readonly Outcome[],
  { threshold, x, y }: ReturnType<typeof fitCalibration>,
  asJson: boolean,
): void {
  const confident = outcomes.map((outcome) => ({
    ...outcome,
    confidence: interpolate(x, y, outcome.confidence),
  }));
  const runs = confident.filter(({ calls, confidence }) => calls && confidence >= threshold);
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  const quiet = confident.filter(({ wantsNone }) => wantsNone).length;
  const rightCalls = confident.filter(({ calls, right }) => calls && right).length;
  const found = {
    rows: outcomes.length,
    threshold,
    false_call_rate: share(runs.filter(({ wantsNone }) => wantsNone).length, quiet),
    kept_call_rate: share(runs.filter(({ right }) => right).length, rightCalls),
    ece_before: expectedCalibrationError(outcomes),
    ece_after: expectedCalibrationError(confident),
  };
  process.stdout.write(
    asJson
      ? `${JSON.stringify(found)}\n`
      : Object.entries(found)
          .map(([name, value]) => `${name}  ${+value.toFixed(4)}\n`)
          .join(''),
  );
}

function readShare(option: string, text: string): number {
  const value = Number(text);
  if (value >= 0 && value <= 1) return value;
  throw new UsageError(`${option} must be a share from 0 to 1, found "${text}"`);
}
