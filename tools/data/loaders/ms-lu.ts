/** Utterances of Microsoft's Bot Framework skills (MIT). No held-out split: training only. */

import { join } from 'node:path';
import { buildDataSet } from './build.ts';
import type { Loaded, SlotText } from './build.ts';
import { OFFICE_INTENTS, SKILL_INTENTS } from './ms-lu-intents.ts';
import { readRows } from './rows.ts';
import type { Split } from './rows.ts';

const SLOTS: Readonly<Record<string, SlotText>> = {
  Address: { description: 'Street, town or region' },
  Attachment: { description: 'What to attach' },
  Building: { description: 'Name of the building' },
  Category: { description: 'Kind such as new, unread, important' },
  CelebrityName: { words: 'name', description: 'Name of the famous person' },
  ContactName: { words: 'contact', description: 'Name of the person' },
  ContainsAll: { words: 'all', description: 'All of them' },
  Date: { description: 'Date', kind: 'date' },
  DestinationCalendar: { words: 'calendar', description: 'Which calendar' },
  DirectionalReference: { words: 'side', description: 'Place on the screen such as left, top' },
  Duration: { description: 'How long', kind: 'duration' },
  EmailSubject: { words: 'subject', description: 'Subject of the email' },
  FloorNumber: { words: 'floor', description: 'Which floor' },
  Food: { description: 'Food or drink' },
  FromDate: { words: 'date', description: 'Day on which it starts', kind: 'date' },
  FromRelationshipName: { words: 'sender relation', description: 'Sender such as mom, boss' },
  FromTime: { words: 'start time', description: 'Time at which it starts', kind: 'time' },
  Historic: { words: 'period', description: 'Past period such as month, season' },
  Item: { description: 'What is wanted' },
  Keyword: { words: 'place', description: 'Name or kind of place' },
  Line: { words: 'account', description: 'Mail account or phone line' },
  ListType: { words: 'list', description: 'Which list such as shopping, grocery' },
  Location: { description: 'Where' },
  MeetingRoom: { description: 'Name of the meeting room' },
  Message: { description: 'What to say' },
  MoveEarlierTimeSpan: { words: 'earlier by', description: 'How much earlier', kind: 'duration' },
  MoveLaterTimeSpan: { words: 'later by', description: 'How much later', kind: 'duration' },
  MovieTitle: { description: 'Title of the movie' },
  NumNights: { words: 'stay', description: 'How many nights or days more' },
  OrderReference: { words: 'which', description: 'Which one: next, last, previous' },
  PositionReference: { words: 'position', description: 'Which of a list: first, second' },
  RelationshipName: { words: 'relation', description: 'Person such as mom, sister' },
  SearchTexts: { words: 'search text', description: 'Words to search for' },
  SenderName: { words: 'sender', description: 'Who sent it' },
  SlotAttribute: { words: 'attribute', description: 'What to change such as time, room, title' },
  SpecialRequest: { description: 'Wish such as gluten free' },
  Subject: { words: 'subject', description: 'What the meeting is about' },
  SuitableFor: { words: 'suitable for', description: 'Thing or activity the weather is good for' },
  TaskContent: { words: 'task', description: 'The item or task' },
  Time: { description: 'Time', kind: 'time' },
  ToDate: {
    words: 'new date',
    description: 'Day on which it ends or to which it moves',
    kind: 'date',
  },
  ToTime: {
    words: 'end time',
    description: 'Time at which it ends or to which it moves',
    kind: 'time',
  },
  WeatherCondition: { words: 'condition', description: 'Rain, snow, temperature and so on' },
  WeatherRange: { words: 'range', description: 'Hottest, coldest, average' },
  attendees: { words: 'party size', description: 'How many people' },
  contact: { words: 'person', description: 'Name or address of a person' },
  contactName: { words: 'contact', description: 'Whom to call' },
  currentContact: { words: 'person', description: 'Who is to be removed' },
  currentDate: { words: 'old time', description: 'When it is now', kind: 'date' },
  currentSubject: { words: 'old title', description: 'What it is called now' },
  date: { words: 'when', description: 'When the event is', kind: 'date' },
  duration: { description: 'How long the event takes', kind: 'duration' },
  genre: { description: 'Kind of music' },
  location: { description: 'Where the event is' },
  music: { words: 'music', description: 'Song, artist, album or playlist' },
  newContact: { words: 'person', description: 'Whom to invite' },
  newDate: { words: 'new time', description: 'When it shall be', kind: 'date' },
  newSubject: { words: 'new title', description: 'What it shall be called' },
  site: { description: 'Web site' },
  subject: { words: 'title', description: 'What the event is called' },
  topic: { description: 'What the news is about' },
};
/** Parts around a value, or the words of a slot that another one holds. */
const IGNORED = [
  'beforeMusic',
  'afterMusic',
  'inBetweenMusic',
  'MusicParent',
  'HotelNights',
  'ItemRequest',
  'FoodRequest',
  'people',
  'index',
];

/** Two sets: the skills' calendars overlap, so their tools are never offered together. */
export function loadMsLu(dataDir: string, split: Split): Loaded[] {
  const rows = readRows(join(dataDir, 'ms_lu', 'train.jsonl'));
  return [['ms_lu', SKILL_INTENTS] as const, ['ms_lu_office', OFFICE_INTENTS] as const].map(
    ([name, intents]) => {
      const spec = { name, intents, slots: SLOTS, ignoredSlots: IGNORED };
      const own = rows.filter(({ intent }) => intent in intents);
      return buildDataSet(spec, split, own, split === 'train' ? own : []);
    },
  );
}
