/** How measurements become results. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { spread } from '../../tools/boards/bench.ts';
import type { BenchResult, PeerResult } from '../../tools/boards/bench.ts';
import { listBoards } from '../../tools/boards/board.ts';
import { brokenBars } from '../../tools/boards/bars.ts';
import { drawChart } from '../../tools/boards/chart-bench.ts';
import { formatDifferences, formatPeers, formatTable } from '../../tools/boards/format-bench.ts';
import { readLinkMap } from '../../tools/boards/link-map.ts';
import { BENCH_UTTERANCES } from '../../tools/boards/utterances.ts';
import { ROOT } from '../../tools/paths.ts';

interface Saved {
  readonly results: readonly BenchResult[];
  readonly peers: readonly PeerResult[];
}

const MAP = `
Discarded input sections

 .text.unused   0x00000000       0x40 a-0123456789abcdef0123456789abcdef.o

Linker script and memory map

.text           0x10000000      0x100
 *(.vectors)
 .vectors       0x10000000       0x40 start-0123456789abcdef0123456789abcdef.o
                0x10000000                vectors
 .text.bodkin_a_long_name
                0x10000040       0x20 /b/linear_s8-0123456789abcdef0123456789abcdef.o
 *fill*         0x10000060        0x2
 .text          0x10000062       0x1e /lib/libm.a(sf_sqrt.o)

.bss            0x38000000       0x10
 .bss.state     0x38000000       0x10 a-0123456789abcdef0123456789abcdef.o

.debug_info     0x00000000     0x1000
 .debug_info    0x00000000     0x1000 a-0123456789abcdef0123456789abcdef.o
`;

const result: BenchResult = {
  board: 'mps2-an505',
  core: 'Cortex-M33',
  tier: 'wasm3',
  instructions: { median: 6_700_000, p95: 12_000_000 },
  phases: {
    tokenise: 5000,
    encode: 2_700_000,
    decode: 3_900_000,
    values: 3000,
    interpreter: 200_000,
  },
  start_instructions: 198_000_000,
  per_mac: { linear: 1.35, attend: 4.5 },
  macs: { median: 2_600_000, p95: 4_700_000 },
  ram_bytes: {
    total: 98_304,
    linear_memory: 63_392,
    code_pages: 20_480,
    heap: 7_280,
    stack: 3072,
    variables: 1,
  },
  turns: 50,
  flash_bytes: { total: 1_258_291, code: 50_000, library: 1200, weights: 1_048_576, header: 512 },
};

describe('bench', () => {
  it('asks fifty different utterances', () => {
    expect(new Set(BENCH_UTTERANCES).size).toBe(50);
  });

  it('takes medians and 95th percentiles from among the values', () => {
    const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);
    expect(spread(hundred)).toEqual({ median: 50, p95: 95 });
    expect(spread([7])).toEqual({ median: 7, p95: 7 });
    expect(spread([1, 2, 3])).toEqual({ median: 2, p95: 3 });
  });

  it('shows instructions by phase, RAM by part and flash by part', () => {
    expect(formatTable([result])).toBe(`\
Million instructions a turn
board       tier   median    p95  tokenise  encode  decode  values  turns
mps2-an505  wasm3    6.70  12.00    0.0050    2.70    3.90  0.0030     50

Instructions a multiply-accumulate, and millions that are interpreted
board       tier   in linear  in attend  interpreter  of the turn
mps2-an505  wasm3      1.350       4.50         0.20        3.0 %

KB of RAM in use
board       tier   total  linear memory  code pages  heap  stack  variables
mps2-an505  wasm3   96.0           61.9        20.0   7.1    3.0        0.0

KB of flash
board       tier    total  code  wasm3  kernels  weights  tokenizer  tools
mps2-an505  wasm3  1228.8  50.0    0.0      0.0   1024.0        0.0    0.5
`);
  });

  it('tells what changed since a baseline, and nothing else', () => {
    const slower = { ...result, instructions: { median: 7_035_000, p95: 12_000_000 } };
    expect(formatDifferences([slower], [result])).toBe(
      'mps2-an505 wasm3: instructions 6700000 -> 7035000 (+5.00 %)\n',
    );
    expect(formatDifferences([result], [result])).toBe('as the baseline\n');
  });

  it('sets a turn beside an ordinary transformer and kernels without intrinsics', () => {
    const peer = { board: 'mps2-an505', core: 'Cortex-M33', instructions: 11e6, macs: 2e6 };
    const step = "mps2-an505: an ordinary transformer's step 11.00 (5.5/MAC)";
    expect(formatPeers([result], [peer])).toBe(`${step}\n`);
    const pure = {
      ...result,
      tier: 'wasm3-pure' as const,
      instructions: { median: 335e6, p95: 5e8 },
    };
    expect(formatPeers([result, pure], [peer])).toBe(
      `${step}; turns without intrinsics 50 times\n`,
    );
  });

  it('tells each bar that a result is over', () => {
    expect(brokenBars([result])).toEqual([]);
    const worse: BenchResult = {
      ...result,
      instructions: { median: 30_500_000, p95: 40_000_000 },
      phases: { ...result.phases, interpreter: 10_000_000 },
      per_mac: { linear: 1.7, attend: 4 },
      ram_bytes: { total: 177 * 1024 },
      flash_bytes: { total: 1401 * 1024 },
    };
    expect(brokenBars([worse])).toEqual([
      'mps2-an505 wasm3: 30.50 million instructions a turn, over 30',
      'mps2-an505 wasm3: 1.70 instructions a MAC of linear, over 1.6',
      "mps2-an505 wasm3: 0.33 of a turn the interpreter's, over 0.25",
      'mps2-an505 wasm3: 177.00 KB of RAM, over 176',
      'mps2-an505 wasm3: 1401.00 KB of flash, over 1400',
    ]);
  });

  it('draws a bar a result and one a peer, ten times as much a third of 1000 M farther', () => {
    const at = (millions: number) => ({ median: millions * 1e6, p95: millions * 1e6 });
    const drawn = drawChart(
      [
        { ...result, instructions: at(1) },
        { ...result, tier: 'wasm3-pure', instructions: at(1000) },
        { ...result, board: 'rpi-pico', core: 'Cortex-M0+', instructions: at(100) },
      ],
      [{ board: 'mps2-an505', core: 'Cortex-M33', instructions: 10e6, macs: 2e6 }],
    );
    const bars = [...drawn.matchAll(/>([^>]+)<\/text>\n {2}<rect x="\d+" y="\d+" width="(\d+)"/g)];
    expect(bars.map(([, name, width]) => [name, Number(width)])).toEqual([
      ['Cortex-M33, wasm3', 0],
      ['Cortex-M33, wasm3-pure', 400],
      ["Cortex-M33, a transformer's step", 133],
      ['Cortex-M0+, wasm3', 267],
    ]);
  });
});

describe('the saved measurement', () => {
  const read = (...path: string[]) => readFileSync(join(ROOT, ...path), 'utf8');
  const saved = JSON.parse(read('boards', 'bench.json')) as Saved;

  it('has every board, interpreted alone where the bars ask for it', () => {
    const measured = saved.results.map(({ board, tier }) => `${board} ${tier}`);
    const native = listBoards().flatMap((name) => [`${name} wasm3`, `${name} aot`]);
    expect(measured).toEqual(expect.arrayContaining([...native, 'mps2-an505 wasm3-pure']));
    expect(saved.peers.map(({ board }) => board)).toEqual(listBoards());
  });

  it('is what boards/README.md and docs/bench.svg show', () => {
    const tables = formatTable(saved.results) + formatPeers(saved.results, saved.peers);
    expect(read('boards', 'README.md')).toContain(tables);
    expect(read('docs', 'bench.svg')).toBe(drawChart(saved.results, saved.peers));
  });

  it('is within every bar', () => {
    expect(brokenBars(saved.results)).toEqual([]);
  });
});

describe('boards', () => {
  it.each(listBoards())('%s has the files that every board has', (name) => {
    const files = readdirSync(join(ROOT, 'boards', name));
    const expected = ['README.md', 'board.h', 'board.json', 'board.ld', 'port.c'];
    expect(files).toEqual(expect.arrayContaining(expected));
  });
});

describe('link map', () => {
  it('gives every byte of flash and RAM to an object or to padding', () => {
    // As the linker writes it: a blank where the object's name would be.
    const map = MAP.replace('0x10000060        0x2\n', '0x10000060        0x2 \n');
    expect(map).not.toBe(MAP);
    expect(readLinkMap(map)).toEqual([
      { section: '.text', symbol: '.vectors', object: 'start', bytes: 0x40 },
      { section: '.text', symbol: 'bodkin_a_long_name', object: 'linear_s8', bytes: 0x20 },
      { section: '.text', symbol: '', object: 'libm.a(sf_sqrt)', bytes: 0x1e },
      { section: '.text', symbol: '', object: '', bytes: 0x100 - 0x7e },
      { section: '.bss', symbol: 'state', object: 'a', bytes: 0x10 },
    ]);
  });
});
