/**
 * The same tool as another team would have named it. Only what the model reads changes: names of
 * tools and params, which calls are made by, stay.
 */

import type { Param, Tool } from '../../codegen/ir.ts';
import { NAMES, NOUNS } from './synonyms.ts';

/** Uniform in [0, 1). */
type Draw = () => number;

/** Phrases that may be replaced, and by what. */
interface Thesaurus {
  readonly others: ReadonlyMap<string, readonly string[]>;
  readonly pattern: RegExp;
}

const IN_NAMES = makeThesaurus([...NOUNS, ...NAMES]);
const IN_SENTENCES = makeThesaurus(NOUNS);

/** Each known word is replaced with probability `rate`, and each description is rephrased. */
export function rewordTool(tool: Tool, rate: number, draw: Draw): Tool {
  const words = reword(tool.words, IN_NAMES, rate, draw);
  const description = rephrase(
    reword(tool.description, IN_SENTENCES, rate, draw),
    TOOL_FRAMES,
    rate,
    draw,
  );
  return {
    ...tool,
    words,
    description,
    params: distinct(
      tool.params.map((param) => rewordParam(param, rate, draw)),
      tool.params,
    ),
  };
}

function rewordParam(param: Param, rate: number, draw: Draw): Param {
  return {
    ...param,
    words: reword(param.words, IN_NAMES, rate, draw),
    description: rephrase(
      reword(param.description, IN_SENTENCES, rate, draw),
      PARAM_FRAMES,
      rate,
      draw,
    ),
  };
}

/** Two params never get the same words: the model could not tell them apart. */
function distinct(reworded: readonly Param[], original: readonly Param[]): readonly Param[] {
  const isUnique = new Set(reworded.map(({ words }) => words)).size === reworded.length;
  if (isUnique) return reworded;
  return reworded.map((param, index) => ({ ...param, words: original[index]!.words }));
}

function reword(text: string, thesaurus: Thesaurus, rate: number, draw: Draw): string {
  const replaced = text.replace(thesaurus.pattern, (phrase) => {
    if (draw() >= rate) return phrase;
    const others = thesaurus.others.get(phrase)!;
    return others[Math.floor(draw() * others.length)]!;
  });
  // "countdown timer" must not become "countdown countdown".
  if (/\b(\w+) \1\b/.test(replaced)) return text;
  return replaced.replace(/\ba (?=[aeio])/g, 'an ');
}

/** How descriptions of tools are worded; "~" is the sentence, begun in lower case. */
const TOOL_FRAMES = [
  '~',
  '~',
  'use this to ~',
  'the user wants to ~',
  'a function to ~',
  'call this to ~',
  '~ on the device',
  '~ for the user',
];
const PARAM_FRAMES = ['~', '~', '~', 'the ~', '~, as said', '~ that the user wants'];

function rephrase(text: string, frames: readonly string[], rate: number, draw: Draw): string {
  if (text === '' || draw() >= rate) return text;
  const plain = text.replace(/\.$/, '');
  const begun = /^[A-Z][a-z]/.test(plain) ? plain[0]!.toLowerCase() + plain.slice(1) : plain;
  const frame = frames[Math.floor(draw() * frames.length)]!;
  const isRepeated =
    frame.startsWith('the ') && /^(the|which|who|what|how|when|where)\b/.test(begun);
  const framed = isRepeated ? begun : frame.replace('~', begun);
  return framed[0]!.toUpperCase() + framed.slice(1);
}

/** A word on several lines may be replaced by a member of any of them. */
function makeThesaurus(lines: readonly (readonly string[])[]): Thesaurus {
  const others = new Map<string, string[]>();
  for (const line of lines) {
    for (const word of line) {
      const known = others.get(word) ?? [];
      const added = line.filter((other) => other !== word && !known.includes(other));
      others.set(word, [...known, ...added]);
    }
  }
  const longestFirst = [...others.keys()].sort((a, b) => b.length - a.length);
  return { others, pattern: new RegExp(`\\b(?:${longestFirst.join('|')})\\b`, 'g') };
}
