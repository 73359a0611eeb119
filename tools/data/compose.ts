/** Several calls in one breath, values taken back, and commands not to do a thing. */

import type { Draft, DraftArgument, Piece } from './draft.ts';
import type { Random } from './random.ts';
import { startsWithCommand } from './verbs.ts';

const LINKS = [
  ' and ',
  ' and ',
  ' and ',
  ' and then ',
  ' then ',
  ', ',
  ', and ',
  ' and also ',
  ' also ',
  '. ',
  ' plus ',
  ' after that ',
  ' and please ',
];

export function join(drafts: readonly Draft[], random: Random): Draft {
  const pieces = drafts.flatMap((draft, index) =>
    index === 0 ? draft.pieces : [{ text: random.pick(LINKS) }, ...draft.pieces],
  );
  return {
    pieces,
    calls: drafts.flatMap((draft) => draft.calls),
    sources: drafts.flatMap((draft) => draft.sources),
  };
}

/**
 * Short commands can follow each other. A text of the user's own swallows what comes after it, and
 * so would one that is still missing ("reply and …").
 */
export function canJoin(draft: Draft, isLast: boolean): boolean {
  const text = draft.pieces.map((piece) => piece.text).join('');
  if (!startsWithCommand(text) || text.split(' ').length > 10 || /[,.;]/.test(text)) return false;
  if (isLast) return true;
  const endsInText = draft.pieces.at(-1)?.argument?.param.kind === 'text';
  const awaitsText = draft.calls.some(({ tool, arguments: list }) =>
    tool.params.some(
      (param) =>
        param.kind === 'text' && param.required && !list.some((one) => one.param === param),
    ),
  );
  return !endsInText && !awaitsText;
}

const TAKING_BACK = [
  ' no ',
  ', no, ',
  ' no wait ',
  ' sorry ',
  ', sorry, ',
  ' i mean ',
  ', i mean ',
  ' make that ',
  ', no, make that ',
  ' wait no ',
  ' actually ',
  ', or rather ',
  ' scratch that ',
  ' no make it ',
];

/** "at 7, no, 8": the value that `other` says is said first and taken back. */
export function correct(
  draft: Draft,
  say: (argument: DraftArgument) => string | null,
  random: Random,
): Draft {
  const typed = draft.pieces.filter(
    ({ argument }) => argument !== undefined && argument.param.kind !== 'text',
  );
  if (typed.length === 0) return draft;
  const piece = random.pick(typed);
  const wrong = say(piece.argument!);
  if (wrong === null || wrong === piece.text) return draft;
  const pieces: Piece[] = draft.pieces.flatMap((one) =>
    one === piece ? [{ text: wrong + random.pick(TAKING_BACK) }, one] : [one],
  );
  return { ...draft, pieces };
}

const REFUSALS = [
  "don't ",
  "don't ",
  "don't ",
  'do not ',
  "please don't ",
  'never ',
  "you don't need to ",
  'no need to ',
  "i don't want to ",
  "i don't want you to ",
  "you shouldn't ",
  "i didn't ask you to ",
  "i said don't ",
  "i wouldn't ",
  "whatever you do don't ",
  "let's not ",
  'i never said to ',
  'why did you ',
  'i would never ',
  'stop asking me to ',
];

/** "don't call mum" asks for nothing; null where the sentence isn't a plain command. */
export function refuse(draft: Draft, random: Random): Draft | null {
  const text = draft.pieces.map((piece) => piece.text).join('');
  if (!startsWithCommand(text) || /\b(don't|not|no|never|stop)\b/.test(text)) return null;
  const pieces = [{ text: random.pick(REFUSALS) }, ...draft.pieces.map(plain)];
  return { pieces, calls: [], sources: draft.sources };
}

function plain({ text }: Piece): Piece {
  return { text };
}
