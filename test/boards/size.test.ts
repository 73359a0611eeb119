/** `bodkin size`: budgets, differences, and a board's real numbers. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  checkBudgets,
  formatSizeDifferences,
  formatSizes,
  parseBudget,
  sortSymbols,
} from '../../tools/boards/size-report.ts';
import type { SizeReport } from '../../tools/boards/size-report.ts';
import { ROOT } from '../../tools/paths.ts';
import { vendorWasm3 } from '../../tools/wasm3.ts';
import { runCli } from '../cli/run-cli.ts';
import { testModel } from '../sim/noise-model.ts';

const TIMEOUT_MS = 300_000;
const folder = mkdtempSync(join(tmpdir(), 'bodkin-size-'));
afterAll(() => rmSync(folder, { recursive: true }));

const text = (symbol: string, object: string, bytes: number) => ({
  section: '.text',
  symbol,
  object,
  bytes,
});
const report: SizeReport = {
  board: 'mps2-an505',
  tier: 'wasm3',
  flash_bytes: { total: 3000, code: 1000, weights: 2000 },
  ram_bytes: { total: 500, linear_memory: 400, stack: 100 },
  symbols: [text('scan', 'scan', 700), text('bodkin_turn', 'bodkin', 300)],
};

describe('budgets', () => {
  const check = (...limits: string[]) => {
    try {
      checkBudgets(report, limits.map(parseBudget));
      return 'within';
    } catch (error) {
      return `${(error as Error).name}: ${(error as Error).message}`;
    }
  };

  it('are of all of the flash, of the RAM, or of a part', () => {
    expect(check('3000', 'ram=500', 'flash.weights=2K', 'ram.stack=100')).toBe('within');
    expect(check('2999')).toBe('BudgetError: flash: 3000 bytes, 1 over the budget');
    expect(check('1K', 'ram.linear_memory=0K', 'ram=500')).toBe(
      'BudgetError: flash: 3000 bytes, 1976 over the budget\n' +
        'ram.linear_memory: 400 bytes, 400 over the budget',
    );
  });

  it('of what there is not are refused with what there is', () => {
    expect(check('ram.heap=5')).toBe(
      'UsageError: --budget ram.heap: no such part; there are flash, flash.code, flash.weights, ' +
        'ram, ram.linear_memory, ram.stack',
    );
    expect(check('disk=5')).toContain('UsageError: --budget disk: no such part');
    expect(check('ram=lots')).toBe(
      'UsageError: --budget ram=lots: give BYTES or PART=BYTES, such as ram=176K',
    );
  });
});

describe('the table', () => {
  it('has the parts, and as many symbols as were asked for', () => {
    expect(formatSizes(report, 1)).toBe(
      'flash\n     3000  total\n     1000  code\n     2000  weights\n' +
        'RAM\n      500  total\n      400  linear memory\n      100  stack\n' +
        'largest symbols\n      700  scan (scan)\n',
    );
  });

  it('leaves out padding, and what is set aside for stack and arena', () => {
    const bytes = (section: string, symbol: string, size: number) => ({
      ...text(symbol, 'a', size),
      section,
    });
    const all = [
      ...[bytes('.text', '', 9), bytes('.arena', 'arena', 9), bytes('.stack', 'stack', 9)],
      ...[bytes('.bss', 'small', 1), bytes('.text', 'large', 2)],
    ];
    expect(sortSymbols(all).map(({ symbol }) => symbol)).toEqual(['large', 'small']);
  });
});

describe('--diff', () => {
  it('tells what changed, came and went, and nothing else', () => {
    const now: SizeReport = {
      ...report,
      flash_bytes: { total: 3050, code: 1050, weights: 2000 },
      ram_bytes: { total: 400, linear_memory: 400 },
      symbols: [text('scan', 'scan', 700), text('bodkin_turn', 'bodkin', 310), text('a', 'b', 40)],
    };
    expect(formatSizeDifferences(now, report, 10)).toBe(
      'flash total: 3000 -> 3050 (+50 bytes, +1.67 %)\n' +
        'flash code: 1000 -> 1050 (+50 bytes, +5.00 %)\n' +
        'ram total: 500 -> 400 (-100 bytes, -20.00 %)\n' +
        'ram stack: 100 -> 0 (-100 bytes, -100.00 %)\n' +
        '      +40  a (b)\n' +
        '      +10  bodkin_turn (bodkin)\n',
    );
    expect(formatSizeDifferences(report, report, 10)).toBe('as the baseline\n');
  });

  it('needs what --json printed', () => {
    const path = join(folder, 'other.json');
    writeFileSync(path, '{"results":[]}');
    const { status, stderr } = runCli(['size', '--diff', path]);
    expect(status).toBe(2);
    expect(stderr).toBe(`bodkin: --diff ${path}: it isn't what bodkin size --json prints\n`);
  });
});

const PROGRAMS = ['arm-none-eabi-gcc', 'qemu-system-arm'];
const missing = PROGRAMS.filter((name) => spawnSync(name, ['--version']).status !== 0);
const why = missing.length > 0 ? `skipped: no ${missing.join(', no ')} here` : 'measured';

describe.skipIf(missing.length > 0)(`a Cortex-M33 (${why})`, () => {
  // npm says what it fetched, which is no part of an answer.
  beforeAll(() => void vendorWasm3({ root: ROOT }));

  it(
    'is within the budgets of the watch, by part; over one it exits with 4',
    () => {
      const path = join(folder, 'size.json');
      const args = ['size', '--board', 'mps2-an505', '--model', testModel()];
      const within = runCli([...args, '--json', '--budget', '1400K', 'ram=176K', 'ram.stack=8K']);
      expect(within).toMatchObject({ status: 0, stderr: '' });
      writeFileSync(path, within.stdout);
      const { flash_bytes: flash, ram_bytes: ram, symbols } = JSON.parse(within.stdout);
      for (const parts of [flash, ram]) {
        const { total, ...rest } = parts as Record<string, number>;
        expect(Object.values(rest).reduce((a, b) => a + b, 0)).toBe(total);
      }
      expect(ram.linear_memory).toBeGreaterThan(0);
      expect(ram.stack).toBeGreaterThan(1000);
      expect(symbols.map((row: { symbol: string }) => row.symbol)).toContain('bodkin_turn');

      const again = ['--no-run', '--diff', path, '--budget', 'flash.weights=1', '--symbols', '0'];
      const over = runCli([...args, ...again]);
      expect(over.status).toBe(4);
      const stack = `ram stack: ${ram.stack} -> 0 (-${ram.stack} bytes, -100.00 %)\n`;
      expect(over.stderr).toContain(stack);
      expect(over.stderr).not.toContain('flash total');
      expect(over.stderr.trimEnd().split('\n').at(-1)).toBe(
        `bodkin: flash.weights: ${flash.weights} bytes, ${flash.weights - 1} over the budget`,
      );
    },
    TIMEOUT_MS,
  );
});
