/** Which probe, port or drive: the only one there is, or the one that was named. */
import { tmpdir } from 'node:os';
import { EXIT_NO_PROBE, FlashError, runTool } from './run.ts';
import type { Choice, Probe, ProbeQuery } from './runner.ts';

const QUERY_TIMEOUT_MS = 30_000;

/** Undefined leaves the choice to the tool, which then has none, or none that we know of. */
export async function chooseProbe(choice: Choice): Promise<string | undefined> {
  const { probes, chooses, name, cure } = choice;
  const found = 'argv' in probes ? await queryProbes(choice, probes) : await probes.search();
  if (found === undefined) return undefined;
  if (found.length > 1) {
    const list = found.map(({ id, what }) => `\n  --${chooses} ${id}  ${what}`.trimEnd()).join('');
    throw new FlashError(`${found.length} for ${name}; choose one:${list}`, EXIT_NO_PROBE);
  }
  if (found.length === 0 && ('argv' in probes || probes.isComplete)) {
    const what = chooses === 'probe' ? 'no probe' : 'no board';
    throw new FlashError(`${what} for ${name}: ${cure}`, EXIT_NO_PROBE);
  }
  // The only one is named all the same: another may be plugged in before the tool looks.
  return found[0]?.id;
}

async function queryProbes(choice: Choice, query: ProbeQuery): Promise<readonly Probe[]> {
  const { argv, input, parse } = query;
  const options = { folder: tmpdir(), input, timeoutMs: QUERY_TIMEOUT_MS };
  const { status, isLate, output } = await runTool(argv, options);
  if (choice.absent.test(output)) return [];
  if (status === 0 && !isLate) return parse(output);
  const why = isLate ? `took longer than ${QUERY_TIMEOUT_MS / 1000} s` : `failed (${status})`;
  throw new FlashError(
    `${argv.join(' ')} ${why}; name a probe with --probe:\n${output.trim()}`,
    EXIT_NO_PROBE,
  );
}
