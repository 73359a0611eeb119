/** What takes how much of a board's flash and RAM: budgets, differences, text. */
import { BudgetError, UsageError } from '../cli-error.ts';
import type { Tier } from './board.ts';
import type { Contribution } from './link-map.ts';
import type { Parts } from './sizes.ts';

/** What `bodkin size --json` prints. */
export interface SizeReport {
  readonly board: string;
  readonly tier: Tier;
  readonly flash_bytes: Parts;
  readonly ram_bytes: Parts;
  /** Functions and variables, the largest first. */
  readonly symbols: readonly Contribution[];
}

/** A part's name, 'flash', 'ram', 'flash.weights' or 'ram.stack', and the most bytes of it. */
export interface Budget {
  readonly part: string;
  readonly bytes: number;
}

const KB = 1024;
const MEMORIES = { flash: 'flash_bytes', ram: 'ram_bytes' } as const;
/** Places set aside for the stack and the arena, of which `ram_bytes` has what is in use. */
const SET_ASIDE = new Set(['.stack', '.arena']);

/** `contributions` in the order in which people look at them. */
export function sortSymbols(contributions: readonly Contribution[]): Contribution[] {
  return contributions
    .filter(({ section, symbol }) => symbol !== '' && !SET_ASIDE.has(section))
    .sort((a, b) => b.bytes - a.bytes || (a.symbol < b.symbol ? -1 : 1));
}

/** "flash=1400K", "ram.stack=8192"; a number alone is for all of the flash. */
export function parseBudget(text: string): Budget {
  const match = /^(?:([\w.]+)=)?(\d+)(K?)$/.exec(text);
  if (match === null) {
    throw new UsageError(`--budget ${text}: give BYTES or PART=BYTES, such as ram=176K`);
  }
  const [, part = 'flash', digits, unit] = match;
  return { part, bytes: Number(digits) * (unit === 'K' ? KB : 1) };
}

/** Throws a BudgetError with a line for each part that is over. */
export function checkBudgets(report: SizeReport, budgets: readonly Budget[]): void {
  const over = budgets.flatMap(({ part, bytes }) => {
    const taken = bytesOf(report, part);
    return taken > bytes ? [`${part}: ${taken} bytes, ${taken - bytes} over the budget`] : [];
  });
  if (over.length > 0) throw new BudgetError(over.join('\n'));
}

function bytesOf(report: SizeReport, part: string): number {
  const [memory, name = 'total'] = part.split(/\.(.*)/s);
  const parts = isMemory(memory) ? report[MEMORIES[memory]] : {};
  if (Object.hasOwn(parts, name)) return parts[name];
  const known = listParts(report).join(', ');
  throw new UsageError(`--budget ${part}: no such part; there are ${known}`);
}

function isMemory(name: string): name is keyof typeof MEMORIES {
  return Object.hasOwn(MEMORIES, name);
}

function listParts(report: SizeReport): string[] {
  return Object.entries(MEMORIES).flatMap(([memory, key]) =>
    Object.keys(report[key]).map((name) => (name === 'total' ? memory : `${memory}.${name}`)),
  );
}

export function formatSizes(report: SizeReport, symbolsMost: number): string {
  const symbols = report.symbols
    .slice(0, symbolsMost)
    .map(({ bytes, symbol, object }) => row(bytes, `${symbol} (${object})`));
  return [
    'flash\n',
    formatParts(report.flash_bytes),
    'RAM\n',
    formatParts(report.ram_bytes),
    ...(symbols.length > 0 ? ['largest symbols\n', ...symbols] : []),
  ].join('');
}

function formatParts(parts: Parts): string {
  return Object.entries(parts)
    .map(([name, bytes]) => row(bytes, name.replaceAll('_', ' ')))
    .join('');
}

function row(bytes: number, text: string): string {
  return `${String(bytes).padStart(9)}  ${text}\n`;
}

/** A line for each part and each symbol that changed; of the symbols the largest changes. */
export function formatSizeDifferences(
  report: SizeReport,
  baseline: SizeReport,
  symbolsMost: number,
): string {
  const parts = Object.entries(MEMORIES).flatMap(([memory, key]) =>
    changes(Object.entries(baseline[key]), Object.entries(report[key])).map(
      ({ name, before, after }) => {
        const percent = before === 0 ? '' : `, ${signed(((after - before) / before) * 100, 2)} %`;
        const change = `${signed(after - before)} bytes${percent}`;
        return `${memory} ${name.replaceAll('_', ' ')}: ${before} -> ${after} (${change})\n`;
      },
    ),
  );
  const symbols = changes(namedSymbols(baseline), namedSymbols(report))
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
    .slice(0, symbolsMost)
    .map(({ name, before, after }) => `${signed(after - before).padStart(9)}  ${name}\n`);
  return parts.length + symbols.length === 0
    ? 'as the baseline\n'
    : [...parts, ...symbols].join('');
}

/** A file's static functions may share a name with another file's, and with one another. */
function namedSymbols({ symbols }: SizeReport): [string, number][] {
  return symbols.map(({ symbol, object, bytes }) => [`${symbol} (${object})`, bytes]);
}

interface Change {
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

/** Sums by name that differ, in the order of `after`, then what is gone. */
function changes(
  before: readonly (readonly [string, number])[],
  after: readonly (readonly [string, number])[],
): Change[] {
  const [old, now] = [before, after].map((entries) => {
    const sums = new Map<string, number>();
    for (const [name, bytes] of entries) sums.set(name, (sums.get(name) ?? 0) + bytes);
    return sums;
  });
  return [...new Set([...now.keys(), ...old.keys()])]
    .map((name) => ({ name, before: old.get(name) ?? 0, after: now.get(name) ?? 0 }))
    .filter((change) => change.before !== change.after);
}

function signed(value: number, digits = 0): string {
  return `${value > 0 ? '+' : ''}${value.toFixed(digits)}`;
}
