/** Rustling's expressions (reference time 2013-02-12 04:30). */
import { OUT } from './out.ts';
import type { Grain, Row } from './gold.ts';
import { calendarDays, move, stamp, UNIT } from './gold.ts';
import { DUCKLING_NOW } from './gold-duckling.ts';

const SOURCE = 'rustling';
const GRAINS: readonly Grain[] = ['year', 'month', 'day', 'hour', 'minute', 'second'];

const points = (gold: string) =>
  [...gold.matchAll(/\[([\d, ]+)\]/g)].map((m) => (m[1] ?? '').split(',').map(Number));

export function rustlingCase(row: { dim: string; text: string; gold: string }): Row {
  const { text, gold } = row;
  const dim = row.dim.replace(/^check_|!$/g, '').replace(/_with_precision/, '');
  const out = (reason: string): Row => ({ source: SOURCE, text, out: reason });
  const number = (group: string, argument: string = UNIT.none): Row => ({
    source: SOURCE,
    group,
    text,
    question: 'number',
    argument,
    expected: { kind: 'number', value: Number(gold.match(/\((-?[\d.]+)/)?.[1]) },
  });
  const grainWord = gold.match(/Grain::(\w+)/)?.[1]?.toLowerCase() as Grain | undefined;
  const common = { source: SOURCE, text, argument: DUCKLING_NOW };
  switch (dim) {
    case 'integer':
    case 'float':
      return number('number');
    case 'ordinal':
      return number('ordinal');
    case 'percentage':
      return number('percent', UNIT.percent);
    case 'finance':
      return number('money');
    case 'temperature':
      if (gold.includes('kelvin')) return out(OUT.kelvin);
      return number('temperature', gold.includes('fahrenheit') ? UNIT.fahrenheit : UNIT.celsius);
    case 'duration': {
      const [y = 0, mo = 0, w = 0, d = 0, h = 0, mi = 0, s = 0] = points(gold)[0] ?? [];
      const days = calendarDays(y * 12 + mo) + w * 7 + d;
      return {
        ...common,
        group: 'duration',
        question: 'duration',
        argument: UNIT.min,
        expected: { kind: 'duration', milliseconds: (((days * 24 + h) * 60 + mi) * 60 + s) * 1000 },
      };
    }
    case 'moment': {
      const [p = []] = points(gold);
      const grain = grainWord ?? (GRAINS[p.length - 1] as Grain);
      const group = grain === 'day' ? 'date' : /second|minute|hour/.test(grain) ? 'time' : 'period';
      if (p[0] === 2017) return out(OUT.now);
      return {
        ...common,
        group,
        question: 'moment',
        expected: { kind: 'moment', at: stamp(p), grain },
      };
    }
    case 'moment_span': {
      const [from = [], to = []] = points(gold);
      const twoEnds =
        /\d/.test(text) &&
        / to |-|untill?|till?|thru|through|between|but before/.test(text) &&
        !/^(by|within|last|next) /.test(text);
      if (!twoEnds) return out(OUT.vague);
      if (from[0] === 2017) return out(OUT.now);
      const grain = GRAINS[from.length - 1] as Grain;
      const end = stamp(to);
      return {
        ...common,
        group: 'range',
        question: 'range',
        expected: {
          kind: 'range',
          from: stamp(from),
          to: grain === 'day' ? move(end, 'day', -1) : end,
          grain,
        },
      };
    }
    default:
      return out(OUT.open);
  }
}
