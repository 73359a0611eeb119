/** Other people's parsers on the same cases, where their packages are installed. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Case } from './gold.ts';
import { pad } from './gold.ts';

export interface Peers {
  readonly names: string;
  /** In the driver's form; undefined if no peer reads the kind. */
  answer(c: Case): string | undefined;
}

interface Components {
  get(name: string): number | null;
  isCertain(name: string): boolean;
}
interface ChronoResult {
  start: Components;
  end: Components | null;
}
interface Chrono {
  parse(text: string, now: Date, options: object): ChronoResult[];
}
type WordsToNumbers = (text: string) => string | number | null;

function load<T>(name: string, folder: string): T | undefined {
  try {
    return createRequire(join(folder, 'package.json'))(name) as T;
  } catch {
    return undefined;
  }
}

function stampOf(c: Components): string {
  const get = (name: string, fallback = 0) => c.get(name) ?? fallback;
  const day = `${pad(get('year'), 4)}-${pad(get('month'))}-${pad(get('day'))}`;
  const time = c.isCertain('hour')
    ? `${pad(get('hour'))}:${pad(get('minute'))}:${pad(get('second'))}`
    : '00:00:00';
  return `${day} ${time} ${c.isCertain('hour') ? 'second' : 'day'}`;
}

function chronoAnswer(chrono: Chrono, c: Case): string {
  const [y = 0, mo = 1, d = 1, h = 0, mi = 0, s = 0] = c.argument.split(' ').map(Number);
  const [found] = chrono.parse(c.text, new Date(y, mo - 1, d, h, mi, s), { forwardDate: true });
  if (!found) return 'error';
  if (c.question === 'range')
    return found.end ? `${stampOf(found.start)} / ${stampOf(found.end)}` : 'error';
  return c.question === 'time' ? stampOf(found.start).slice(11) : stampOf(found.start);
}

export async function loadPeers(folder?: string): Promise<Peers> {
  const at = join(folder ?? process.cwd());
  const chrono = load<Chrono>('chrono-node', at);
  const words = load<{ wordsToNumbers: WordsToNumbers }>('words-to-numbers', at)?.wordsToNumbers;
  const missing = 'not installed';
  return {
    names:
      `times and dates: chrono-node (${chrono ? 'run' : missing}), ` +
      `numbers: words-to-numbers (${words ? 'run' : missing})`,
    answer(c) {
      if (['moment', 'time', 'range'].includes(c.question))
        return chrono && chronoAnswer(chrono, c);
      if (c.question !== 'number' || !words || !['number', 'ordinal'].includes(c.group))
        return undefined;
      const value = words(c.text);
      return value === null || Number.isNaN(Number(value))
        ? 'error'
        : String(Math.round(Number(value) * 1e6));
    },
  };
}
