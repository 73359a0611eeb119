/**
 * Measures the value parsers on the timex set, next to npm's chrono-node and words-to-numbers.
 *
 *   npx tsx tools/values/timex.ts [--data <folder of sets>] [--peers <folder with node_modules>]
 *
 * The folder is `$BODKIN_DATA` or ../shared/data without the option. The set is for testing only.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ask, buildDriver } from './driver.ts';
import type { Case, Row } from './gold.ts';
import { isOut, loadTimex } from './gold.ts';
import { isRight } from './judge.ts';
import { loadPeers } from './peers.ts';

const BARS: readonly { name: string; groups: readonly string[]; bar: number }[] = [
  { name: 'numbers', groups: ['number', 'ordinal', 'percent'], bar: 97 },
  { name: 'durations', groups: ['duration'], bar: 97 },
  { name: 'times and dates', groups: ['time', 'date', 'period', 'range', 'holiday'], bar: 92 },
];

interface Scored {
  readonly case: Case;
  readonly answer: string;
  readonly right: boolean;
  /** Of the peer that reads this kind; undefined where none does. */
  readonly peer?: boolean;
}

const percent = (part: number, whole: number) =>
  whole === 0 ? '    –' : `${((100 * part) / whole).toFixed(1).padStart(5)}`;

function countOut(rows: readonly Row[]): string[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (isOut(row))
      counts.set(`${row.source}: ${row.out}`, (counts.get(`${row.source}: ${row.out}`) ?? 0) + 1);
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([reason, n]) => `${String(n).padStart(5)}  ${reason}`);
}

function line(name: string, scored: readonly Scored[]): string {
  const right = scored.filter((s) => s.right).length;
  const compared = scored.filter((s) => s.peer !== undefined);
  const peer = compared.filter((s) => s.peer).length;
  const peers = compared.length ? `${percent(peer, compared.length)} %` : '      –';
  return (
    `${name.padEnd(26)} ${String(right).padStart(5)} / ${String(scored.length).padEnd(5)} ` +
    `${percent(right, scored.length)} %   ${peers}`
  );
}

function report(scored: readonly Scored[]): string[] {
  const lines = [`${'source and kind'.padEnd(26)} right / cases         peer`];
  for (const source of new Set(scored.map((s) => s.case.source))) {
    const own = scored.filter((s) => s.case.source === source);
    for (const group of new Set(own.map((s) => s.case.group))) {
      lines.push(
        line(
          `${source} ${group}`,
          own.filter((s) => s.case.group === group),
        ),
      );
    }
  }
  lines.push('');
  for (const { name, groups, bar } of BARS) {
    lines.push(
      `${line(
        name,
        scored.filter((s) => groups.includes(s.case.group)),
      )}   (bar ${bar} %)`,
    );
  }
  lines.push(
    line(
      'quantities',
      scored.filter((s) =>
        ['temperature', 'distance', 'weight', 'volume', 'money', 'quantity'].includes(s.case.group),
      ),
    ),
  );
  return lines;
}

async function main(): Promise<void> {
  const { values: options } = parseArgs({
    options: { data: { type: 'string' }, peers: { type: 'string' } },
  });
  const folder = join(options.data ?? process.env.BODKIN_DATA ?? '../shared/data', 'timex');
  if (!existsSync(folder)) {
    throw new Error(`no timex set in ${folder}: give --data or set BODKIN_DATA`);
  }
  const rows = loadTimex(folder);
  const cases = rows.filter((row): row is Case => !isOut(row));
  const answers = ask(
    buildDriver(),
    cases.map((c) => ({ kind: c.question, argument: c.argument, text: c.text })),
  );
  const peers = await loadPeers(options.peers);
  const scored = cases.map((c, i): Scored => {
    const answer = answers[i] ?? '';
    const peer = peers.answer(c);
    return {
      case: c,
      answer,
      right: isRight(c, answer),
      ...(peer !== undefined && { peer: isRight(c, peer) }),
    };
  });
  console.log(`${rows.length} expressions, ${rows.length - cases.length} out:`);
  console.log(countOut(rows).join('\n'));
  console.log(`\n${report(scored).join('\n')}`);
  console.log(`\npeers: ${peers.names}`);
  mkdirSync('build/values', { recursive: true });
  const failures = scored
    .filter((s) => !s.right)
    .map((s) =>
      [
        s.case.source,
        s.case.group,
        s.case.text,
        JSON.stringify(s.case.expected),
        s.answer,
        s.case.argument,
      ].join('\t'),
    );
  writeFileSync('build/values/failures.tsv', `${failures.join('\n')}\n`);
  const outs = rows.filter(isOut).map((row) => [row.source, row.out, row.text].join('\t'));
  writeFileSync('build/values/out.tsv', `${outs.join('\n')}\n`);
  console.log('failures: build/values/failures.tsv; out: build/values/out.tsv');
}

await main();
