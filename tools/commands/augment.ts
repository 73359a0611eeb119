/** `bodkin augment`: a handful of examples a tool becomes a training set. */
import { existsSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { loadToolSet } from '../../codegen/index.ts';
import { UsageError } from '../cli-error.ts';
import { augmentSeeds } from '../data/augment-seeds.ts';
import type { Augmented } from '../data/augment-seeds.ts';
import { formatRows } from '../data/gold.ts';
import { defaultDataDir } from '../data/load.ts';
import { readWordLists } from '../data/words.ts';
import { readRows } from '../eval/read-rows.ts';
import { progressLine } from '../progress.ts';
import { ValueReader } from '../values/reader.ts';
import { formatRefused } from './format-refused.ts';
import { readCount } from './read-option.ts';

interface AugmentFlags {
  readonly out: string;
  readonly perTool: string;
  readonly seed: string;
  readonly data?: string;
  readonly json?: boolean;
}

export function augmentCommand(): Command {
  return new Command('augment')
    .description('make a training set of a handful of examples a tool')
    .argument('<tools>', 'a .tools.ts file, or a .json file in any published form')
    .argument('<seeds>', 'JSON Lines as for bodkin eval: { query, answers, spans? }')
    .requiredOption('--out <file>', 'where the JSON lines go')
    .option('--per-tool <count>', 'utterances for each tool that has examples', '100')
    .option('--seed <number>', 'the same seed makes the same utterances', '1')
    .option('--data <folder>', 'public data, for its lists of names')
    .option('--json', 'say what was made as JSON')
    .action(run);
}

async function run(tools: string, seeds: string, flags: AugmentFlags): Promise<void> {
  for (const path of [tools, seeds]) {
    if (!existsSync(path)) throw new UsageError(`${path}: there is no such file`);
  }
  const toolSet = loadToolSet(tools);
  const made = augmentSeeds({
    toolSet,
    seeds: readRows(seeds),
    reader: await ValueReader.open(toolSet, progressLine()),
    lists: readWordLists(flags.data ?? defaultDataDir()),
    seed: readCount('--seed', flags.seed),
    perTool: readCount('--per-tool', flags.perTool, { least: 1 }),
  });
  writeFileSync(flags.out, formatRows(made.rows));
  if (flags.json) process.stdout.write(`${JSON.stringify(summary(made, flags))}\n`);
  else {
    process.stderr.write(formatRefused(made.refused) + formatNotes(made));
    process.stdout.write(`${made.rows.length} rows in ${flags.out}\n`);
  }
}

function summary({ rows, refused, misread, unseeded, closed }: Augmented, { out }: AugmentFlags) {
  const reasons = refused.map(({ row: { where, query }, reason }) => ({ where, query, reason }));
  return { rows: rows.length, out, refused: reasons, misread: misread.length, unseeded, closed };
}

/** What more seeds would help. */
function formatNotes({ rows, misread, unseeded, closed }: Augmented): string {
  const notes: string[] = [];
  if (misread.length > 0) {
    notes.push(`${misread.length} made rows dropped: the device reads a value of them otherwise`);
  }
  if (unseeded.length > 0) notes.push(`no example of ${unseeded.join(', ')}`);
  if (closed.length > 0) {
    notes.push(`only the examples' own values for ${closed.join(', ')}: give more of them`);
  }
  if (!rows.some(({ answers }) => answers.length === 0)) {
    notes.push('no example without a call: give some, so that the model learns to stay silent');
  }
  return notes.map((note) => `bodkin: ${note}\n`).join('');
}
