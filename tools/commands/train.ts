import { Command } from 'commander';
import { availableParallelism } from 'node:os';
import { EVALUATION_ONLY, loadDataSets } from '../data/load.ts';
import type { DataSet } from '../data/example.ts';
import { baseOptions, oneSetOptions, furtherOptions } from '../train/options.ts';
import type { RunOptions } from '../train/options.ts';
import { createProgress } from '../train/progress.ts';
import { train } from '../train/train.ts';
import { readWordVectors } from '../train/word-vectors.ts';

interface Flags {
  data?: string;
  out: string;
  steps: string;
  batch?: string;
  threads: string;
  seed: string;
  base?: string;
  only?: string;
  vocabulary?: string;
  vectors?: string;
  resume?: boolean;
  json?: boolean;
}

/** `bodkin train`: the base model from the project's corpus and, if given, public data. */
export function trainCommand(): Command {
  return new Command('train')
    .description('train a model from scratch, or go on from a checkpoint')
    .option('--data <dir>', 'folder of public utterance sets')
    .requiredOption('--out <dir>', "folder for the checkpoint and the run's state")
    .option('--steps <count>', 'optimizer steps', '20000')
    .option('--batch <queries>', 'queries a batch; 128, and 512 with --base')
    .option(
      '--threads <count>',
      "threads; the result doesn't depend on it",
      String(Math.min(8, availableParallelism())),
    )
    .option('--seed <number>', 'seed of weights, batches and dropout', '1')
    .option('--base <dir>', 'go on from this checkpoint, as the shipped weights were made')
    .option('--only <set>', 'with --base: tune it to one public set, such as snips')
    .option('--vocabulary <tokens>', 'with --base: let its vocabulary grow to so many tokens')
    .option('--vectors <file>', 'word vectors: what words mean that training never says')
    .option('--resume', 'go on with the run in --out')
    .option('--json', 'print events as lines of JSON')
    .action(run);
}

async function run(flags: Flags): Promise<void> {
  const seed = count(flags.seed, '--seed');
  const makeOptions = optionsFor(flags);
  const defaults = makeOptions(count(flags.steps, '--steps'), seed);
  const options = {
    ...defaults,
    sample: {
      ...defaults.sample,
      queries: flags.batch ? count(flags.batch, '--batch') : defaults.sample.queries,
    },
  };
  const describe = createProgress();
  const load = (split: 'train' | 'valid') => loadSets(flags, seed, split);
  await train({
    run: options,
    train: load('train'),
    valid: load('valid'),
    threads: count(flags.threads, '--threads'),
    out: flags.out,
    resume: flags.resume,
    base: flags.base,
    vocabulary: flags.vocabulary ? count(flags.vocabulary, '--vocabulary') : undefined,
    vectors: flags.vectors ? readWordVectors(flags.vectors) : undefined,
    onEvent: (event) => {
      const line = flags.json ? JSON.stringify(event) : describe(event);
      if (line) console.log(line);
    },
  });
}

function optionsFor({ base, only }: Flags): (steps: number, seed: number) => RunOptions {
  if (base === undefined) return baseOptions;
  return only === undefined ? furtherOptions : oneSetOptions;
}

function loadSets({ data, only }: Flags, seed: number, split: 'train' | 'valid'): DataSet[] {
  const generatedPerTool = only === undefined ? undefined : 0;
  const sets = loadDataSets({ dataDir: data, seed, split, generatedPerTool });
  const wanted = sets.filter(({ name }) =>
    only === undefined ? !EVALUATION_ONLY.includes(name) : name === only,
  );
  if (wanted.length > 0) return wanted;
  throw new Error(`--only ${only}: no such set; there are ${sets.map(({ name }) => name)}`);
}

function count(text: string, flag: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new Error(`${flag}: "${text}" is not a positive integer`);
}
