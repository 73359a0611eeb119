/** Utterances of a group of tools, made from its phrasings. */

import type { Tool } from '../../codegen/ir.ts';
import { answer } from './answer.ts';
import { canJoin, correct, curtail, join, refuse } from './compose.ts';
import type { Group } from './corpus.ts';
import { Deck } from './deck.ts';
import { finish } from './draft.ts';
import type { Draft, DraftArgument, GeneratedExample } from './draft.ts';
import { expand } from './expand.ts';
import { normalizeText } from './loaders/rows.ts';
import type { Phrasing, Section } from './phrasing.ts';
import { Random } from './random.ts';
import { speak } from './speech.ts';
import { skeleton, splitOf, trainsOnly } from './split.ts';
import type { CorpusSplit } from './split.ts';
import type { WordLists } from './words.ts';

export interface GenerateOptions {
  readonly group: Group;
  readonly lists: WordLists;
  readonly seed: number;
  readonly count: number;
  /** 'all': nothing is held out. */
  readonly split: CorpusSplit | 'all';
  /**
   * No phrasing comes a second time before all have come, for training to see what is written.
   * Without, tools are drawn evenly and then one of their phrasings, as rows that test are.
   */
  readonly dealt?: boolean;
}

/** What share of the utterances each kind is. */
const SHARES = {
  none: 0.08,
  refused: 0.03,
  joined: 0.12,
  threefold: 0.02,
  corrected: 0.04,
  answered: 0.04,
  curtailed: 0.05,
  plain: 0.62,
} as const;
type Kind = keyof typeof SHARES;

interface Source {
  readonly section: Section;
  readonly phrasing: Phrasing;
}

/** Keys are 'group/tool'. The same options give the same utterances. */
export function generate(options: GenerateOptions): GeneratedExample[] {
  const maker = new Maker(options);
  const examples: GeneratedExample[] = [];
  // A share may be impossible (no command to refuse): each try may give nothing.
  for (let tries = 0; examples.length < options.count && tries < options.count * 4; tries++) {
    const draft = maker.next();
    if (draft === null) continue;
    examples.push(finish(speak(draft, maker.random), (tool) => toolKey(options.group, tool)));
  }
  return examples;
}

/** How many utterances it takes until each phrasing that trains was dealt. */
export function countToDealAll({ sections }: Group): number {
  const training = sections
    .flatMap(({ phrasings }) => phrasings)
    .filter((phrasing) => splitOf(phrasing) === 'train').length;
  // A group of no-calls alone has no other kind.
  const isQuiet = sections.every(({ tool }) => tool === null);
  return isQuiet ? training : Math.ceil(training / (SHARES.plain + SHARES.none));
}

export function toolKey(group: Group, tool: Tool): string {
  return `${group.name}/${tool.name}`;
}

class Maker {
  readonly random: Random;
  readonly #options: GenerateOptions;
  readonly #byTool = new Map<string, Source[]>();
  /** The phrasings without "+", for joining and embedding. */
  readonly #single = new Map<string, Source[]>();
  readonly #none: Source[] = [];
  /** What 'plain' and 'none' are dealt from, if they are. */
  readonly #deck: Deck<Source> | null;
  /** What is written in the corpus, values aside: no utterance made by rule may contradict it. */
  readonly #written = new Set<string>();
  readonly #tools: readonly string[];

  constructor(options: GenerateOptions) {
    this.#options = options;
    this.random = new Random(options.seed);
    // What tests stays as it is, whatever is written to train.
    const isHeldOut = options.split !== 'train' && options.split !== 'all';
    const all: Source[] = [];
    for (const section of options.group.sections) {
      for (const phrasing of section.phrasings) {
        if (!isHeldOut || !trainsOnly(phrasing)) this.#written.add(skeleton(phrasing.parts));
        if (options.split !== 'all' && splitOf(phrasing) !== options.split) continue;
        const source = { section, phrasing };
        all.push(source);
        if (section.tool === null) {
          this.#none.push(source);
          continue;
        }
        append(this.#byTool, section.tool, source);
        const isSingle = phrasing.parts.every(({ kind }) => kind !== 'call');
        if (isSingle) append(this.#single, section.tool, source);
      }
    }
    this.#tools = [...this.#byTool.keys()];
    this.#deck = options.dealt && all.length > 0 ? new Deck(all, this.random) : null;
  }

  /** A tool, and then one of its phrasings. */
  #drawSource(): Source {
    return this.random.pick(this.#byTool.get(this.random.pick(this.#tools))!);
  }

  /** null where a kind was drawn that the corpus can't make; the next one may do. */
  next(): Draft | null {
    const kind = this.#tools.length === 0 ? 'none' : drawKind(this.random);
    const isWritten = kind === 'plain' || kind === 'none';
    if (this.#deck && isWritten) return this.#expand(this.#deck.deal());
    switch (kind) {
      case 'none':
        return this.#noCall();
      case 'refused':
        return this.#refusal();
      case 'joined':
        return this.#joined(2);
      case 'threefold':
        return this.#joined(3);
      case 'corrected':
        return this.#correction();
      case 'curtailed':
        return this.#curtailed();
      case 'answered':
        return this.#answered();
      case 'plain':
        return this.#expand(this.#drawSource());
    }
  }

  #noCall(): Draft | null {
    return this.#none.length === 0 ? null : this.#expand(this.random.pick(this.#none));
  }

  #refusal(): Draft | null {
    for (let tries = 0; tries < 10; tries++) {
      const draft = this.#one();
      const refused = draft === null ? null : refuse(draft, this.random);
      if (refused !== null && !this.#isWritten(refused)) return refused;
    }
    return null;
  }

  #correction(): Draft | null {
    const source = this.#drawSource();
    const draft = this.#expand(source);
    if (draft === null) return null;
    return correct(draft, (argument) => this.#other(source, argument), this.random);
  }

  #curtailed(): Draft | null {
    for (let tries = 0; tries < 20; tries++) {
      const draft = this.#one();
      const curtailed = draft === null ? null : curtail(draft, this.random);
      if (curtailed !== null && !this.#isWritten(curtailed)) return curtailed;
    }
    return null;
  }

  /** "display off", of "display off in {seconds}", is a phrasing of another tool. */
  #isWritten({ pieces }: Draft): boolean {
    const words = pieces.map(({ text, argument }) => (argument === undefined ? text : ' 0 '));
    return this.#written.has(normalizeText(words.join('')));
  }

  #answered(): Draft | null {
    for (let tries = 0; tries < 20; tries++) {
      const draft = this.#one();
      const answered = draft === null ? null : answer(draft, this.#one(), this.random);
      if (answered !== null) return answered;
    }
    return null;
  }

  #joined(count: number): Draft | null {
    const drafts: Draft[] = [];
    for (let tries = 0; drafts.length < count && tries < 20; tries++) {
      const draft = this.#one();
      if (draft === null || !canJoin(draft, drafts.length === count - 1)) continue;
      const tool = draft.calls[0]?.tool;
      if (drafts.some(({ calls }) => calls[0]?.tool === tool)) continue;
      drafts.push(draft);
    }
    return drafts.length === count ? join(drafts, this.random) : null;
  }

  #one(): Draft | null {
    const sources = this.#single.get(this.random.pick(this.#tools));
    return sources === undefined ? null : this.#expand(this.random.pick(sources));
  }

  #expand({ section, phrasing }: Source): Draft | null {
    const tool = section.tool === null ? null : this.#options.group.tools.get(section.tool)!;
    return expand(phrasing, {
      section,
      tool,
      lists: this.#options.lists,
      random: this.random,
      embed: (name) => {
        const sources = this.#single.get(name);
        return sources === undefined ? null : this.#expand(this.random.pick(sources));
      },
    });
  }

  /** Another value of the same param, as it would be said there. */
  #other(source: Source, { param }: DraftArgument): string | null {
    const draft = this.#expand(source);
    return draft?.pieces.find(({ argument }) => argument?.param === param)?.text ?? null;
  }
}

function drawKind(random: Random): Kind {
  let left = random.next();
  for (const [kind, share] of Object.entries(SHARES) as [Kind, number][]) {
    left -= share;
    if (left < 0) return kind;
  }
  return 'plain';
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
