/** `bodkin finetune`: the base model, taught a team's own tools and utterances. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Command } from 'commander';
import { loadToolSet } from '../../codegen/index.ts';
import { UsageError } from '../cli-error.ts';
import type { DataSet } from '../data/example.ts';
import { defaultDataDir, loadDataSets } from '../data/load.ts';
import { normalizeText } from '../data/loaders/rows.ts';
import type { Refused } from '../data/rows-to-examples.ts';
import { readRows } from '../eval/read-rows.ts';
import type { FileRow } from '../eval/read-rows.ts';
import { DEFAULT_MODEL, ROOT } from '../paths.ts';
import { progressLine } from '../progress.ts';
import { DEFAULT_NOW, parseNow } from '../sim/clock.ts';
import { loadFirmware } from '../sim/firmware.ts';
import { finetune } from '../train/finetune.ts';
import { answerable, splitRows, teamData, withoutRows } from '../train/finetune-data.ts';
import { createProgress } from '../train/progress.ts';
import { ValueReader } from '../values/reader.ts';
import { formatComparison } from './format-comparison.ts';
import { formatRefused } from './format-refused.ts';
import { readCount, readShare } from './read-option.ts';

interface FinetuneFlags {
  readonly out: string;
  readonly base: string;
  readonly valid?: string;
  readonly validShare: string;
  readonly test?: string;
  readonly steps: string;
  readonly batch: string;
  readonly baseShare: string;
  readonly basePerTool: string;
  readonly data?: string;
  readonly seed: string;
  readonly threads: string;
  readonly resume?: boolean;
  readonly json?: boolean;
}

export function finetuneCommand(): Command {
  return new Command('finetune')
    .description("teach a trained model a team's tools and utterances")
    .argument('<tools>', 'a .tools.ts file, or a .json file in any published form')
    .argument('<data>', 'JSON Lines as for bodkin eval: { query, answers, spans? }')
    .requiredOption('--out <folder>', 'where the tuned checkpoint goes')
    .option('--base <folder>', 'the checkpoint to start from', DEFAULT_MODEL)
    .option('--valid <file>', 'rows to choose the best checkpoint by')
    .option('--valid-share <share>', 'without --valid: how much of the data is set aside', '0.1')
    .option('--test <file>', 'rows to compare base and tuned on; the validation rows without')
    .option('--steps <count>', 'optimizer steps at most', '600')
    .option('--batch <queries>', 'queries a step', '128')
    .option('--base-share <share>', "batches of the base's data, against forgetting", '0.3')
    .option('--base-per-tool <count>', "utterances made for each of the base's tools", '100')
    .option('--data <folder>', 'public sets that the base was trained on, too')
    .option('--seed <number>', 'seed of batches and dropout', '1')
    .option(
      '--threads <count>',
      "threads; the result doesn't depend on it",
      String(Math.min(8, availableParallelism())),
    )
    .option('--resume', 'go on with the run in --out')
    .option('--json', 'events and the comparison as lines of JSON')
    .action(run);
}

async function run(tools: string, data: string, flags: FinetuneFlags): Promise<void> {
  for (const path of [tools, data]) {
    if (!existsSync(path)) throw new UsageError(`${path}: there is no such file`);
  }
  const baseShare = readShare('--base-share', flags.baseShare, { below: 1 });
  const seed = readCount('--seed', flags.seed);
  const toolSet = loadToolSet(tools);
  const { train, valid, test } = readSplits(data, flags);
  const progress = progressLine();
  const reader = await ValueReader.open(toolSet, progress);
  const team = teamData(toolSet, { train, valid }, reader);
  tellRefused(team.refused, flags);
  for (const [name, { examples }] of [
    ['train', team.train],
    ['validate', team.valid],
  ] as const) {
    if (examples.length === 0) throw new UsageError(`${data}: no row is left to ${name} on`);
  }
  if (baseShare > 0) progress("making the base's data");
  const baseSets = baseShare === 0 ? [] : loadBaseSets(flags, seed, [...valid, ...test]);
  const firmware = await loadFirmware({ root: ROOT, driver: 'v8', progress });
  progress('');
  const describe = createProgress();
  const result = await finetune({
    toolSet,
    team,
    testRows: answerable(test, team.refused),
    validRows: answerable(valid, team.refused),
    baseSets,
    baseShare,
    base: flags.base,
    out: flags.out,
    steps: readCount('--steps', flags.steps, { least: 1 }),
    queries: readCount('--batch', flags.batch, { least: 1 }),
    seed,
    threads: readCount('--threads', flags.threads, { least: 1 }),
    firmware,
    now: parseNow(DEFAULT_NOW),
    resume: flags.resume,
    onEvent: (event) => {
      const line = flags.json ? JSON.stringify(event) : describe(event);
      if (line) process.stdout.write(`${line}\n`);
    },
  });
  if (flags.json) process.stdout.write(`${JSON.stringify({ kind: 'compared', ...result })}\n`);
  else process.stdout.write(formatComparison(result));
}

function readSplits(
  data: string,
  flags: FinetuneFlags,
): { train: readonly FileRow[]; valid: readonly FileRow[]; test: readonly FileRow[] } {
  const rows = readRows(data);
  const share = readShare('--valid-share', flags.validShare, { below: 1 });
  const split =
    flags.valid === undefined
      ? splitRows(rows, share)
      : { train: rows, valid: readRows(flags.valid) };
  const test = flags.test === undefined ? split.valid : readRows(flags.test);
  return { train: withoutRows(split.train, [...split.valid, ...test]), valid: split.valid, test };
}

/** The corpus, and the public sets where they are; without what is held out. */
function loadBaseSets(flags: FinetuneFlags, seed: number, heldOut: readonly FileRow[]): DataSet[] {
  const generatedPerTool = readCount('--base-per-tool', flags.basePerTool);
  const dataDir = flags.data ?? defaultDataDir();
  const reserved = new Set(heldOut.map(({ query }) => normalizeText(query)));
  return loadDataSets({ dataDir, seed, split: 'train', generatedPerTool })
    .map((set) => ({
      ...set,
      examples: set.examples.filter(({ query }) => !reserved.has(normalizeText(query))),
    }))
    .filter(({ examples }) => examples.length > 0);
}

function tellRefused(refused: readonly Refused[], flags: FinetuneFlags): void {
  if (flags.json) {
    const rows = refused.map(({ row: { where, query }, reason }) => ({ where, query, reason }));
    process.stdout.write(`${JSON.stringify({ kind: 'refused', rows })}\n`);
  } else process.stderr.write(formatRefused(refused));
}
