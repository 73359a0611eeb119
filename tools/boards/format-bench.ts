/** Benchmark results for people: a table, differences from an earlier run, a chart. */
import type { BenchResult, PeerResult } from './bench.ts';

const MILLION = 1e6;
const KB = 1024;

interface Column {
  readonly title: string;
  readonly text: (result: BenchResult) => string;
}

const millions = (value: number) => (value / MILLION).toFixed(2);
const kilobytes = (bytes = 0) => (bytes / KB).toFixed(1);

const NAMES: readonly Column[] = [
  { title: 'board', text: ({ board }) => board },
  { title: 'tier', text: ({ tier }) => tier },
];

const phase = (name: string, digits = 2): Column => ({
  title: name,
  text: ({ phases }) => (phases[name] / MILLION).toFixed(digits),
});

/** Tokenising and reading values take thousands of instructions, the rest millions. */
const TURN: readonly Column[] = [
  { title: 'median', text: ({ instructions }) => millions(instructions.median) },
  { title: 'p95', text: ({ instructions }) => millions(instructions.p95) },
  ...[phase('tokenise', 4), phase('encode'), phase('decode'), phase('values', 4)],
  { title: 'turns', text: ({ turns }) => String(turns) },
];

const WORK: readonly Column[] = [
  { title: 'in linear', text: ({ per_mac }) => per_mac.linear.toFixed(3) },
  { title: 'in attend', text: ({ per_mac }) => per_mac.attend.toFixed(2) },
  phase('interpreter'),
  { title: 'of the turn', text: (result) => `${(100 * interpreterShare(result)).toFixed(1)} %` },
];

const ram = (part: string): Column => ({
  title: part.replace('_', ' '),
  text: ({ ram_bytes }) => kilobytes(ram_bytes[part]),
});
const RAM = ['total', 'linear_memory', 'code_pages', 'heap', 'stack', 'variables'].map(ram);

/** `code` is ours and the compiler's library; an image's header and an odd byte go with tools. */
const flash = (title: string, ...parts: readonly string[]): Column => ({
  title,
  text: ({ flash_bytes }) =>
    kilobytes(parts.reduce((sum, name) => sum + (flash_bytes[name] ?? 0), 0)),
});
const FLASH: readonly Column[] = [
  flash('total', 'total'),
  flash('code', 'code', 'library'),
  flash('wasm3', 'wasm3'),
  flash('kernels', 'kernels'),
  flash('weights', 'weights'),
  flash('tokenizer', 'tokenizer'),
  flash('tools', 'tools', 'header'),
];

const TABLES: readonly { readonly title: string; readonly columns: readonly Column[] }[] = [
  { title: 'Million instructions a turn', columns: TURN },
  {
    title: 'Instructions a multiply-accumulate, and millions that are interpreted',
    columns: WORK,
  },
  { title: 'KB of RAM in use', columns: RAM },
  { title: 'KB of flash', columns: FLASH },
];

/** Of a turn: the kernels' work that isn't native. */
export function interpreterShare({ phases, instructions }: BenchResult): number {
  return phases['interpreter'] / instructions.median;
}

/** Tables of instructions, RAM and flash, each with a row a result. */
export function formatTable(results: readonly BenchResult[]): string {
  return TABLES.map(({ title, columns }) => {
    const all = [...NAMES, ...columns];
    const rows = [
      all.map((column) => column.title),
      ...results.map((result) => all.map(({ text }) => text(result))),
    ];
    return `${title}\n${formatRows(rows)}`;
  }).join('\n');
}

/** Names on the left, numbers on the right. */
function formatRows(rows: readonly (readonly string[])[]): string {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => (i < NAMES.length ? cell.padEnd(widths[i]) : cell.padStart(widths[i])))
      .join('  ')
      .trimEnd();
  return `${rows.map(line).join('\n')}\n`;
}

/**
 * What else the same instructions would buy: an ordinary transformer, or kernels that no intrinsic
 * helps, if this run has measured them.
 */
export function formatPeers(results: readonly BenchResult[], peers: readonly PeerResult[]): string {
  const lines = peers.map(({ board, instructions, macs }) => {
    const each = (instructions / macs).toFixed(1);
    const step = `${board}: an ordinary transformer's step ${millions(instructions)} (${each}/MAC)`;
    const of = (wanted: string) =>
      results.find(({ board: name, tier }) => name === board && tier === wanted);
    const [native, pure] = [of('wasm3') ?? of('aot'), of('wasm3-pure')];
    if (native === undefined || pure === undefined || native.turns !== pure.turns) return step;
    const times = (pure.instructions.median / native.instructions.median).toFixed(0);
    return `${step}; turns without intrinsics ${times} times`;
  });
  return `${lines.join('\n')}\n`;
}

/** A line for each number that changed; a result without a counterpart is left out. */
export function formatDifferences(
  results: readonly BenchResult[],
  baseline: readonly BenchResult[],
): string {
  const lines = results.flatMap((result) => {
    const before = baseline.find(
      ({ board, tier }) => board === result.board && tier === result.tier,
    );
    if (before === undefined) return [];
    const numbers: [string, number, number][] = [
      ['instructions', before.instructions.median, result.instructions.median],
      ['RAM bytes', before.ram_bytes['total'], result.ram_bytes['total']],
      ['flash bytes', before.flash_bytes['total'], result.flash_bytes['total']],
    ];
    return numbers
      .filter(([, from, to]) => from !== to)
      .map(([what, from, to]) => {
        const percent = (((to - from) / from) * 100).toFixed(2);
        const sign = to > from ? '+' : '';
        return `${result.board} ${result.tier}: ${what} ${from} -> ${to} (${sign}${percent} %)`;
      });
  });
  return lines.length === 0 ? 'as the baseline\n' : `${lines.join('\n')}\n`;
}
