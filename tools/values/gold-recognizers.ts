/** Recognizers-Text's results: each span found in a sentence is a case. */
import { OUT } from './out.ts';
import type { Case, Expected, Row } from './gold.ts';
import { calendarDays, move, UNIT } from './gold.ts';

const SOURCE = 'recognizers';

interface Value {
  readonly timex: string;
  readonly type: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
  readonly Mod?: string;
}

interface Result {
  readonly text: string | null;
  readonly type: string | null;
  readonly resolution: {
    value?: unknown;
    unit?: string;
    subtype?: string;
    values?: Value[];
  } | null;
}

interface Sentence {
  readonly query: string;
  readonly ref: string | null;
  readonly model: string;
  readonly results: readonly Result[];
}

const LENGTH: Record<string, number> = {
  Kilometer: 1000,
  Meter: 1,
  Centimeter: 0.01,
  Millimeter: 0.001,
  Inch: 0.0254,
  Foot: 0.3048,
  Yard: 0.9144,
  Mile: 1609.344,
};
const WEIGHT: Record<string, number> = {
  Kilogram: 1,
  Gram: 0.001,
  Milligram: 1e-6,
  Pound: 0.45359237,
  Ounce: 0.028349523125,
};

export function recognizersCases(sentence: Sentence): Row[] {
  return sentence.results.map((result) => {
    const text = result.text ?? '';
    const row = caseOf(sentence, result, text);
    return typeof row === 'string'
      ? { source: SOURCE, text, out: row }
      : { source: SOURCE, text, ...row };
  });
}

type Body = Omit<Case, 'source' | 'text'>;

function caseOf(sentence: Sentence, result: Result, text: string): Body | string {
  const { type, resolution } = result;
  if (!type || !resolution) return 'the source gives no resolution';
  const value =
    resolution.value === null ? Number.NaN : Number(String(resolution.value).replace('%', ''));
  const number = (group: string, scaled: number, argument: string = UNIT.none): Body | string => {
    if (!Number.isFinite(scaled)) return 'a unit without a number';
    if (Math.abs(scaled) > 9e12) return 'beyond what a parameter stores';
    return { group, question: 'number', argument, expected: { kind: 'number', value: scaled } };
  };
  switch (type) {
    case 'number':
      return /\^|\de-?\d/.test(text)
        ? 'a power or scientific notation: nobody says or types one to a watch'
        : number('number', value);
    case 'ordinal':
      return number('ordinal', value);
    case 'percentage':
      return number('percent', value, UNIT.percent);
    case 'currency':
      return number('money', value);
    case 'temperature':
      if (resolution.unit === 'K' || resolution.unit === 'R') return OUT.kelvin;
      return number('temperature', value, resolution.unit === 'F' ? UNIT.fahrenheit : UNIT.celsius);
    case 'dimension': {
      const length = LENGTH[resolution.unit ?? ''];
      const weight = WEIGHT[resolution.unit ?? ''];
      if (length) return number('distance', value * length, UNIT.m);
      if (weight) return number('weight', value * weight, UNIT.kg);
      return 'a unit that no parameter has (areas, speeds, bytes)';
    }
    case 'boolean':
      return {
        group: 'bool',
        question: 'bool',
        argument: '',
        expected: { kind: 'bool', value: Boolean(resolution.value) },
      };
    case 'phonenumber':
      return {
        group: 'phone',
        question: 'digits',
        argument: '',
        expected: { kind: 'digits', value: String(resolution.value).replace(/[^\d+]/g, '') },
      };
    case 'numberrange':
      return OUT.pair;
    case 'ordinal.relative':
      return 'a place in a list ("the next one"): not a number';
    case 'age':
      return 'an age: no parameter has the unit';
    case 'email':
      return 'an address: a text, taken as it is';
    default:
      return dateTime(type, text, sentence.ref, resolution.values ?? []);
  }
}

function clockOf(ref: string): string {
  return (ref.match(/\d+/g) ?? []).slice(0, 6).map(Number).join(' ');
}

const full = (value: string) => (value.length === 10 ? `${value} 00:00:00` : value);

/**
 * The candidate that the stated rules mean: the first that isn't over, else the last. Candidates of
 * one day are the hours of a 12-hour dial: the first named, or the coming one if it's today. A
 * weekday said on that day is the next week's.
 */
function coming(values: readonly string[], ref: string, timex = ''): string {
  const days = new Set(values.map((value) => value.slice(0, 10)));
  if (values.length > 1 && days.size === 1 && !days.has(ref.slice(0, 10))) return values[0] ?? '';
  if (/^XXXX-WXX-\d/.test(timex)) {
    const later = [...values].sort().find((value) => value.slice(0, 10) > ref.slice(0, 10));
    return later ?? move(full([...values].sort().at(-1) ?? ''), 'day', 7);
  }
  const sorted = [...values].sort();
  return (
    sorted.find((value) => full(value) >= (value.length === 10 ? ref.slice(0, 10) : ref)) ??
    sorted.at(-1) ??
    ''
  );
}

function dateTime(
  type: string,
  text: string,
  ref: string | null,
  values: readonly Value[],
): Body | string {
  const kind = type.replace('datetimeV2.', '');
  const [first] = values;
  if (!first) return 'the source gives no resolution';
  if (!ref) return OUT.now;
  if (values.some((v) => v.Mod)) return OUT.open;
  if (
    /\b(utc|gmt|pst|cst|est|time|zone)\b/.test(text) &&
    /\+|-|gmt|utc|st\b|beijing|time/.test(text) &&
    kind !== 'date'
  ) {
    return OUT.zone;
  }
  const now = ref.replace('T', ' ');
  const body = (group: string, question: string, expected: Expected): Body => ({
    group,
    question,
    argument: clockOf(ref),
    expected,
  });
  const points = values.map((v) => v.value ?? '').filter(Boolean);
  if (points.some((p) => p === 'not resolved') && kind !== 'set')
    return body(
      kind === 'daterange' ? 'period' : kind === 'datetimerange' ? 'range' : 'date',
      'moment',
      { kind: 'error' },
    );
  switch (kind) {
    case 'duration':
      return {
        group: 'duration',
        question: 'duration',
        argument: UNIT.min,
        expected: { kind: 'duration', milliseconds: Number(first.value) * 1000 },
      };
    case 'date':
      return body('date', 'moment', {
        kind: 'moment',
        at: full(coming(points, now, first.timex)),
        grain: 'day',
      });
    case 'datetime':
      return body('time', 'moment', {
        kind: 'moment',
        at: full(coming(points, now, first.timex)),
        grain: 'second',
      });
    case 'time': {
      const next = points.filter((p) => p > now.slice(11)).sort()[0] ?? [...points].sort()[0] ?? '';
      return body('time', 'time', { kind: 'time', at: next });
    }
    case 'set':
      return setCase(first.timex, body);
    default:
      return rangeCase(kind, text, values, now, body);
  }
}

function setCase(timex: string, body: (g: string, q: string, e: Expected) => Body): Body | string {
  const rule = timex.match(/^P(\d+)([DWMY])$/);
  const day = timex.match(/^XXXX-WXX-(\d)(P1W)?$/);
  const expect = (value: string) => body('recurrence', 'recurrence', { kind: 'recurrence', value });
  if (rule) {
    const grain = { D: 3, W: 4, M: 5, Y: 7 }[rule[2] as 'D' | 'W' | 'M' | 'Y'];
    return expect(`${grain === 3 ? 127 : 0} ${rule[1]} ${grain}`);
  }
  if (day) return expect(`${1 << (Number(day[1]) - 1)} 1 3`);
  if (/WE$/.test(timex)) return expect('96 1 3');
  return 'a recurrence with a time or date in it: two parameters';
}

/** "next 3 days", "within 2h", "13 last minutes": a parameter takes the length of time. */
const STEP = '(next|last|past|previous|coming|following|upcoming)';
const LENGTHS = 'minutes?|min|hours?|h|days?|weeks?|months?|quarters?|years?|fortnight';
const BESIDE_NOW = new RegExp(
  `^(within|(the )?${STEP}) [\\w ]*(${LENGTHS})$|^\\d+ ${STEP} \\w+$|^within \\d+h$`,
);

function lengthOf(period: string): number {
  const parts = period.match(
    /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/,
  );
  if (!parts) return Number.NaN;
  const [y, mo, w, d, h, mi, s] = parts.slice(1).map((part) => Number(part ?? 0));
  const days = calendarDays((y ?? 0) * 12 + (mo ?? 0)) + (w ?? 0) * 7 + (d ?? 0);
  return (((days * 24 + (h ?? 0)) * 60 + (mi ?? 0)) * 60 + (s ?? 0)) * 1000;
}

/** "The end of june" is July 1 to the source, which leaves ends out, but June 30 to a parameter. */
const endOf = (said: RegExp, text: string, at: string) =>
  said.test(text) ? move(at, 'day', -1) : at;

function rangeCase(
  kind: string,
  text: string,
  values: readonly Value[],
  now: string,
  body: (g: string, q: string, e: Expected) => Body,
): Body | string {
  const [first] = values;
  const timex = first?.timex ?? '';
  if (!first?.start || !first.end) return OUT.open;
  if (/^(earlier|later) /.test(text)) {
    return OUT.vague;
  }
  if (/,P3M\)$/.test(timex) && /q\d|quarter$|quarter of \d+$/.test(text) && values.length === 1) {
    return body('period', 'moment', { kind: 'moment', at: full(first.start), grain: 'quarter' });
  }
  if (/^\d{4}-W\d\d$|^\d{4}-\d\d$|^XXXX-\d\d$|^\d{4}$/.test(timex)) {
    const grain = /W/.test(timex) ? 'week' : /^\d{4}$/.test(timex) ? 'year' : 'month';
    /* A month that is under way counts as the coming one. */
    const live = values.find((v) => (v.end ?? '') > now.slice(0, 10)) ?? values.at(-1);
    return body('period', 'moment', { kind: 'moment', at: full(live?.start ?? ''), grain });
  }
  const length = timex.match(/,(P[^)]*)\)$/)?.[1];
  if (length && BESIDE_NOW.test(text)) {
    const milliseconds = lengthOf(length);
    return Number.isNaN(milliseconds)
      ? 'a length of time in business days'
      : {
          group: 'duration',
          question: 'duration',
          argument: UNIT.min,
          expected: { kind: 'duration', milliseconds },
        };
  }
  if (
    !/^\(.*,.*,P/.test(timex) ||
    /T(MO|AF|EV|NI|DT)|W\d\d|SU|FA|WI|SP|X-01-01,|P\d+Y/.test(timex)
  ) {
    return OUT.vague;
  }
  const days = new Set(values.map((v) => (v.start ?? '').slice(0, 10)));
  const live =
    values.length > 1 && days.size === 1 && !days.has(now.slice(0, 10))
      ? first
      : (values.find(
          (v) =>
            full(v.start ?? '') >=
            (kind === 'timerange' ? '' : kind === 'daterange' ? now.slice(0, 10) : now),
        ) ?? values.at(-1));
  const day = now.slice(0, 10);
  if (kind === 'timerange') {
    const next = values.find((v) => (v.start ?? '') > now.slice(11)) ?? first;
    return body('range', 'range', {
      kind: 'range',
      from: `time ${next.start}`,
      to: `time ${next.end}`,
      grain: 'minute',
    });
  }
  return body('range', 'range', {
    kind: 'range',
    from: endOf(/(from|between) the end of/, text, full(live?.start ?? day)),
    to: endOf(/(to|and|until) the end of/, text, full(live?.end ?? day)),
    grain: kind === 'daterange' ? 'day' : 'second',
  });
}
