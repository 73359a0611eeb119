/** Car settings of the same skills (MIT): made by templates, so one row in ten is enough. */

import { join } from 'node:path';
import { buildDataSet } from './build.ts';
import type { Loaded, SetSpec } from './build.ts';
import { readRows } from './rows.ts';
import type { Split } from './rows.ts';

const EVERY = 10;

const SPEC: SetSpec = {
  name: 'ms_lu_automotive',
  intents: {
    'automotive/VEHICLE_SETTINGS_CHANGE': {
      words: 'change car setting',
      description: 'Change a setting of the car',
    },
    'automotive/VEHICLE_SETTINGS_CHECK': {
      words: 'check car setting',
      description: 'Say what a setting of the car is',
    },
    'automotive/VEHICLE_SETTINGS_DECLARATIVE': {
      words: 'complain',
      description: 'Say how it feels in the car, too hot or too cold',
    },
    'automotive/SETTING_NAME_SELECTION': {
      words: 'select setting',
      description: 'Choose which setting is meant',
    },
    'automotive/SETTING_VALUE_SELECTION': {
      words: 'select value',
      description: 'Choose the value for a setting',
    },
  },
  slots: {
    AMOUNT: { description: 'Number or amount' },
    INDEX: { words: 'position', description: 'Which of a list' },
    SETTING: { description: 'Name of the setting or part of the car' },
    TYPE: { words: 'change', description: 'Whether by or to the amount' },
    UNIT: { description: 'Unit of the amount' },
    VALUE: { description: 'State or level such as on, off, warmer' },
  },
};

export function loadMsLuAutomotive(dataDir: string, split: Split): Loaded {
  const all = readRows(join(dataDir, 'ms_lu_automotive', 'train.jsonl'));
  const rows = all.filter((_, index) => index % EVERY === 0);
  return buildDataSet(SPEC, split, rows, split === 'train' ? rows : []);
}
