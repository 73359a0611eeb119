/** Benchmark results as an SVG: a turn on each board and tier, beside the board's peers. */
import type { BenchResult, PeerResult } from './bench.ts';

const MILLION = 1e6;
const CHART = { width: 760, row: 22, bar: 14, label: 290, scale: 400, top: 62 };
const COLORS = { native: '#356a9f', pure: '#a8c4e0', peer: '#d08a3c' };
/** A power of ten: bars begin at a million. */
const FIRST_DECADE = 6;

interface Bar {
  readonly name: string;
  readonly instructions: number;
  readonly kind: keyof typeof COLORS;
}

/** From a million to all, on a scale where every ten times as much is as far. */
export function drawChart(results: readonly BenchResult[], peers: readonly PeerResult[]): string {
  const bars = results.flatMap((result, index): Bar[] => {
    const { board, core, tier, instructions } = result;
    const kind = tier === 'wasm3-pure' ? 'pure' : 'native';
    const turn: Bar = { name: `${core}, ${tier}`, instructions: instructions.median, kind };
    const peer = peers.find((each) => each.board === board);
    const isLast = results[index + 1]?.board !== board;
    if (peer === undefined || !isLast) return [turn];
    const name = `${core}, a transformer's step`;
    return [turn, { name, instructions: peer.instructions, kind: 'peer' }];
  });
  const decades = Math.ceil(
    Math.log10(Math.max(...bars.map(({ instructions }) => instructions))) - FIRST_DECADE,
  );
  const scale = CHART.scale / Math.max(1, decades);
  const bottom = CHART.top + bars.length * CHART.row;
  const lines = Array.from({ length: decades + 1 }, (_, decade) => {
    const x = CHART.label + decade * scale;
    return `  <path d="M${x} ${CHART.top - 4}V${bottom}" stroke="#ccc"/>
  <text x="${x}" y="${CHART.top - 8}" text-anchor="middle">${10 ** decade}</text>`;
  });
  const rows = bars.map(({ name, instructions, kind }, index) => {
    const y = CHART.top + index * CHART.row;
    const width = Math.round(Math.max(0, Math.log10(instructions) - FIRST_DECADE) * scale);
    const text = (instructions / MILLION).toFixed(1);
    return `  <text x="${CHART.label - 8}" y="${y + 12}" text-anchor="end">${name}</text>
  <rect x="${CHART.label}" y="${y}" width="${width}" height="${CHART.bar}" fill="${COLORS[kind]}"/>
  <text x="${CHART.label + width + 6}" y="${y + 12}">${text}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CHART.width}" height="${bottom + 10}" \
font-family="sans-serif" font-size="13">
  <rect width="100%" height="100%" fill="#fff"/>
  <text x="10" y="20">Million instructions: a turn with native kernels \
<tspan fill="${COLORS.native}">■</tspan>, with all of them interpreted \
<tspan fill="${COLORS.pure}">■</tspan>, and</text>
  <text x="10" y="37">one step of an ordinary transformer in plain C \
<tspan fill="${COLORS.peer}">■</tspan>, which takes one for each token</text>
${[...lines, ...rows].join('\n')}
</svg>
`;
}
