/** Word lists: our own in words/, with the gazetteers of the data folder added when it is there. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { MONTHS, WEEKDAYS, sayDate } from './fillers/date.ts';
import { sayInteger } from './fillers/number.ts';
import { sayTime } from './fillers/time.ts';
import type { Random } from './random.ts';

export class WordLists {
  readonly #lists: ReadonlyMap<string, readonly string[]>;

  constructor(lists: ReadonlyMap<string, readonly string[]>) {
    this.#lists = lists;
  }

  get names(): ReadonlySet<string> {
    return new Set([...this.#lists.keys(), ...Object.keys(MADE_UP)]);
  }

  /** One entry; the lists that its braces name are filled in. */
  pick(list: string, random: Random): string {
    const make = MADE_UP[list];
    if (make !== undefined) return make(random);
    const entries = this.#lists.get(list);
    if (entries === undefined) throw new Error(`no word list is named "${list}"`);
    return random
      .pick(entries)
      .replace(/\{(\w+)\}/g, (_brace, inner: string) => this.pick(inner, random));
  }
}

const MADE_UP: Readonly<Record<string, (random: Random) => string>> = {
  number: (random) =>
    sayInteger(random.chance(0.8) ? random.int(1, 20) : random.int(1, 100), random),
  year: (random) => String(random.int(1950, 2030)),
  phone_number: (random) =>
    Array.from({ length: random.pick([3, 7, 10]) }, () => random.int(0, 9)).join(
      random.chance(0.3) ? ' ' : '',
    ),
  time: (random) => sayTime(random).text,
  date: (random) => sayDate(random),
  weekday: (random) => random.pick(WEEKDAYS),
  month: (random) => random.pick(MONTHS),
  duration: (random) => {
    const count = random.pick([2, 3, 5, 10, 15, 20, 30, 45]);
    return `${sayInteger(count, random)} ${random.pick(['minutes', 'minutes', 'hours', 'days'])}`;
  },
};

/** Gazetteer files of the data folder that add to a list. Columns are separated by tabs. */
const GAZETTEERS: Readonly<Record<string, readonly string[]>> = {
  first_name: ['faker_first_names.txt', 'corpora_humans_firstNames.txt'],
  last_name: ['faker_last_names.txt', 'corpora_humans_lastNames.txt'],
  city: ['us_cities_pop15k.txt', 'cities_pop100k.tsv'],
  country: ['corpora_geography_countries.txt'],
  song: ['faker_music_song_name.txt', '538_classic_rock_songs.txt'],
  artist: [
    'faker_music_artist.txt',
    '538_classic_rock_artists.txt',
    'corpora_music_rock_hall_of_fame.txt',
  ],
  album: ['faker_music_album.txt'],
  genre: ['faker_music_genre.txt'],
  movie: ['538_movies.txt', 'corpora_film-tv_popular-movies.txt'],
  show: ['corpora_film-tv_tv_shows.txt'],
  book: ['faker_book_title.txt', 'corpora_books_bestsellers.txt'],
  food: ['faker_food_dish.txt', 'corpora_foods_fruits.txt', 'corpora_foods_vegetables.txt'],
  brand: ['corpora_corporations_fortune500.txt'],
  occupation: ['corpora_humans_occupations.txt'],
  sport: ['corpora_sports_sports.txt'],
};

export const WORDS_DIR = resolve(import.meta.dirname, 'words');

export function readWordLists(dataDir?: string | undefined, dir: string = WORDS_DIR): WordLists {
  const lists = new Map<string, readonly string[]>();
  for (const name of readdirSync(dir).sort()) {
    if (name.endsWith('.txt')) lists.set(name.slice(0, -4), readLines(join(dir, name)));
  }
  if (dataDir === undefined) return new WordLists(lists);
  for (const [list, files] of Object.entries(GAZETTEERS)) {
    const own = lists.get(list) ?? [];
    const more = files.flatMap((file) => readGazetteer(join(dataDir, 'gazetteers', file)));
    // Ours are the usual ones: they stay half of what is picked.
    const times = Math.max(1, Math.round(more.length / Math.max(1, own.length)));
    const merged = [...Array.from({ length: times }, () => own).flat(), ...more];
    if (merged.length > 0) lists.set(list, merged);
  }
  return new WordLists(lists);
}

/** Short plain names only: a filler is something that is said in one breath. */
function readGazetteer(path: string): string[] {
  if (!existsSync(path)) return [];
  return readLines(path)
    .map((line) => line.split('\t')[0]!.trim())
    .filter((name) => /^\p{L}[\p{L}\p{M}\p{N}' .&-]*$/u.test(name) && name.split(' ').length <= 6);
}

function readLines(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
