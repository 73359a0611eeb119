/** A square plot of shares, 0 to 1 on both axes, as SVG text. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Mark =
  | { readonly kind: 'line'; readonly points: readonly Point[]; readonly dashed?: boolean }
  | { readonly kind: 'dot'; readonly at: Point; readonly radius: number; readonly label: string }
  | { readonly kind: 'bar'; readonly x: number; readonly width: number; readonly height: number };

export interface Plot {
  readonly title: string;
  readonly x: string;
  readonly y: string;
  /** Where the vertical axis ends; 1 by default. */
  readonly yMax?: number;
  readonly marks: readonly Mark[];
}

/** How a plot looks, in a page or alone. */
export const PLOT_STYLE = `svg { font: 11px system-ui, sans-serif; } svg text { fill: #1c2430; }
svg .title { font-size: 13px; font-weight: 600; } svg .grid { stroke: #dfe4ea; fill: none; }
svg .line { stroke: #1d6fb8; stroke-width: 2; fill: none; } svg circle { fill: #1d6fb8; }
svg .ideal { stroke: #8a94a0; stroke-dasharray: 4 4; fill: none; } svg rect { fill: #cfe0f0; }`;

const SIDE = 320;
const MARGIN = { left: 56, top: 34, right: 16, bottom: 46 } as const;
const TICKS = 5;

/** A plot as a file of its own, on white. */
export function standalone(plot: string): string {
  return plot
    .replace('<title>', `<style>${PLOT_STYLE} svg { background: #fff; }</style>\n<title>`)
    .concat('\n');
}

export function formatPlot({ title, x, y, yMax = 1, marks }: Plot): string {
  const width = MARGIN.left + SIDE + MARGIN.right;
  const height = MARGIN.top + SIDE + MARGIN.bottom;
  const bottom = MARGIN.top + SIDE;
  const middle = MARGIN.left + SIDE / 2;
  const text = (at: Point, anchor: string, content: string, rest = '') =>
    `<text x="${round(at.x)}" y="${round(at.y)}" text-anchor="${anchor}"${rest}>` +
    `${escapeMarkup(content)}</text>`;
  const ticks = Array.from({ length: TICKS + 1 }, (_, i) => i / TICKS).flatMap((share) => {
    const at = place({ x: share, y: share * yMax }, yMax);
    return [
      `<path class="grid" d="M${at.x} ${MARGIN.top}V${bottom}M${MARGIN.left} ${at.y}h${SIDE}"/>`,
      text({ x: at.x, y: bottom + 16 }, 'middle', percent(share)),
      text({ x: MARGIN.left - 6, y: at.y + 4 }, 'end', percent(share * yMax)),
    ];
  });
  const turned = ` transform="rotate(-90 14 ${MARGIN.top + SIDE / 2})"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escapeMarkup(title)}</title>`,
    ...ticks,
    ...marks.map((mark) => formatMark(mark, yMax)),
    text({ x: middle, y: 20 }, 'middle', title, ' class="title"'),
    text({ x: middle, y: height - 8 }, 'middle', x),
    text({ x: 14, y: MARGIN.top + SIDE / 2 }, 'middle', y, turned),
    '</svg>',
  ].join('\n');
}

function formatMark(mark: Mark, yMax: number): string {
  switch (mark.kind) {
    case 'line': {
      const points = mark.points.map((point) => place(point, yMax));
      const path = points.map(({ x, y }) => `${x},${y}`).join(' ');
      return `<polyline class="${mark.dashed ? 'ideal' : 'line'}" points="${path}"/>`;
    }
    case 'dot': {
      const { x, y } = place(mark.at, yMax);
      const tip = `<title>${escapeMarkup(mark.label)}</title>`;
      return `<circle cx="${x}" cy="${y}" r="${round(mark.radius)}">${tip}</circle>`;
    }
    case 'bar': {
      const top = place({ x: mark.x, y: mark.height }, yMax);
      const height = round(MARGIN.top + SIDE - top.y);
      return (
        `<rect x="${top.x}" y="${top.y}" ` +
        `width="${round(mark.width * SIDE)}" height="${height}"/>`
      );
    }
  }
}

/** Pixels from the top left; what is above the axis' end is put at it. */
function place({ x, y }: Point, yMax: number): Point {
  const up = Math.min(1, y / yMax);
  return { x: round(MARGIN.left + x * SIDE), y: round(MARGIN.top + (1 - up) * SIDE) };
}

export function percent(share: number): string {
  return `${Number((100 * share).toFixed(1))} %`;
}

export function escapeMarkup(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
  return text.replace(/[&<>]/g, (character) => entities[character]).replace(/"/g, '&quot;');
}

function round(pixels: number): number {
  return Number(pixels.toFixed(1));
}
