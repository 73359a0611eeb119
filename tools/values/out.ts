/** Why a case of the timex set is out, where several sources have such cases. */
export const OUT = {
  vague: 'a vague stretch of time ("in the evening", "early march"): sources disagree on its ends',
  open: 'open-ended: no parameter holds "before" or "after" a time',
  pair: 'limits or a pair of numbers: no parameter holds one',
  zone: 'a time zone: the clock has none',
  kelvin: 'kelvin: no parameter has the unit',
  now: 'a reference time that the set does not give',
} as const;
