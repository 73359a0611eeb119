/** A training set from a chat server: asked tool by tool, kept where it is grounded in the text. */

import type { ToolSet } from '../../codegen/ir.ts';
import type { SpanFinder } from '../data/find-span.ts';
import { normalizeText } from '../data/loaders/rows.ts';
import { rowsToExamples } from '../data/rows-to-examples.ts';
import type { GoldRow, Refused } from '../data/rows-to-examples.ts';
import type { Message } from './chat.ts';
import { writePrompt } from './prompt.ts';
import type { Topic } from './prompt.ts';
import { readAnswer } from './read-answer.ts';

/** A kept row knows what it was asked for, so that a stopped run goes on where it was. */
export interface MadeRow extends GoldRow {
  readonly made: { readonly for: Topic; readonly round: number };
}

export interface SynthOptions {
  readonly toolSet: ToolSet;
  readonly finder: SpanFinder;
  readonly topics: readonly Topic[];
  /** Rows to have for each topic. */
  readonly perTopic: number;
  /** Rows asked for at once. */
  readonly perRequest: number;
  /** What an earlier run made. */
  readonly known: readonly MadeRow[];
  readonly ask: (messages: readonly Message[]) => Promise<string>;
  /** Kept rows of one answer, as soon as they are there. */
  readonly onRows: (rows: readonly MadeRow[], topic: Topic) => void;
}

export interface Synthesized {
  readonly kept: number;
  readonly requests: number;
  readonly refused: readonly Refused[];
  /** Topics that the server had nothing new for, round after round. */
  readonly short: readonly Topic[];
}

/** Rounds in a row that bring nothing, after which a topic is left. */
const BARREN_ROUNDS_MAX = 3;

export async function synthesize(options: SynthOptions): Promise<Synthesized> {
  const { topics, perTopic, known, onRows } = options;
  const seen = new Set(known.map(({ query }) => normalizeText(query)));
  const refused: Refused[] = [];
  const short: Topic[] = [];
  let requests = 0;
  let kept = 0;
  for (const topic of topics) {
    const own = known.filter(({ made }) => made.for === topic);
    let have = own.length;
    let round = own.reduce((next, { made }) => Math.max(next, made.round + 1), 0);
    let barren = 0;
    for (; have < perTopic && barren < BARREN_ROUNDS_MAX; round++) {
      const sifted = sift(await options.ask(promptOf(options, topic, round)), topic, options, seen);
      const made = sifted.rows
        .slice(0, perTopic - have)
        .map((row): MadeRow => ({ ...row, made: { for: topic, round } }));
      requests++;
      refused.push(...sifted.refused);
      if (made.length > 0) onRows(made, topic);
      have += made.length;
      kept += made.length;
      barren = made.length > 0 ? 0 : barren + 1;
    }
    if (have < perTopic) short.push(topic);
  }
  return { kept, requests, refused, short };
}

export function promptOf(
  { toolSet, perRequest }: Pick<SynthOptions, 'toolSet' | 'perRequest'>,
  topic: Topic,
  round: number,
): readonly Message[] {
  return writePrompt({ toolSet, topic, count: perRequest, round });
}

/** What of an answer can be used; `seen` learns the texts that are. */
function sift(
  text: string,
  topic: Topic,
  { toolSet, finder }: SynthOptions,
  seen: Set<string>,
): { rows: readonly GoldRow[]; refused: readonly Refused[] } {
  const nothing: GoldRow = { query: text.slice(0, 60), answers: [] };
  const answer = readAnswer(text);
  if (answer === null) {
    return { rows: [], refused: [{ row: nothing, reason: 'the answer holds no JSON array' }] };
  }
  const refused: Refused[] = Array.from({ length: answer.malformed }, () => ({
    row: nothing,
    reason: 'an item is not { query, answers: [{ name, arguments }] }',
  }));
  const fresh: GoldRow[] = [];
  for (const row of answer.rows) {
    const reason = offTopic(row, topic) ?? (isKnown(row, seen) ? 'the text came before' : null);
    if (reason === null) fresh.push(row);
    else refused.push({ row, reason });
  }
  const grounded = rowsToExamples(fresh, toolSet, finder);
  return { rows: grounded.rows, refused: [...refused, ...grounded.refused] };
}

function offTopic({ answers }: GoldRow, topic: Topic): string | null {
  if (topic === null) return answers.length === 0 ? null : 'a call where none was asked for';
  return answers.some(({ name }) => name === topic) ? null : `no call of "${topic}"`;
}

function isKnown({ query }: GoldRow, seen: Set<string>): boolean {
  const text = normalizeText(query);
  if (seen.has(text)) return true;
  seen.add(text);
  return false;
}
