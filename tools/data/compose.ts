/** Several calls in one breath, values taken back, and commands not to do a thing. */

import { isValue, plain } from './draft.ts';
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

/** Words that would be left hanging where a value has been taken out. */
const HANGING = /\s*\b(for|to|at|in|of|on|that|saying|about|by|with|from|until|as|called|is|and)$/;
/** And before those: "for about", but not the particle of "turn it on for". */
const HANGING_BEFORE = /\s*\b(for|to|at|of|that|saying|about|by|with|from|until|as|called|is|and)$/;

/** The pieces without one of them, and the words that led up to it; null where it leads itself. */
export function withoutPiece(pieces: readonly Piece[], left: Piece): readonly Piece[] | null {
  const at = pieces.indexOf(left);
  const before = pieces.slice(0, at);
  const last = before.at(-1);
  if (last === undefined || isValue(last)) return null;
  let text = last.text.trimEnd();
  for (let hanging = HANGING; hanging.test(text); hanging = HANGING_BEFORE) {
    text = text.replace(hanging, '');
  }
  return [...before.slice(0, -1), { text }, ...pieces.slice(at + 1)];
}

/** Without its value, "dim the screen to 40" is another command, and no curtailed one. */
const CHANGE =
  /\b(up|down|off|raise|lower|increase|decrease|boost|drop|dim|brighten|reduce|louder|quieter)\b/;

/** What goes with its number: "set my goal to 9000 steps" isn't "set my goal steps". */
const COUNTED = /^ (percent|degrees|steps|beats|bpm|seconds|minutes|hours|times|people|of)\b/;

/** "book a table for two in rome" with fewer values; null where it would be no sentence. */
export function curtail(draft: Draft, random: Random): Draft | null {
  let { pieces } = draft;
  const values = pieces.filter(isValue);
  if (values.length === 0) return null;
  const keep = random.chance(0.5) ? random.pick(values) : undefined;
  const lost = new Set<DraftArgument>();
  for (const piece of draft.pieces) {
    if (piece.argument === undefined || piece === keep) continue;
    const at = pieces.indexOf(piece);
    if (!/ (for|to|at|in|on|about|by|with|until|called) $/.test(pieces[at - 1]?.text ?? ''))
      continue;
    if (COUNTED.test(pieces[at + 1]?.text ?? '')) continue;
    pieces = withoutPiece(pieces, piece) ?? pieces;
    lost.add(piece.argument);
  }
  const text = pieces.map((piece) => piece.text).join('');
  if (lost.size === 0 || !startsWithCommand(text) || CHANGE.test(text)) return null;
  const calls = draft.calls.map((call) => ({
    ...call,
    arguments: call.arguments.filter((argument) => !lost.has(argument)),
  }));
  return { ...draft, pieces, calls };
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
