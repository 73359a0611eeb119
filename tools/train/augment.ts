import type { Tool } from '../../codegen/ir.ts';
import type { Call, Example } from '../data/example.ts';
import { rewordTool } from '../data/reword.ts';
import { pick, shuffle } from './random.ts';
import type { Random } from './random.ts';

/** Changes made to what is drawn, each with its probability. */
export interface AugmentOptions {
  /** A tool loses its description; so does each of its params. */
  readonly dropDescription: number;
  /** A tool's params come in another order. */
  readonly shuffleParams: number;
  /** A tool comes in another team's words, where the corpus has some (wordings.ts). */
  readonly rephrase: number;
  /** Single words of a tool are replaced by synonyms. */
  readonly reword: number;
  /** A query loses a small word that no argument is in. */
  readonly dropWord: number;
  /** A piece of a query's word is passed over for a shorter one. */
  readonly dropPiece: number;
  /** A query loses the punctuation at its end. */
  readonly dropPunctuation: number;
}

/** Share of the words with a synonym that a rewording replaces. */
const REWORD_RATE = 0.35;

/** What a recogniser loses and a learner leaves out. No "not", "off" or "in": those decide. */
const SMALL_WORDS = new Set(
  (
    'a an the my your this that some any it me i you we is are be can could would will want need ' +
    'please just now so then and hey ok okay well of for'
  ).split(' '),
);

/** The tool itself if nothing changes, so that its tokens can be kept. */
export function alterTool(random: Random, tool: Tool, options: AugmentOptions): Tool {
  const bare = random() < options.dropDescription;
  const bareParams = random() < options.dropDescription;
  const shuffled = random() < options.shuffleParams && tool.params.length > 1;
  const reworded = random() < options.reword ? rewordTool(tool, REWORD_RATE, random) : tool;
  if (!bare && !bareParams && !shuffled) return reworded;
  let params = [...reworded.params];
  if (bareParams) params = params.map((param) => ({ ...param, description: '' }));
  if (shuffled) shuffle(random, params);
  return { ...reworded, description: bare ? '' : reworded.description, params };
}

export function alterQuery(random: Random, example: Example, options: AugmentOptions): Example {
  let altered = example;
  if (random() < options.dropPunctuation) altered = withoutEnding(altered);
  if (random() < options.dropWord) altered = withoutWord(random, altered);
  return altered;
}

function withoutEnding(example: Example): Example {
  const kept = example.query.replace(/[.!?\s]+$/, '').length;
  return kept > 0 ? (cut(example, kept, example.query.length) ?? example) : example;
}

function withoutWord(random: Random, example: Example): Example {
  const words = [...example.query.matchAll(/[^\s]+\s*/g)];
  const small = words.filter(([word]) => SMALL_WORDS.has(word.trimEnd().toLowerCase()));
  if (words.length < 4 || small.length === 0) return example;
  const word = pick(random, small);
  return cut(example, word.index, word.index + word[0].length) ?? example;
}

/** The example without query characters [from, to); null if an argument is in there. */
function cut(example: Example, from: number, to: number): Example | null {
  const move = (at: number): number => (at >= to ? at - (to - from) : at);
  const calls: Call[] = [];
  for (const call of example.calls) {
    const args = [];
    for (const argument of call.arguments) {
      const { value } = argument;
      if (value.kind !== 'span') args.push(argument);
      else if (value.end <= from || value.start >= to) {
        const start = move(value.start);
        args.push({
          ...argument,
          value: { ...value, start, end: start + value.end - value.start },
        });
      } else return null;
    }
    calls.push({ ...call, arguments: args });
  }
  return { query: example.query.slice(0, from) + example.query.slice(to), calls };
}
