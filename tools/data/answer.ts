/** A command without a value that it needs, and what is said when the device asks for it. */

import { withoutPiece } from './compose.ts';
import { plain } from './draft.ts';
import type { Draft, DraftArgument, Piece } from './draft.ts';
import type { Random } from './random.ts';
import { startsWithCommand } from './verbs.ts';

/** What bodkin_answer puts between the command and the answer (firmware/answer.c). */
export const ANSWER_SEPARATOR = ' | ';

/** How a value is said when the device has asked for it. */
const FRAMES = phrases(`
  {} | {} | {} | {} | for {} | to {} | at {} | um {} | uh {} | oh {} | make it {} | let's say {}
  say {} | i'd say {} | it's {} | sorry {} | i meant {} | yes {} | about {} | let's do {} | hmm {}
  well {} | how about {} | the answer is {} | just {} | that would be {} | oh right {} | okay {}
`);

/** A text of the wearer's own would swallow most of these. */
const TEXT_FRAMES = phrases('{} | {} | {} | um {} | uh {} | oh {} | just {}');

/** How somebody says that nothing is wanted any more. */
const DROPPED = phrases(`
  never mind | nevermind | forget it | cancel that | nothing | no thanks | leave it | stop
  not now | don't bother | forget about it | no | drop it | skip it | oh never mind | cancel
  it doesn't matter | no forget it | actually don't | abort | i've changed my mind | no thank you
  oh leave it | not any more | doesn't matter | i don't want that | let's not | no don't
`);

const DROPPED_SHARE = 0.12;
const OTHER_SHARE = 0.12;
/**
 * The draft with a required value said only when asked for, or with another command (`other`) said
 * instead, or none; null where nothing can be left out.
 */
export function answer(draft: Draft, other: Draft | null, random: Random): Draft | null {
  const asked = draft.pieces.filter((piece) => isAskedFor(draft, piece));
  if (draft.calls.length !== 1 || asked.length === 0) return null;
  const piece = random.pick(asked);
  const command = withoutPiece(draft.pieces, piece);
  if (command === null || !startsWithCommand(textOf(command))) return null;
  const separator = { text: ANSWER_SEPARATOR };
  const roll = random.next();
  if (roll < DROPPED_SHARE) {
    const pieces = [...command.map(plain), separator, { text: random.pick(DROPPED) }];
    return { ...draft, pieces, calls: [] };
  }
  if (roll < DROPPED_SHARE + OTHER_SHARE && other !== null && other.calls.length > 0) {
    return {
      pieces: [...command.map(plain), separator, ...other.pieces],
      calls: other.calls,
      sources: [...draft.sources, ...other.sources],
    };
  }
  const frames = piece.argument!.param.kind === 'text' ? TEXT_FRAMES : FRAMES;
  const [before, after] = random.pick(frames).split('{}');
  return { ...draft, pieces: [...command, separator, { text: before }, piece, { text: after }] };
}

/** A span that the call can't do without, and not an attribute ("a {duration} timer"). */
function isAskedFor(draft: Draft, { argument }: Piece): boolean {
  if (argument === undefined || argument.value !== null || !argument.param.required) return false;
  const same = ({ param }: DraftArgument) => param === argument.param;
  if (draft.calls[0].arguments.filter(same).length !== 1) return false;
  const at = draft.pieces.findIndex((piece) => piece.argument === argument);
  return !/\ban? $/.test(draft.pieces[at - 1]?.text ?? '');
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

function phrases(text: string): readonly string[] {
  return text.trim().split(/\s*[|\n]\s*/);
}
