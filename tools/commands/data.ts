/** `bodkin data`: utterances made from the corpus, as rows for `bodkin eval` or training. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { Command, Option } from 'commander';
import { UsageError } from '../cli-error.ts';
import type { Group } from '../data/corpus.ts';
import { generate } from '../data/generate.ts';
import { openCorpus } from '../data/generated-sets.ts';
import { formatRows, toEvalRow } from '../data/gold.ts';
import { OWN_TEST } from '../data/held-out.ts';
import { defaultDataDir } from '../data/load.ts';
import { toNeedleRows } from '../data/needle-rows.ts';
import { noConcernQueries } from '../data/no-concern.ts';
import { writeTrainingView } from '../data/training-view.ts';
import type { CorpusSplit } from '../data/split.ts';
import type { WordLists } from '../data/words.ts';
import type { EvalRow } from '../eval/row.ts';
import { readCount } from './read-option.ts';

/** Public utterances that no watch tool is for. */
const NO_CONCERN = 'no-concern';
/** Every group of the corpus, each by its number of tools. */
const ALL = 'all';

interface DataFlags {
  readonly split: CorpusSplit;
  readonly group: string;
  readonly count: string;
  readonly seed: string;
  readonly data?: string;
  readonly out?: string;
  readonly format: 'bodkin' | 'needle';
  readonly offer: string;
  readonly check?: boolean;
  readonly trainingView?: string;
  readonly json?: boolean;
}

/** Lines of the corpus that can't be used. */
class CorpusCheckError extends Error {
  override name = 'CorpusCheckError';
}

export function dataCommand(): Command {
  return new Command('data')
    .description('make utterances with their right answers from the corpus of phrasings')
    .addOption(
      new Option('--split <split>', 'train, or phrasings never trained on')
        .choices(['train', 'valid', 'test', 'challenge'])
        .default('test'),
    )
    .option(
      '--group <name>',
      "'wearable', a file of the catalogue such as 'home', 'all' of these, 'out-of-scope', or " +
        "'no-concern'",
      OWN_TEST.group,
    )
    .option('--count <number>', 'how many utterances', `${OWN_TEST.count}`)
    .option('--seed <number>', 'the same seed makes the same utterances', `${OWN_TEST.seed}`)
    .option('--data <folder>', 'public data, for its lists of names')
    .option('--out <file>', 'where the JSON lines go; standard output when not given')
    .addOption(
      new Option('--format <format>', "rows for bodkin eval, or for Needle's trainer")
        .choices(['bodkin', 'needle'])
        .default('bodkin'),
    )
    .option('--offer <count>', "of Needle's format: tools in a row at most", '8')
    .option('--check', 'only check the corpus; fail when a line of it has a problem')
    .option('--training-view <folder>', 'copy the corpus there without what is held out, to read')
    .option('--json', 'say what was made as JSON')
    .action((flags: DataFlags) => {
      if (flags.check) checkCorpus(flags);
      else if (flags.trainingView !== undefined) copyTrainingView(flags.trainingView, flags);
      else makeRows(flags);
    });
}

function makeRows(flags: DataFlags): void {
  const dataDir = flags.data ?? defaultDataDir();
  const rows: readonly object[] =
    flags.group === NO_CONCERN ? noConcernRows(dataDir, flags) : groupRows(dataDir, flags);
  if (flags.out === undefined) {
    process.stdout.write(formatRows(rows));
    return;
  }
  writeRows(flags.out, rows);
  const made = { rows: rows.length, group: flags.group, split: flags.split, out: flags.out };
  process.stdout.write(
    flags.json
      ? `${JSON.stringify(made)}\n`
      : `${made.rows} rows of ${made.group} (${made.split}) in ${made.out}\n`,
  );
}

/** Row by row: all of them may be longer than a string can be. */
function writeRows(path: string, rows: readonly object[]): void {
  const file = openSync(path, 'w');
  for (const row of rows) writeSync(file, formatRows([row]));
  closeSync(file);
}

function noConcernRows(dataDir: string | undefined, { split, format }: DataFlags): EvalRow[] {
  if (dataDir === undefined || split === 'challenge' || format === 'needle') {
    throw new UsageError(
      `--group ${NO_CONCERN} takes train, valid or test of public data, in bodkin's format`,
    );
  }
  return noConcernQueries(dataDir, split).map((query) => ({ query, answers: [] }));
}

function groupRows(dataDir: string | undefined, flags: DataFlags): readonly object[] {
  const { corpus, lists } = openCorpus(dataDir);
  const named = [...corpus.groups, corpus.outOfScope];
  const groups =
    flags.group === ALL ? corpus.groups : named.filter(({ name }) => name === flags.group);
  if (groups.length === 0) {
    const names = named.map(({ name }) => name).join(', ');
    throw new UsageError(`no group is named "${flags.group}"; use one of ${ALL}, ${names}`);
  }
  const count = readCount('--count', flags.count);
  const sizes = groups.map((group) => Math.max(1, group.tools.size));
  const tools = sizes.reduce((sum, size) => sum + size, 0);
  let [toolsBefore, rowsBefore] = [0, 0];
  return groups.flatMap((group, index) => {
    toolsBefore += sizes[index];
    const share = Math.round((count * toolsBefore) / tools) - rowsBefore;
    rowsBefore += share;
    return rowsOf(group, lists, share, flags);
  });
}

function rowsOf(group: Group, lists: WordLists, count: number, flags: DataFlags): object[] {
  const seed = readCount('--seed', flags.seed);
  const examples = generate({ group, lists, seed, count, split: flags.split });
  const rows = examples.flatMap((example) => toEvalRow(example) ?? []);
  if (flags.format === 'needle') {
    const toolsMax = readCount('--offer', flags.offer, { least: 1 });
    return toNeedleRows(rows, { tools: group.tools, toolsMax, seed });
  }
  return group.schemas === null ? rows : rows.map((row) => ({ ...row, tools: group.schemas }));
}

function copyTrainingView(folder: string, flags: DataFlags): void {
  const { corpus } = openCorpus(flags.data ?? defaultDataDir());
  const heldOut = writeTrainingView(corpus, folder);
  process.stdout.write(
    flags.json
      ? `${JSON.stringify({ folder, heldOut })}\n`
      : `${folder} has the corpus without ${heldOut} held-out phrasings\n`,
  );
}

function checkCorpus(flags: DataFlags): void {
  const { corpus } = openCorpus(flags.data ?? defaultDataDir(), () => undefined);
  const problems = corpus.problems.map(({ message }) => message);
  const phrasings = [...corpus.groups, corpus.outOfScope]
    .flatMap(({ sections }) => sections)
    .reduce((sum, section) => sum + section.phrasings.length, 0);
  if (problems.length > 0) {
    throw new CorpusCheckError(`${problems.join('\n')}\n${problems.length} problems in the corpus`);
  }
  const checked = { groups: corpus.groups.length, phrasings, problems: 0 };
  process.stdout.write(
    flags.json
      ? `${JSON.stringify(checked)}\n`
      : `${phrasings} phrasings in ${checked.groups} groups, no problems\n`,
  );
}
