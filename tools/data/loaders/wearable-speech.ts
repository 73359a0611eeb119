/**
 * Requests of the public sets that the wearable tools serve, as calls of those tools: how people
 * who wrote none of our phrasings ask for an alarm, the weather, the next song. Training only; a
 * row that says more than a call can hold is left out.
 */

import { join } from 'node:path';
import type { Argument, Example } from '../example.ts';
import { wholeWords } from './build.ts';
import type { Loaded } from './build.ts';
import { readRows } from './rows.ts';
import type { Row } from './rows.ts';

interface Rule {
  readonly folder: string;
  readonly intent: string;
  readonly tool: string;
  /** Enum values and booleans that the intent itself says. */
  readonly heads?: Readonly<Record<string, string | boolean>>;
  /** Slots that are params. Rows with any other slot are left out, unless it is ignored. */
  readonly spans?: Readonly<Record<string, string>>;
  readonly ignored?: readonly string[];
  /** Slots that `find` must have found something for. */
  readonly dated?: readonly string[];
  /** The text must match. */
  readonly only?: RegExp;
  readonly never?: RegExp;
  /** Values that no slot gives, found in the text; null leaves the row out. */
  readonly find?: (query: string) => readonly Argument[] | null;
}

const WEEKDAY = /\b(mon|tues|wednes|thurs|fri|satur|sun)days?\b/;
const REPEATED = /\b(every|each|daily|week\w*|tomorrow|tonight|today|alarms)\b/;
const LEVEL = /\b(by|to|percent|speak|talk|say|repeat|bass)\b/;
const OTHER_DAY = new RegExp(
  '\\b(week-?ends?|from now|next|yesterday|last|past|months?|years?|hours?|minutes?|days|weeks' +
    '|weekly|when|if|notify|current|was)\\b',
);

const RULES: readonly Rule[] = [
  { folder: 'clinc150', intent: 'find_phone', tool: 'find_phone', heads: { enabled: true } },
  { folder: 'clinc150', intent: 'what_song', tool: 'get_now_playing' },
  { folder: 'clinc150', intent: 'next_song', tool: 'control_music', heads: { command: 'next' } },
  {
    folder: 'clinc150',
    intent: 'timer',
    tool: 'set_timer',
    only: /\b(set|start|need|want|create|count\w*|timer for)\b/,
    never: /\b(left|remaining|stop|cancel|alarm|off)\b/,
    find: findDuration,
  },
  {
    folder: 'hwu64',
    intent: 'alarm_set',
    tool: 'set_alarm',
    spans: { time: 'time' },
    never: new RegExp(
      `${REPEATED.source}|${WEEKDAY.source}|\\b(in|hours?|hundred|minutes?|remind)\\b`,
    ),
  },
  {
    folder: 'hwu64',
    intent: 'alarm_remove',
    tool: 'cancel_alarm',
    spans: { time: 'time' },
    only: /\b(delete|remove|cancel|clear)\b/,
    never: new RegExp(`${REPEATED.source}|${WEEKDAY.source}|\\b(all|any)\\b`),
  },
  {
    folder: 'hwu64',
    intent: 'audio_volume_up',
    tool: 'control_music',
    heads: { command: 'volume_up' },
    only: /\b(volume|sound|music)\b/,
    never: new RegExp(`${LEVEL.source}|down|decrease|lower|softer|reduce`),
  },
  {
    folder: 'hwu64',
    intent: 'audio_volume_down',
    tool: 'control_music',
    heads: { command: 'volume_down' },
    only: /\b(volume|sound|music)\b/,
    never: new RegExp(`${LEVEL.source}|up|increase|raise|louder`),
  },
  {
    folder: 'hwu64',
    intent: 'weather_query',
    tool: 'get_weather',
    spans: { place_name: 'location' },
    ignored: ['weather_descriptor'],
    dated: ['date'],
    find: findDay,
  },
  {
    folder: 'snips',
    intent: 'GetWeather',
    tool: 'get_weather',
    spans: { city: 'location' },
    ignored: ['condition_description', 'condition_temperature'],
    dated: ['timeRange'],
    find: findDay,
  },
  {
    folder: 'thingpedia',
    intent: 'org.thingpedia.weather.current',
    tool: 'get_weather',
    spans: { location: 'location' },
    find: findDay,
  },
  {
    folder: 'ms_lu',
    intent: 'music/Pause',
    tool: 'control_music',
    heads: { command: 'pause' },
    never: /\bafter\b/,
  },
  {
    folder: 'ms_lu',
    intent: 'music/Shuffle',
    tool: 'control_music',
    heads: { command: 'shuffle' },
    only: /shuffle|random/,
    never: /\bnext\b/,
  },
];

/** A part of the set 'wearable'; its tools are those of the generated part. */
export function loadWearableSpeech(dataDir: string): Loaded {
  const examples: Example[] = [];
  let rows = 0;
  for (const rule of RULES) {
    const all = readRows(join(dataDir, rule.folder, 'train.jsonl'));
    for (const row of all.filter(({ intent }) => intent === rule.intent)) {
      rows++;
      const list = readArguments(rule, row);
      if (list === null) continue;
      const tool = `wearable/${rule.tool}`;
      examples.push({ query: row.query, calls: [{ tool, arguments: list }] });
    }
  }
  const dropped = { 'says more than the call holds': rows - examples.length };
  const report = { set: 'wearable', split: 'train', rows, kept: examples.length, dropped } as const;
  return { dataSet: { name: 'wearable', tools: new Map(), examples }, report };
}

function readArguments(rule: Rule, row: Row): readonly Argument[] | null {
  const query = row.query.toLowerCase();
  if (rule.only?.test(query) === false || rule.never?.test(query)) return null;
  const found = rule.find === undefined ? [] : rule.find(query);
  if (found === null) return null;
  const list: Argument[] = [...found];
  for (const [param, value] of Object.entries(rule.heads ?? {})) {
    list.push({
      param,
      value: typeof value === 'boolean' ? { kind: 'bool', value } : { kind: 'enum', value },
    });
  }
  for (const slot of row.slots) {
    if (rule.ignored?.includes(slot.name)) continue;
    if (rule.dated?.includes(slot.name) && found.length > 0) continue;
    const param = rule.spans?.[slot.name];
    if (param === undefined || slot.start === null || slot.end === null) return null;
    if (list.some((one) => one.param === param)) return null;
    const [start, end] = wholeWords(row.query, slot.start, slot.end);
    list.push({ param, value: { kind: 'span', start, end } });
  }
  return list;
}

const NUMBER =
  '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|' +
  'thirty|forty|forty five|fifty|sixty|ninety|half an?)';
const DURATION = new RegExp(`\\b${NUMBER}[ -](?:second|sec|minute|min|hour|hr)s?\\b`, 'g');

/** One amount and no other number: "a 4 minute timer". */
function findDuration(query: string): readonly Argument[] | null {
  const matches = [...query.matchAll(DURATION)];
  const rest = query.replace(DURATION, '').replace(/\ban?\b/g, '');
  if (matches.length > 1 || new RegExp(`\\b${NUMBER}\\b|half|minute|hour|second`).test(rest)) {
    return null;
  }
  return matches.map((match) => ({
    param: 'duration',
    value: { kind: 'span', start: match.index, end: match.index + match[0].length },
  }));
}

const DAYS: readonly (readonly [RegExp, string])[] = [
  [/\b(right now|now|at the moment|currently)\b/, 'now'],
  [/\b(today|tonight|this (morning|afternoon|evening))\b/, 'today'],
  [/\btomorrow\b/, 'tomorrow'],
  [/\b(this|the) week\b/, 'week'],
];

/** The day as the tool lists it; nothing when no day is said, null for any other day or time. */
function findDay(query: string): readonly Argument[] | null {
  const days = DAYS.filter(([pattern]) => pattern.test(query));
  const other = OTHER_DAY.test(query) || WEEKDAY.test(query) || /\b(am|pm|at|in an?) /.test(query);
  if (days.length > 1 || other || /\d/.test(query)) return null;
  return days.map(([, value]) => ({ param: 'day', value: { kind: 'enum', value } }));
}
