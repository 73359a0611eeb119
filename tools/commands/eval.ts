/** `bodkin eval`: how often the answers are right. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Command } from 'commander';
import { readCheckpoint } from '../../codegen/checkpoint.ts';
import { loadToolSet } from '../../codegen/index.ts';
import { UsageError } from '../cli-error.ts';
import { formatHtml } from '../eval/html.ts';
import { evaluate, judge } from '../eval/metrics.ts';
import { plotReliability } from '../eval/plots.ts';
import { standalone } from '../eval/svg.ts';
import { predictRows } from '../eval/predict.ts';
import type { Prediction } from '../eval/predict.ts';
import { readRows } from '../eval/read-rows.ts';
import type { FileRow } from '../eval/read-rows.ts';
import { openCheckpoint, openModel } from '../project.ts';
import type { Model } from '../project.ts';
import { progressLine } from '../progress.ts';
import { parseNow } from '../sim/clock.ts';
import { loadFirmware } from '../sim/firmware.ts';
import { DEFAULT_MODEL, ROOT } from '../paths.ts';
import { formatPerTool, formatReport } from './format-report.ts';
import { readShare } from './read-option.ts';
import { addSessionOptions } from './session-options.ts';
import type { SessionFlags } from './session-options.ts';

interface EvalFlags extends SessionFlags {
  readonly predictions?: string;
  readonly html?: string;
  readonly reliability?: string;
  readonly perTool?: boolean;
  readonly threshold?: string;
}

export function evalCommand(): Command {
  const command = new Command('eval')
    .description('run a file of utterances with known answers, and count')
    .argument('<file>', 'JSON Lines: { query, answers, tools?, accept?, expect? }')
    .option('--predictions <file>', 'write each row with its answer added')
    .option('--html <file>', 'write a page with the numbers and the plots of the confidence')
    .option('--reliability <file>', 'write the reliability diagram alone, as SVG')
    .option('--per-tool', 'the numbers of each tool, too')
    .option('--threshold <share>', "in place of the model's; at 0 every best guess counts");
  return addSessionOptions(command, 'tool declarations (default: each row brings its own)').action(
    async (path: string, flags: EvalFlags) => {
      const rows = readRows(path);
      const predictions = await predict(rows, flags);
      if (flags.predictions !== undefined) writePredictions(flags.predictions, rows, predictions);
      const answers = predictions.map((one) => ('error' in one ? null : one));
      const report = evaluate(rows, answers);
      if (flags.html !== undefined) {
        const title = `${basename(path)}, ${basename(flags.image ?? flags.model ?? DEFAULT_MODEL)}`;
        writeFileSync(flags.html, formatHtml({ title, report, judged: judge(rows, answers) }));
      }
      if (flags.reliability !== undefined) {
        writeFileSync(flags.reliability, standalone(plotReliability(judge(rows, answers))));
      }
      const text = formatReport(report) + (flags.perTool ? formatPerTool(report) : '');
      process.stdout.write(flags.json ? `${JSON.stringify(report)}\n` : text);
    },
  );
}

async function predict(rows: readonly FileRow[], flags: EvalFlags): Promise<Prediction[]> {
  const { driver } = flags;
  if (flags.image !== undefined && flags.tools === undefined) {
    throw new UsageError('--image needs --tools: an image is for one set of tools');
  }
  if (flags.image !== undefined && flags.threshold !== undefined) {
    throw new UsageError('--threshold needs --model: an image has one of its own');
  }
  const bare = rows.find((row) => row.tools === undefined);
  if (flags.tools === undefined && bare !== undefined) {
    throw new UsageError(`${bare.where}: the row has no "tools"; give --tools`);
  }
  const progress = progressLine();
  const predictions = predictRows(rows, {
    model: await open(flags),
    firmware: await loadFirmware({ root: ROOT, driver, progress }),
    now: parseNow(flags.now),
    toolSet: flags.tools === undefined ? undefined : loadToolSet(flags.tools),
    image: flags.image === undefined ? undefined : readFileSync(flags.image),
    progress,
  });
  progress('');
  tellRefusals(rows, predictions);
  return predictions;
}

function open({ model = DEFAULT_MODEL, weights, threshold: text }: EvalFlags): Promise<Model> {
  if (text === undefined) return openModel(model, weights);
  const threshold = readShare('--threshold', text);
  const { config, tensors } = readCheckpoint(model);
  const calibration = { ...config.calibration, threshold };
  return openCheckpoint({ config: { ...config, calibration }, tensors }, weights);
}

/** A refused row counts as wrong; which ones and why must not go unseen. */
function tellRefusals(rows: readonly FileRow[], predictions: readonly Prediction[]): void {
  const refused = predictions.flatMap((one, i) => ('error' in one ? [{ ...one.error, i }] : []));
  if (refused.length === 0) return;
  const [{ i, stage, reason }] = refused;
  const first = `${rows[i].where}: ${stage}: ${reason}`;
  process.stderr.write(`bodkin: ${refused.length} rows were refused; the first: ${first}\n`);
}

function writePredictions(
  path: string,
  rows: readonly FileRow[],
  predictions: readonly Prediction[],
): void {
  const lines = rows.map(({ where: _, ...row }, i) =>
    JSON.stringify({ ...row, ...predictions[i] }),
  );
  writeFileSync(path, lines.map((line) => `${line}\n`).join(''));
}
