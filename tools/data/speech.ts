/** How people say and type things: manners, hesitation, casing, and what a recogniser hears. */

import { isValue } from './draft.ts';
import type { Draft, Piece } from './draft.ts';
import { OPENERS } from './openers.ts';
import type { Random } from './random.ts';
import { gerund, startsWithCommand } from './verbs.ts';

/** What a sentence went through; the order is fixed. */
export function speak(draft: Draft, random: Random): Draft {
  let { pieces } = draft;
  if (random.chance(0.35)) pieces = withManners(pieces, random);
  if (random.chance(0.07)) pieces = withOpener(pieces, random);
  if (random.chance(0.12)) pieces = spellOut(pieces);
  if (random.chance(0.08)) pieces = hesitate(pieces, random);
  // 60 %: as a recogniser gives it. The rest is typed or formatted.
  const spoken = random.chance(0.6);
  if (spoken && random.chance(0.3)) pieces = damage(pieces, random);
  if (!spoken && random.chance(0.05)) pieces = mistype(pieces, random);
  return { ...draft, pieces: spoken ? lowerCase(pieces, random) : sentenceCase(pieces, random) };
}

const COMMAND_PREFIXES = [
  'please ',
  'please ',
  'can you ',
  'can you ',
  'can you please ',
  'could you ',
  'could you please ',
  'would you ',
  'will you ',
  'i want to ',
  'i want you to ',
  "i'd like to ",
  "i'd like you to ",
  'i need you to ',
  'i need to ',
  'hey ',
  'hey ',
  'ok ',
  'okay ',
  'now ',
  'just ',
  'go ahead and ',
  "let's ",
  'hi ',
  'alright ',
  'so ',
  'quick ',
  'hey can you ',
  'hey please ',
  'ok now ',
];
const OTHER_PREFIXES = ['hey ', 'ok ', 'okay ', 'so ', 'hi ', 'well ', 'alright '];
/** None that a value could be: "now" is a day for the weather. */
const SUFFIXES = [
  ' please',
  ' please',
  ' please',
  ' thanks',
  ' thank you',
  ' for me',
  ' for me please',
  ' if you can',
  ' will you',
];

function withManners(pieces: readonly Piece[], random: Random): readonly Piece[] {
  const first = pieces[0]!;
  const command =
    first.argument === undefined && first.fixed !== true && startsWithCommand(first.text);
  const roll = random.next();
  if (command && roll < 0.08) return [...mindDoing(pieces, random)];
  if (command && roll < 0.75) return [{ text: random.pick(COMMAND_PREFIXES) }, ...pieces];
  if (roll < 0.2) return [{ text: random.pick(OTHER_PREFIXES) }, ...pieces];
  const last = pieces.at(-1)!;
  // After a text of the user's own, "please" would belong to it.
  if (last.argument?.param.kind === 'text' || /\b(please|thanks|now)$/.test(last.text))
    return pieces;
  return [...pieces, { text: random.pick(command ? SUFFIXES : SUFFIXES.slice(0, 5)) }];
}

/** "that sounds good. book a table": typed with a full stop, a comma or nothing between. */
function withOpener(pieces: readonly Piece[], random: Random): readonly Piece[] {
  const [first, ...rest] = pieces;
  const stop = random.pick(['. ', '. ', ', ', '! ', ' ']);
  const opener = { text: random.pick(OPENERS) + stop };
  if (first.argument !== undefined || first.fixed || !/[.!]/.test(stop)) return [opener, ...pieces];
  const text = first.text.replace(/[a-z]/i, (letter) => letter.toUpperCase());
  return [opener, { ...first, text }, ...rest];
}

/** "would you mind setting a timer". */
function mindDoing(pieces: readonly Piece[], random: Random): Piece[] {
  const [first, ...rest] = pieces;
  const text = first!.text.trimStart();
  const verb = /^[a-z]+/.exec(text)?.[0] ?? '';
  const prefix = random.pick(['would you mind ', 'do you mind ', 'how about ', 'mind ']);
  return [{ text: prefix + gerund(verb) + text.slice(verb.length) }, ...rest];
}

const HESITATIONS = ['um', 'uh', 'er', 'erm', 'uhm', 'hmm', 'uh um', 'ah'];

/** At the start, or at a space outside of values. */
function hesitate(pieces: readonly Piece[], random: Random): readonly Piece[] {
  const sound = random.pick(HESITATIONS);
  if (random.chance(0.4)) return [{ text: `${sound} ` }, ...pieces];
  const open = pieces.flatMap((piece, index) =>
    !isValue(piece) && piece.text.includes(' ') ? [index] : [],
  );
  if (open.length === 0) return pieces;
  const at = random.pick(open);
  return pieces.map((piece, index) => {
    if (index !== at) return piece;
    const spaces = [...piece.text.matchAll(/ /g)].map((match) => match.index);
    if (spaces.length === 0) return piece;
    const space = random.pick(spaces);
    return { ...piece, text: `${piece.text.slice(0, space)} ${sound}${piece.text.slice(space)}` };
  });
}

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\b(what|where|when|who|how|it|that|there|here)['’]s\b/gi, '$1 is'],
  [/\bi['’]m\b/gi, 'i am'],
  [/\bi['’]d like\b/gi, 'i would like'],
  [/\b(i|we|you)['’](ve)\b/gi, '$1 have'],
  [/\b(i|we|you|it|that)['’]ll\b/gi, '$1 will'],
  [/\b(do|does|did|is|are|should|would|could)n['’]t\b/gi, '$1 not'],
  [/\bcan['’]t\b/gi, 'cannot'],
];

/** "what's" as "what is", outside of values. */
function spellOut(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece) => {
    if (isValue(piece)) return piece;
    const text = CONTRACTIONS.reduce((all, [short, long]) => all.replace(short, long), piece.text);
    return { ...piece, text };
  });
}

/** Words that a recogniser mixes up; only outside of values, and none that would make a number. */
const HOMOPHONES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    to: ['too', 'two'],
    for: ['four'],
    your: ["you're"],
    "you're": ['your'],
    its: ["it's"],
    there: ['their'],
    right: ['write'],
    write: ['right'],
    weather: ['whether'],
    whether: ['weather'],
    hear: ['here'],
    here: ['hear'],
    read: ['red'],
    by: ['buy'],
    no: ['know'],
    know: ['no'],
    brake: ['break'],
    break: ['brake'],
    alarm: ['a alarm', 'alarms'],
    remind: ['remined'],
    timer: ['time her', 'timers'],
    the: ['a', 'de'],
    a: ['the', 'uh'],
    my: ['me'],
    mute: ['moot'],
    set: ['sent', 'sat'],
    at: ['and'],
    and: ['an'],
    me: ['be'],
    on: ['in'],
    in: ['and'],
  }),
);
/** Small words that get lost. */
const LOST = /^(a|an|the|my|of|please|me)$/;

function damage(pieces: readonly Piece[], random: Random): readonly Piece[] {
  if (random.chance(0.4)) {
    // The "'s" after a value stays: "my sons" would hide where the value ends.
    return pieces.map((piece) => ({ ...piece, text: piece.text.replace(/(?<=\S)['’]/g, '') }));
  }
  const harm = random.pick([lose, repeat, mishear, mishear]);
  let done = false;
  return pieces.map((piece) => {
    if (done || isValue(piece)) return piece;
    const text = piece.text.replace(/[a-z']+/gi, (word) => {
      const changed = done || !random.chance(0.35) ? word : harm(word, random);
      done ||= changed !== word;
      return changed;
    });
    return { ...piece, text: text.replace(/ {2,}/g, ' ') };
  });
}

function lose(word: string): string {
  return LOST.test(word.toLowerCase()) ? '' : word;
}

function repeat(word: string): string {
  return `${word} ${word}`;
}

function mishear(word: string, random: Random): string {
  return random.pick(HOMOPHONES.get(word.toLowerCase()) ?? [word]);
}

/** One letter lost, doubled or swapped, outside of values. */
function mistype(pieces: readonly Piece[], random: Random): readonly Piece[] {
  let done = false;
  return pieces.map((piece) => {
    if (done || isValue(piece)) return piece;
    const text = piece.text.replace(/[a-z]{4,}/g, (word) => {
      if (done || !random.chance(0.3)) return word;
      done = true;
      const at = random.int(1, word.length - 2);
      const [a, b] = [word[at]!, word[at + 1]!];
      const change = random.pick(['', a + a, b + a]);
      const rest = change.length === 2 && change !== a + a ? at + 2 : at + 1;
      return word.slice(0, at) + change + word.slice(rest);
    });
    return { ...piece, text };
  });
}

function lowerCase(pieces: readonly Piece[], random: Random): readonly Piece[] {
  const commas = random.chance(0.5);
  return pieces.map((piece) => {
    const lower = piece.text.toLowerCase();
    const bare = commas || piece.argument !== undefined ? lower : lower.replace(/,(?= )/g, '');
    return { ...piece, text: bare };
  });
}

const QUESTION = new RegExp(
  '^(what|who|when|where|why|how|is|are|do|does|did|can|could|would|will|should|have|has|am' +
    '|which)\\b',
  'i',
);

/** "march" and "may" are verbs, too. */
const DAY_NAMES = new RegExp(
  '\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august' +
    '|september|october|november|december)s?\\b',
  'g',
);

/** A capital at the start, "I", and a full stop or question mark most of the time. */
function sentenceCase(pieces: readonly Piece[], random: Random): readonly Piece[] {
  const start = pieces.findIndex(({ text }) => /\S/.test(text));
  const cased = pieces.map(({ text, ...rest }, index) => {
    const withI = text
      .replace(/\bi(?=$|[ '’,.])/g, 'I')
      .replace(DAY_NAMES, (name) => name[0]!.toUpperCase() + name.slice(1));
    const capital =
      index === start ? withI.replace(/\p{L}/u, (letter) => letter.toUpperCase()) : withI;
    return { ...rest, text: capital };
  });
  if (random.chance(0.35) || start < 0) return cased;
  const whole = cased
    .map(({ text }) => text)
    .join('')
    .trim();
  if (/[.?!]$/.test(whole)) return cased;
  const mark = QUESTION.test(whole)
    ? random.pick(['?', '?', '.'])
    : random.pick(['.', '.', '.', '!']);
  return [...cased, { text: mark }];
}
