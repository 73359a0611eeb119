/**
 * One change at a time: short runs from scratch on the watch's own phrasings, each of as many
 * steps, scored on the validation phrasings. Prints a row of a table as each run ends.
 *
 *     npx tsx tools/benchmarks/ablations.ts [steps] [threads] [name of a change ...]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCount } from '../commands/read-option.ts';
import { loadDataSets } from '../data/load.ts';
import type { DataSet } from '../data/example.ts';
import { baseOptions } from '../train/options.ts';
import type { ModelSize, RunOptions } from '../train/options.ts';
import type { SampleOptions } from '../train/sample.ts';
import { train } from '../train/train.ts';
import type { Rates } from '../train/update.ts';

const SEED = 5;
/** Tools of an offer at most: encoding all sixty would be most of a step. */
const TOOLS_MAX = 20;

/** Validation utterances of a score. */
const SCORED = 2048;

type Change = (run: RunOptions) => RunOptions;

const size =
  (change: Partial<ModelSize>): Change =>
  (run) => ({ ...run, size: { ...run.size, ...change } });
const rates =
  (change: Partial<Rates>): Change =>
  (run) => ({ ...run, rates: { ...run.rates, ...change } });
const sample =
  (change: Partial<SampleOptions>): Change =>
  (run) => ({ ...run, sample: { ...run.sample, ...change } });
const other =
  (change: Partial<RunOptions>): Change =>
  (run) => ({ ...run, ...change });

const CHANGES: Readonly<Record<string, Change>> = {
  none: (run) => run,
  'another seed': other({ seed: SEED + 1 }),
  'a third seed': other({ seed: SEED + 2 }),
  'no contrast': other({ contrastWeight: 0 }),
  'contrast 1': other({ contrastWeight: 1 }),
  'no label smoothing': other({ smoothing: 0 }),
  'label smoothing 0.1': other({ smoothing: 0.1 }),
  'no dropout': other({ dropout: 0 }),
  'dropout 0.05': other({ dropout: 0.05 }),
  'dropout 0.2': other({ dropout: 0.2 }),
  'no rounding': other({ quantize: false }),
  'last weights, no mean': other({ averageShare: 0 }),
  'mean over a tenth': other({ averageShare: 0.1 }),
  'Muon at 0.01': rates({ muon: 0.01 }),
  'Muon at 0.03': rates({ muon: 0.03 }),
  'AdamW at 0.004': rates({ adamw: 4e-3 }),
  'AdamW alone': rates({ muon: 0 }),
  'AdamW alone, at 0.004': rates({ muon: 0, adamw: 4e-3 }),
  'cosine schedule': (run) => ({ ...run, schedule: { ...run.schedule, shape: 'cosine' } }),
  '4 encoder layers': size({ encoderLayers: 4 }),
  '8 encoder layers': size({ encoderLayers: 8 }),
  '1 decoder layer': size({ decoderLayers: 1 }),
  'width 96, 10 encoder layers': size({ width: 96, encoderLayers: 10 }),
  'width 160, 4 encoder layers': size({ width: 160, encoderLayers: 4 }),
  '1,024 tokens': size({ vocabulary: 1024 }),
  '6,144 tokens': size({ vocabulary: 6144 }),
  'no words dropped': sample({ dropWord: 0 }),
  'words dropped, 0.3': sample({ dropWord: 0.3 }),
  'no pieces passed over': sample({ dropPiece: 0 }),
  'pieces passed over, 0.1': sample({ dropPiece: 0.1 }),
  'no tool withheld': sample({ withheldShare: 0 }),
  'no-calls 0.05': sample({ noneShare: 0.05 }),
  'no-calls 0.28': sample({ noneShare: 0.28 }),
  'offers of 10 tools at most': sample({ toolsMax: 10 }),
  'offers of 40 tools at most': sample({ toolsMax: 40 }),
  'full offers only': sample({ fullShare: 1 }),
  'tools as declared': sample({ rephrase: 0, reword: 0, dropDescription: 0, shuffleParams: 0 }),
};

const [stepsGiven = '400', threadsGiven = '1', ...names] = process.argv.slice(2);
const steps = readCount('steps', stepsGiven, { least: 1 });
const threads = readCount('threads', threadsGiven, { least: 1 });
const unknown = names.find((name) => CHANGES[name] === undefined);
if (unknown !== undefined) {
  throw new RangeError(
    `no change is named "${unknown}"; there are ${Object.keys(CHANGES).join(', ')}`,
  );
}

const watch = (split: 'train' | 'valid'): DataSet[] =>
  loadDataSets({ seed: SEED, split }).filter(({ name }) => name === 'wearable');
const [trainSets, validSets] = [watch('train'), watch('valid')];

console.log('| change | parameters | tools | exact |\n|---|---|---|---|');
for (const [name, change] of Object.entries(CHANGES)) {
  if (names.length === 0 || names.includes(name)) await row(name, change);
}

async function row(name: string, change: Change): Promise<void> {
  const out = mkdtempSync(join(tmpdir(), 'bodkin-ablation-'));
  const base = baseOptions(steps, SEED);
  const plain = { ...base.sample, queries: 128, toolsMax: TOOLS_MAX, fullShare: 0.5 };
  const run = change({ ...base, sample: plain });
  const cells: string[] = [];
  const percent = (share: number): string => (100 * share).toFixed(1);
  await train({
    run,
    train: trainSets,
    valid: validSets,
    threads,
    out,
    scoreSteps: steps,
    scoreQueries: SCORED,
    scoreSample: plain,
    onEvent: (event) => {
      if (event.kind === 'start') cells.push(`${(event.parameters / 1e6).toFixed(2)} M`);
      if (event.kind === 'score') cells.push(percent(event.mean.tools), percent(event.mean.exact));
    },
  });
  rmSync(out, { recursive: true });
  console.log(`| ${[name, ...cells].join(' | ')} |`);
}
