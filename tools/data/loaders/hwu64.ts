/**
 * HWU64 (Liu et al. 2019, CC BY 4.0): 64 intents of a home assistant. Its folder has schemas for
 * the intents that act; the general ones are described here.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ParamKind } from '../../../codegen/ir.ts';
import { buildDataSet } from './build.ts';
import type { IntentText, Loaded, SetSpec, SlotText } from './build.ts';
import { normalizeText, readRows } from './rows.ts';
import type { Row, Slot, Split } from './rows.ts';

interface Schema {
  readonly name: string;
  readonly description: string;
  readonly parameters: {
    readonly properties: Readonly<Record<string, { readonly description: string }>>;
  };
}

const GENERAL: Readonly<Record<string, IntentText>> = {
  general_affirm: { words: 'affirm', description: 'Agree that what was said or done is right' },
  general_commandstop: { words: 'stop command', description: 'Stop or cancel what is going on' },
  general_confirm: { words: 'ask to confirm', description: 'Ask whether a request was understood' },
  general_dontcare: { words: 'do not care', description: 'Say that any choice will do' },
  general_explain: { words: 'ask to explain', description: 'Ask to rephrase or clarify an answer' },
  general_negate: { words: 'negate', description: 'Say that the answer was wrong' },
  general_praise: { words: 'praise', description: 'Thank or compliment the assistant' },
  general_quirky: { words: 'chat', description: 'Small talk, opinions and odd questions' },
  general_repeat: { words: 'repeat', description: 'Ask to say the last thing again' },
};
const KINDS: Readonly<Record<string, ParamKind>> = { date: 'date', time: 'time' };
/** Slots of a handful of rows that the schemas leave out. */
const OTHER_SLOTS: Readonly<Record<string, SlotText>> = {
  drink_type: { description: 'drink' },
  game_type: { description: 'kind of game' },
  music_album: { description: 'music album' },
};

export function loadHwu64(dataDir: string, split: Split): Loaded {
  const dir = join(dataDir, 'hwu64');
  const train = readRows(join(dir, 'train.jsonl'));
  return buildDataSet(spec('hwu64', dir), split, train, readRows(join(dir, `${split}.jsonl`)));
}

/** The same intents with the text as typed: capitals, digits and punctuation. Training only. */
export function loadHwu64Originals(dataDir: string): Loaded {
  const dir = join(dataDir, 'hwu64');
  const kept = ['valid', 'test'].flatMap((split) => readRows(join(dir, `${split}.jsonl`)));
  const reserved = new Set(kept.map(({ query }) => normalizeText(query)));
  const rows = readRows(join(dataDir, 'hwu64_kfold1', 'train.jsonl'))
    .filter(({ query }) => !reserved.has(normalizeText(query)))
    .flatMap((row) => original(row) ?? []);
  const train = readRows(join(dir, 'train.jsonl'));
  return buildDataSet(spec('hwu64', dir), 'train', train, rows);
}

function spec(name: string, dir: string): SetSpec {
  const schemas = JSON.parse(readFileSync(join(dir, 'tools.json'), 'utf8')) as readonly Schema[];
  const intents: Record<string, IntentText> = { ...GENERAL };
  const slots: Record<string, SlotText> = { ...OTHER_SLOTS };
  for (const { name: intent, description, parameters } of schemas) {
    intents[intent] = { description };
    for (const [slot, { description: text }] of Object.entries(parameters.properties)) {
      slots[slot] ??= { description: text, kind: KINDS[slot] };
    }
  }
  return { name, intents, slots };
}

/** The row over its typed text, if each slot's words are in it, in order. */
function original(row: Row): Row | null {
  const query = row.original?.trim() ?? '';
  if (query === '' || query === row.query) return null;
  const lower = query.toLowerCase();
  const slots: Slot[] = [];
  let from = 0;
  for (const slot of [...row.slots].sort((a, b) => (a.start ?? 0) - (b.start ?? 0))) {
    const start = lower.indexOf(slot.value.toLowerCase(), from);
    if (start < 0 || lower.length !== query.length) return null;
    from = start + slot.value.length;
    slots.push({ ...slot, start, end: from });
  }
  return { ...row, query, slots };
}
