/** `bodkin benchmark`: a model against the bars that it must hold to ship. */
import { Command, Option } from 'commander';
import { BENCHMARKS, runBenchmarks } from '../benchmarks/public.ts';
import { formatResults, verdict } from '../benchmarks/measure.ts';
import type { BenchmarkResult } from '../benchmarks/measure.ts';
import { UsageError } from '../cli-error.ts';
import { DEFAULT_MODEL } from '../paths.ts';
import { progressLine } from '../progress.ts';

interface BenchmarkFlags {
  readonly model: string;
  readonly data?: string;
  readonly only?: string;
  readonly limit?: string;
  readonly json?: boolean;
}

export function benchmarkCommand(): Command {
  return new Command('benchmark')
    .description('measure a model on test splits: tools, exact calls, quietness, cost, size')
    .option('--model <folder>', 'checkpoint to pack and measure', DEFAULT_MODEL)
    .option('--data <folder>', 'folder of public utterance sets')
    .addOption(new Option('--only <name>', 'one benchmark').choices([...BENCHMARKS]))
    .option('--limit <rows>', 'rows a benchmark at most, spread over all of them')
    .option('--json', 'JSON instead of a table')
    .action(async ({ model, data, only, limit, json }: BenchmarkFlags) => {
      const results = await runBenchmarks({
        model,
        dataDir: data,
        only,
        limit: limit === undefined ? undefined : readLimit(limit),
        progress: progressLine(),
      });
      process.stdout.write(
        json ? `${JSON.stringify(results.map(judge))}\n` : formatResults(results),
      );
    });
}

function judge(result: BenchmarkResult): unknown {
  const measures = result.measures.map((measure) => ({ ...measure, verdict: verdict(measure) }));
  return { ...result, measures };
}

function readLimit(text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new UsageError(`--limit must be a positive whole number, found "${text}"`);
}
