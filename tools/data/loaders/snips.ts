/** SNIPS (Coucke et al. 2018, CC0): seven intents with open-ended names. */

import { join } from 'node:path';
import { buildDataSet } from './build.ts';
import type { Loaded, SetSpec } from './build.ts';
import { readRows } from './rows.ts';
import type { Split } from './rows.ts';

const SPEC: SetSpec = {
  name: 'snips',
  intents: {
    AddToPlaylist: { description: 'Add a song, album or artist to a playlist' },
    BookRestaurant: { description: 'Book a table at a restaurant or bar' },
    GetWeather: { description: 'Get the weather forecast for a place and time' },
    PlayMusic: { description: 'Play music by artist, title, genre or year on a service' },
    RateBook: { description: 'Give a book a rating' },
    SearchCreativeWork: { description: 'Find a book, song, show, game or other work by title' },
    SearchScreeningEvent: { description: 'Find movie showtimes at cinemas' },
  },
  slots: {
    album: { description: 'Album title' },
    artist: { description: 'Singer, band or composer' },
    best_rating: { description: 'Highest possible rating', kind: 'int' },
    city: { description: 'City or town' },
    condition_description: { words: 'condition', description: 'Weather such as rain, snow, wind' },
    condition_temperature: { words: 'temperature', description: 'Hot, cold, chilly and so on' },
    country: { description: 'Country' },
    cuisine: { description: 'Cuisine of a country or region' },
    current_location: { description: 'The place where the user is, such as here' },
    entity_name: { description: 'Title of the song or album to add' },
    facility: { description: 'Facility such as wifi, parking, pool' },
    genre: { description: 'Music genre' },
    geographic_poi: { words: 'geographic place', description: 'Park, forest or other landmark' },
    location_name: { description: 'Name of the cinema' },
    movie_name: { description: 'Title of the movie' },
    movie_type: { description: 'Kind of movie such as animated movies, films' },
    music_item: { description: 'Kind of item such as song, album, track' },
    object_location_type: { words: 'location type', description: 'Kind of place such as cinema' },
    object_name: { description: 'Title of the work' },
    object_part_of_series_type: { words: 'series type', description: 'Series, saga or chronicle' },
    object_select: { words: 'select', description: 'Which one: this, current, next, previous' },
    object_type: { description: 'Kind of work such as book, show, game' },
    'SearchScreeningEvent.object_type': {
      description: 'What is asked for such as movie times, schedule',
    },
    party_size_description: { words: 'party', description: 'The people who come' },
    party_size_number: { words: 'party size', description: 'Number of people', kind: 'int' },
    playlist: { description: 'Name of the playlist' },
    playlist_owner: { description: 'Whose playlist it is, such as my' },
    poi: { words: 'place of interest', description: 'Street, station or sight to be near' },
    rating_unit: { description: 'Unit of the rating: stars or points' },
    rating_value: { description: 'Rating given', kind: 'int' },
    restaurant_name: { description: 'Name of the restaurant' },
    restaurant_type: { description: 'Kind of place such as bar, pub, diner' },
    served_dish: { description: 'Dish that is served' },
    service: { description: 'Music service such as spotify' },
    sort: { description: 'Ranking such as best, top, latest, popular' },
    spatial_relation: { description: 'How near, such as close to, nearest, in the area' },
    state: { description: 'State of the country' },
    timeRange: { words: 'time range', description: 'When: time or date' },
    track: { description: 'Title of the song' },
    year: { description: 'Year or decade' },
  },
};

export function loadSnips(dataDir: string, split: Split): Loaded {
  const dir = join(dataDir, 'snips');
  const train = readRows(join(dir, 'train.jsonl'));
  return buildDataSet(SPEC, split, train, readRows(join(dir, `${split}.jsonl`)));
}

/** The same utterances with capitals; for training, beside the lower-case ones. */
export function loadSnipsCased(dataDir: string): Loaded {
  const train = readRows(join(dataDir, 'snips', 'train.jsonl'));
  return buildDataSet(SPEC, 'train', train, readRows(join(dataDir, 'snips_cased', 'train.jsonl')));
}
