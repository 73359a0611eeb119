/** Public utterances that no watch tool is for: what teaches the wearable set to stay silent. */

import { join } from 'node:path';
import type { DataSet, Example } from './example.ts';
import { readRows } from './loaders/rows.ts';
import type { Split } from './loaders/rows.ts';

/** How many are taken of each source; the corpus's own no-call phrasings should not drown. */
const MOST_A_SOURCE = 3000;

/** Intents of CLINC150 that a watch may serve, or that only a conversation makes sense of. */
const CONCERNING = new Set([
  'alarm',
  'calendar',
  'calendar_update',
  'cancel',
  'change_accent',
  'change_language',
  'change_speed',
  'change_volume',
  'current_location',
  'date',
  'directions',
  'distance',
  'find_phone',
  'make_call',
  'maybe',
  'measurement_conversion',
  'meeting_schedule',
  'next_song',
  'no',
  'play_music',
  'reminder',
  'reminder_update',
  'repeat',
  'reset_settings',
  'schedule_meeting',
  'share_location',
  'shopping_list_update',
  'smart_home',
  'sync_device',
  'text',
  'time',
  'timer',
  'timezone',
  'todo_list',
  'todo_list_update',
  'traffic',
  'translate',
  'update_playlist',
  'weather',
  'what_song',
  'whisper_mode',
  'yes',
]);

const OUT_OF_SCOPE = 'oos';

/** The set with utterances of the training splits added as no-calls. */
export function withNoConcern(set: DataSet, dataDir: string): DataSet {
  const added = noConcernQueries(dataDir, 'train').map((query): Example => ({ query, calls: [] }));
  return { ...set, examples: [...set.examples, ...added] };
}

/** Queries of one split; all of CLINC150's out-of-scope ones are among them. */
export function noConcernQueries(dataDir: string, split: Split): string[] {
  const banking = readRows(join(dataDir, `banking77/${split}.jsonl`));
  const clinc = readRows(join(dataDir, `clinc150/${split}.jsonl`));
  const outOfScope = clinc.filter(({ intent }) => intent === OUT_OF_SCOPE);
  const others = clinc.filter(({ intent }) => intent !== OUT_OF_SCOPE && !CONCERNING.has(intent));
  return [banking, outOfScope, others]
    .flatMap((rows) => evenly(rows, MOST_A_SOURCE))
    .map(({ query }) => query);
}

/** At most `most` of the rows, spread over all of them. */
function evenly<T>(rows: readonly T[], most: number): T[] {
  const every = Math.ceil(rows.length / most);
  return rows.filter((_, index) => index % every === 0);
}
