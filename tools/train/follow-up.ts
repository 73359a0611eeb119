import type { Tool } from '../../codegen/ir.ts';
import type { Argument, Call, Example } from '../data/example.ts';
import { pick } from './random.ts';
import type { Random } from './random.ts';

/** How a value is said when a device has asked for it. */
const ANSWERS = phrases(`
  {} | {} | {} | {} please | for {} | to {} | at {} | um {} | uh {} | oh {} | make it {}
  let's say {} | say {} | i'd say {} | it's {} | {} i think | {} thanks | sorry {} | i meant {}
  yes {} | {} would be good | about {} | let's do {} | {} is fine | hmm {} | well {}
  how about {} | the answer is {} | just {} | {} i guess
`);

/** How somebody says that nothing is wanted any more. */
const DROPPED = phrases(`
  never mind | nevermind | forget it | cancel that | nothing | no thanks | leave it | stop
  not now | don't bother | forget about it | no | drop it | skip it | oh never mind | cancel
  it doesn't matter | no forget it | actually don't | abort | i've changed my mind
`);

const DROPPED_SHARE = 0.12;

/** An answer to a device that asked for a value of the open call. */
export interface FollowUp {
  readonly query: string;
  /** What it adds to the call; null when the call isn't wanted any more. */
  readonly argument: Argument | null;
}

/** Made of one of the call's own values; null where it has none that can be asked for. */
export function followUp(
  random: Random,
  { query }: Example,
  call: Call,
  tool: Tool,
): FollowUp | null {
  if (random() < DROPPED_SHARE) return { query: pick(random, DROPPED), argument: null };
  const asked = call.arguments.filter(({ value }) => value.kind !== 'bool');
  if (asked.length === 0) return null;
  const argument = pick(random, asked);
  const { value } = argument;
  const said =
    value.kind === 'span'
      ? query.slice(value.start, value.end)
      : wordsOf(tool, argument.param, (value as { value: string }).value);
  const frame = pick(random, ANSWERS);
  const start = frame.indexOf('{}');
  const answer = frame.replace('{}', () => said);
  if (value.kind !== 'span') return { query: answer, argument };
  const span = { kind: 'span' as const, start, end: start + said.length };
  return { query: answer, argument: { ...argument, value: span } };
}

function wordsOf(tool: Tool, param: string, wanted: string): string {
  const { values } = tool.params.find(({ name }) => name === param)!;
  return values!.find(({ value }) => value === wanted)!.words;
}

function phrases(text: string): readonly string[] {
  return text.trim().split(/\s*[|\n]\s*/);
}
