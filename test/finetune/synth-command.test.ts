/** `bodkin synth` as a whole, against a chat server of our own. */
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { synthCommand } from '../../tools/commands/synth.ts';

const TOOLS = [
  {
    name: 'set_timer',
    description: 'Start a countdown timer.',
    parameters: { minutes: { type: 'integer', unit: 'min', minimum: 1, maximum: 99 } },
  },
  { name: 'stop_timer', description: 'Stop the timer.', parameters: {} },
];

const timer = (query: string, minutes: number) => ({
  query,
  answers: [{ name: 'set_timer', arguments: { minutes } }],
});
const quiet = (query: string) => ({ query, answers: [] });

let folder: string;
let server: Server;
let endpoint: string;
/** What the server was asked, and what it will answer: a status, or rows. */
const asked: { key: string | undefined; prompt: string }[] = [];
const replies: (number | object[])[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bodkin-synth-'));
  writeFileSync(join(folder, 'tools.json'), JSON.stringify(TOOLS));
  server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => {
      text += chunk;
    });
    request.on('end', () => {
      const { messages } = JSON.parse(text) as { messages: { content: string }[] };
      asked.push({ key: request.headers.authorization, prompt: messages[1]!.content });
      const reply = replies.shift() ?? 500;
      const content = JSON.stringify(reply);
      response.writeHead(typeof reply === 'number' ? reply : 200);
      response.end(JSON.stringify({ choices: [{ message: { content } }] }));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  asked.length = 0;
  replies.length = 0;
});

/** What the command prints. */
async function run(...args: readonly string[]): Promise<string> {
  let text = '';
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += chunk;
    return true;
  });
  await synthCommand().parseAsync([join(folder, 'tools.json'), ...args], { from: 'user' });
  return text;
}

const counts = ['--only', 'set_timer', '--per-tool', '2', '--none', '1', '--batch', '3'];
const serverOptions = () => ['--endpoint', endpoint, '--model', 'writer', '--per-minute', '0'];

it('asks with the key from outside, keeps what is grounded, goes on after a stop', async () => {
  vi.stubEnv('BODKIN_API_KEY', 'secret');
  const out = join(folder, 'made.jsonl');
  const args = [...serverOptions(), ...counts, '--out', out, '--tries', '1', '--json'];
  replies.push([timer('five minutes please', 5), timer('a quick timer', 10)], 503);
  await expect(run(...args)).rejects.toThrow(/status 503.*the same command goes on from .*made/);
  expect(asked.map(({ key }) => key)).toEqual(['Bearer secret', 'Bearer secret']);
  expect(rowsOf(out)).toEqual(['0 five minutes please']); // ten minutes were never said

  appendFileSync(out, '{"query":"wri'); // killed while it wrote
  replies.push([timer('Five minutes, please!', 5), timer('seven minutes', 7)], [quiet('nice day')]);
  const told = JSON.parse(await run(...args));
  expect(told).toMatchObject({ rows: 3, kept: 2, requests: 2, short: [] });
  expect(told.refused).toEqual([
    { query: 'Five minutes, please!', reason: 'the text came before' },
  ]);
  expect(rowsOf(out)).toEqual(['0 five minutes please', '1 seven minutes', '0 nice day']);

  asked.length = 0;
  expect(JSON.parse(await run(...args))).toMatchObject({ rows: 3, kept: 0, requests: 0 });
  expect(asked).toEqual([]);
});

it('adds to a file whose last line has no end', async () => {
  const out = join(folder, 'by-hand.jsonl');
  writeFileSync(out, JSON.stringify(timer('nine minutes', 9)));
  replies.push([timer('six minutes', 6), timer('two minutes', 2)], [quiet('hello')]);
  await run(...serverOptions(), ...counts, '--out', out);
  expect(readFileSync(out, 'utf8').trim().split('\n')).toHaveLength(4);
});

it('shows the prompts of a dry run, and asks nothing', async () => {
  const text = await run('--dry-run', ...counts);
  expect(text.match(/^=== .*/gm)).toEqual(['=== set_timer', '=== no call']);
  expect(text).toMatch(/Write 3 different queries that are answered by a call of this tool/);
  expect(text).toMatch(/- stop_timer: Stop the timer\./);
  expect(asked).toEqual([]);
});

it('says which option is missing', async () => {
  await expect(run(...counts, '--model', 'writer')).rejects.toThrow(
    '--endpoint is missing (or give --dry-run)',
  );
});

function rowsOf(path: string): string[] {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const { query, made } = JSON.parse(line);
    return `${made.round} ${query}`;
  });
}
