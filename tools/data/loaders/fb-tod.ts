/**
 * Alarms, reminders and weather (Schuster et al. 2019, CC BY-SA): evaluates only; its licence keeps
 * it out of what ships.
 */

import { join } from 'node:path';
import { buildDataSet } from './build.ts';
import type { Loaded, SetSpec } from './build.ts';
import { readRows } from './rows.ts';
import type { Split } from './rows.ts';
import { readTable } from './table.ts';

const SPEC: SetSpec = {
  name: 'fb_tod',
  intents: readTable(`
alarm/cancel_alarm||Cancel an alarm
alarm/modify_alarm||Move an alarm to another time
alarm/set_alarm||Set an alarm
alarm/show_alarms||Show the alarms that are set
alarm/snooze_alarm||Snooze the alarm
alarm/time_left_on_alarm||Say how long it is until the alarm
reminder/cancel_reminder||Cancel a reminder
reminder/set_reminder||Remind of something
reminder/show_reminders||Show the reminders
weather/checkSunrise||Say when the sun rises
weather/checkSunset||Say when the sun sets
weather/find|get weather|Get the weather forecast
`),
  slots: {
    datetime: { words: 'when', description: 'Date, time or duration', kind: 'date' },
    location: { description: 'Where' },
    'reminder/todo': { words: 'task', description: 'What to remind of' },
    'reminder/recurring_period': { words: 'repeat', description: 'How often' },
    'weather/attribute': { words: 'condition', description: 'Rain, hot, umbrella and so on' },
    'weather/temperatureUnit': { words: 'temperature unit', description: 'Celsius or fahrenheit' },
  },
  ignoredSlots: [
    'weather/noun',
    'reminder/noun',
    'timer/noun',
    'timer/attributes',
    'alarm/alarm_modifier',
    'reminder/reminder_modifier',
    'reminder/reference',
    'news/type',
    'negation',
  ],
};

/** 'valid' and 'test' both give the validation split. Its own schema comes from training rows. */
export function loadFbTod(dataDir: string, split: Split): Loaded {
  if (split === 'train') throw new Error('fb_tod evaluates only: load its "valid" split');
  const dir = join(dataDir, 'fb_tod');
  const schema = readRows(join(dir, 'train.jsonl'));
  return buildDataSet(SPEC, split, schema, readRows(join(dir, 'valid.jsonl')));
}
