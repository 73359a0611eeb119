/** `bodkin data`: utterances made from the corpus, as rows for `bodkin eval` or training. */
import { writeFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { UsageError } from '../cli-error.ts';
import { generate } from '../data/generate.ts';
import { openCorpus } from '../data/generated-sets.ts';
import { formatRows, toEvalRow } from '../data/gold.ts';
import { defaultDataDir } from '../data/load.ts';
import { toNeedleRows } from '../data/needle-rows.ts';
import { noConcernQueries } from '../data/no-concern.ts';
import type { CorpusSplit } from '../data/split.ts';
import type { EvalRow } from '../eval/row.ts';

/** Public utterances that no watch tool is for. */
const NO_CONCERN = 'no-concern';

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
      "'wearable', a file of the catalogue such as 'home', or 'no-concern'",
      'wearable',
    )
    .option('--count <number>', 'how many utterances', '2000')
    .option('--seed <number>', 'the same seed makes the same utterances', '1')
    .option('--data <folder>', 'public data, for its lists of names')
    .option('--out <file>', 'where the JSON lines go; standard output when not given')
    .addOption(
      new Option('--format <format>', "rows for bodkin eval, or for Needle's trainer")
        .choices(['bodkin', 'needle'])
        .default('bodkin'),
    )
    .option('--offer <count>', "of Needle's format: tools in a row at most", '8')
    .option('--check', 'only check the corpus; fail when a line of it has a problem')
    .option('--json', 'say what was made as JSON')
    .action((flags: DataFlags) => {
      if (flags.check) checkCorpus(flags);
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
  writeFileSync(flags.out, formatRows(rows));
  const made = { rows: rows.length, group: flags.group, split: flags.split, out: flags.out };
  process.stdout.write(
    flags.json
      ? `${JSON.stringify(made)}\n`
      : `${made.rows} rows of ${made.group} (${made.split}) in ${made.out}\n`,
  );
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
  const group = corpus.groups.find(({ name }) => name === flags.group);
  if (group === undefined) {
    const names = corpus.groups.map(({ name }) => name).join(', ');
    throw new UsageError(`no group is named "${flags.group}"; use one of ${names}`);
  }
  const count = readCount('--count', flags.count);
  const seed = readCount('--seed', flags.seed);
  const examples = generate({ group, lists, seed, count, split: flags.split });
  const rows = examples.flatMap((example) => toEvalRow(example) ?? []);
  if (flags.format === 'needle') {
    const toolsMax = readCount('--offer', flags.offer);
    return toNeedleRows(rows, { tools: group.tools, toolsMax, seed });
  }
  return group.schemas === null ? rows : rows.map((row) => ({ ...row, tools: group.schemas }));
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

function readCount(option: string, text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value >= 0) return value;
  throw new UsageError(`${option} must be a whole number, found "${text}"`);
}
