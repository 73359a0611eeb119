/** Benchmark results for people: a table, differences from an earlier run, a chart. */
import type { BenchResult, PeerResult } from './bench.ts';

const MILLION = 1e6;
const KB = 1024;

interface Column {
  readonly title: string;
  readonly text: (result: BenchResult) => string;
}

const millions = (value: number) => (value / MILLION).toFixed(2);
const kilobytes = (bytes: number) => (bytes / KB).toFixed(1);

const COLUMNS: readonly Column[] = [
  { title: 'board', text: ({ board }) => board },
  { title: 'core', text: ({ core }) => core },
  { title: 'tier', text: ({ tier }) => tier },
  { title: 'M instr', text: ({ instructions }) => millions(instructions.median) },
  { title: 'p95', text: ({ instructions }) => millions(instructions.p95) },
  { title: 'encode', text: ({ phases }) => millions(phases['encode']) },
  { title: 'decode', text: ({ phases }) => millions(phases['decode']) },
  { title: 'interp.', text: ({ phases }) => millions(phases['interpreter']) },
  { title: 'linear/MAC', text: ({ per_mac }) => per_mac.linear.toFixed(2) },
  { title: 'RAM KB', text: ({ ram_bytes }) => kilobytes(ram_bytes['total']) },
  { title: 'linear', text: ({ ram_bytes }) => kilobytes(ram_bytes['linear_memory']) },
  { title: 'stack', text: ({ ram_bytes }) => kilobytes(ram_bytes['stack']) },
  { title: 'flash KB', text: ({ flash_bytes }) => kilobytes(flash_bytes['total']) },
];

export function formatTable(results: readonly BenchResult[]): string {
  const rows = [COLUMNS.map(({ title }) => title), ...results.map(toCells)];
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  // Names on the left, numbers on the right.
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => (i < 3 ? cell.padEnd(widths[i]) : cell.padStart(widths[i])))
      .join('  ')
      .trimEnd();
  return `${rows.map(line).join('\n')}\n`;
}

function toCells(result: BenchResult): string[] {
  return COLUMNS.map(({ text }) => text(result));
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
    if (native === undefined || pure === undefined) return step;
    const times = (pure.instructions.median / native.instructions.median).toFixed(0);
    return `${step}; a turn without intrinsics ${times} times as much`;
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

const CHART = { width: 720, row: 30, label: 210, bar: 400, top: 40 };

/** Bars of the median turn, encode and decode apart, on one scale. */
export function drawChart(results: readonly BenchResult[]): string {
  const most = Math.max(...results.map(({ instructions }) => instructions.median));
  const scale = CHART.bar / most;
  const height = CHART.top + results.length * CHART.row + 10;
  const rows = results.map((result, index) => {
    const y = CHART.top + index * CHART.row;
    const encode = Math.round(result.phases['encode'] * scale);
    const rest = Math.round(result.instructions.median * scale) - encode;
    const text = millions(result.instructions.median);
    const name = `${result.core}, ${result.tier}`;
    return `  <text x="${CHART.label - 8}" y="${y + 14}" text-anchor="end">${name}</text>
  <rect x="${CHART.label}" y="${y}" width="${encode}" height="18" fill="#4878a8"/>
  <rect x="${CHART.label + encode}" y="${y}" width="${rest}" height="18" fill="#a8c4e0"/>
  <text x="${CHART.label + encode + rest + 6}" y="${y + 14}">${text}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CHART.width}" height="${height}" \
font-family="sans-serif" font-size="13">
  <rect width="100%" height="100%" fill="#fff"/>
  <text x="10" y="20">Million instructions a turn: encoding (dark), decoding (light)</text>
${rows.join('\n')}
</svg>
`;
}
