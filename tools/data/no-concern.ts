/** Public utterances that no watch tool is for: what teaches the wearable set to stay silent. */

import { join } from 'node:path';
import type { DataSet, Example } from './example.ts';
import { readRows } from './loaders/rows.ts';
import type { Split } from './loaders/rows.ts';

/** How many are taken of each source; the corpus's own no-call phrasings should not drown. */
const MOST_A_SOURCE = 4000;

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

/** Intents of HWU64 that no watch serves. In the others are utterances that one may. */
const ELSEWHERE = new Set([
  'cooking_recipe',
  'email_addcontact',
  'general_joke',
  'iot_cleaning',
  'iot_coffee',
  'news_query',
  'play_game',
  'qa_currency',
  'qa_definition',
  'qa_factoid',
  'qa_stock',
  'recommendation_events',
  'recommendation_movies',
  'social_post',
  'takeaway_order',
  'takeaway_query',
  'transport_taxi',
  'transport_ticket',
]);

/** Of SNIPS: the rest is music, works that may be music, and weather. */
const AWAY = new Set(['BookRestaurant', 'RateBook', 'SearchScreeningEvent']);

const OUT_OF_SCOPE = 'oos';

/** Folders, and the intents whose queries are taken. */
const SOURCES: readonly (readonly [folder: string, taken: (intent: string) => boolean])[] = [
  ['banking77', () => true],
  ['clinc150', (intent) => intent === OUT_OF_SCOPE],
  ['clinc150', (intent) => intent !== OUT_OF_SCOPE && !CONCERNING.has(intent)],
  ['hwu64', (intent) => ELSEWHERE.has(intent)],
  ['snips', (intent) => AWAY.has(intent)],
];

/** The set with utterances of the training splits added as no-calls. */
export function withNoConcern(set: DataSet, dataDir: string): DataSet {
  const added = noConcernQueries(dataDir, 'train').map((query): Example => ({ query, calls: [] }));
  return { ...set, examples: [...set.examples, ...added] };
}

/** Queries of one split; all of CLINC150's out-of-scope ones are among them. */
export function noConcernQueries(dataDir: string, split: Split): string[] {
  return SOURCES.flatMap(([folder, taken]) => {
    const rows = readRows(join(dataDir, folder, `${split}.jsonl`));
    return evenly(
      rows.filter(({ intent }) => taken(intent)),
      MOST_A_SOURCE,
    );
  }).map(({ query }) => query);
}

/** At most `most` of the rows, spread over all of them. */
function evenly<T>(rows: readonly T[], most: number): T[] {
  const every = Math.ceil(rows.length / most);
  return rows.filter((_, index) => index % every === 0);
}
