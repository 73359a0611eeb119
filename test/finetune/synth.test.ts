/** A chat server of our own: what is asked of it, and what becomes of its answers. */
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SpanFinder } from '../../tools/data/find-span.ts';
import { Chat } from '../../tools/synth/chat.ts';
import { writePrompt } from '../../tools/synth/prompt.ts';
import { readAnswer } from '../../tools/synth/read-answer.ts';
import { synthesize } from '../../tools/synth/synthesize.ts';
import type { MadeRow } from '../../tools/synth/synthesize.ts';
import { openFinder, TOOLS } from './fixture.ts';

let server: Server | undefined;
afterEach(() => {
  server?.close();
  server = undefined;
});

interface Reply {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly content?: string;
  readonly body?: string;
}

/** Answers with the replies in turn, the last one again and again; keeps what it was asked. */
async function serve(...replies: Reply[]) {
  const asked: { path: string; key: string | undefined; body: Record<string, unknown> }[] = [];
  server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => {
      text += chunk;
    });
    request.on('end', () => {
      const reply = replies[Math.min(asked.length, replies.length - 1)]!;
      const { authorization: key } = request.headers;
      asked.push({ path: request.url!, key, body: JSON.parse(text) });
      response.writeHead(reply.status ?? 200, reply.headers);
      const choices = [{ message: { role: 'assistant', content: reply.content } }];
      response.end(reply.body ?? JSON.stringify({ choices }));
    });
  });
  await new Promise<void>((listening) => server!.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { endpoint: `http://127.0.0.1:${port}/v1`, asked };
}

/** A chat whose waits take no time, and are told. */
function openChat(endpoint: string, rest: { tries?: number; perMinute?: number } = {}) {
  const waits: number[] = [];
  let now = 0;
  const chat = new Chat({
    endpoint,
    model: 'writer',
    key: 'secret',
    temperature: 1,
    perMinute: 0,
    tries: 3,
    timeoutMs: 5000,
    now: () => now,
    sleep: async (ms) => {
      waits.push(ms);
      now += ms;
    },
    ...rest,
  });
  return { chat, waits };
}

const MESSAGES = [{ role: 'user', content: 'hello' }] as const;

describe('a request', () => {
  it('carries model, key and messages to the usual place', async () => {
    const { endpoint, asked } = await serve({ content: 'hi' });
    expect(await openChat(endpoint).chat.ask(MESSAGES)).toBe('hi');
    expect(asked).toEqual([
      {
        path: '/v1/chat/completions',
        key: 'Bearer secret',
        body: { model: 'writer', temperature: 1, messages: MESSAGES },
      },
    ]);
  });

  it('is tried again when the server is busy, later each time or as it asks', async () => {
    const busy = { status: 503, body: 'busy' };
    const told = { status: 429, headers: { 'retry-after': '7' }, body: 'slow down' };
    const { endpoint, asked } = await serve(busy, busy, told, { content: 'hi' });
    const { chat, waits } = openChat(endpoint, { tries: 4 });
    expect(await chat.ask(MESSAGES)).toBe('hi');
    expect(waits).toEqual([1000, 2000, 7000]);
    expect(asked).toHaveLength(4);
  });

  it('fails after the last try, and at once when it is refused', async () => {
    const busy = await serve({ status: 500, body: 'broken' });
    await expect(openChat(busy.endpoint).chat.ask(MESSAGES)).rejects.toThrow(
      /status 500: broken \(after 3 tries\)$/,
    );
    expect(busy.asked).toHaveLength(3);
    server!.close();
    const closed = await serve({ status: 401, body: 'bad key' });
    await expect(openChat(closed.endpoint).chat.ask(MESSAGES)).rejects.toThrow(/401: bad key$/);
    expect(closed.asked).toHaveLength(1);
  });

  it('fails where no server is', async () => {
    const { endpoint } = await serve({ content: 'hi' });
    await new Promise((closed) => server!.close(closed));
    await expect(openChat(endpoint).chat.ask(MESSAGES)).rejects.toThrow(/ECONNREFUSED.*3 tries/);
  });

  it('waits its turn', async () => {
    const { endpoint } = await serve({ content: 'hi' });
    const { chat, waits } = openChat(endpoint, { perMinute: 30 });
    for (let i = 0; i < 3; i++) await chat.ask(MESSAGES);
    expect(waits).toEqual([2000, 2000]);
  });
});

describe('an answer', () => {
  it('is read out of prose and fences', () => {
    const row = { query: 'hi', answers: [] };
    expect(readAnswer(`Sure!\n\`\`\`json\n${JSON.stringify([row, 3])}\n\`\`\``)).toEqual({
      rows: [row],
      malformed: 1,
    });
    expect(readAnswer('I would rather not.')).toBe(null);
    expect(readAnswer('[{"query": ')).toBe(null);
  });
});

describe('synthesis', () => {
  let finder: SpanFinder;
  beforeAll(async () => {
    ({ finder } = await openFinder());
  });

  const timer = (query: string, minutes: number) => ({
    query,
    answers: [{ name: 'set_timer', arguments: { minutes } }],
  });
  const reply = (...rows: object[]) => ({ content: JSON.stringify(rows) });

  async function run(endpoint: string, rest: { known?: MadeRow[]; perTopic?: number } = {}) {
    const rows: MadeRow[] = [];
    const { chat } = openChat(endpoint);
    const result = await synthesize({
      toolSet: TOOLS,
      finder,
      topics: ['set_timer'],
      perTopic: 3,
      perRequest: 5,
      known: [],
      ask: (messages) => chat.ask(messages),
      onRows: (more) => rows.push(...more),
      ...rest,
    });
    return { ...result, rows };
  }

  it('keeps what is grounded in its text, and says why the rest is not', async () => {
    const { endpoint } = await serve(
      reply(
        timer('timer for five minutes', 5),
        timer('Timer for 5 minutes', 5),
        timer('a timer, quick', 10),
        timer('timer for five minutes!', 5),
        { query: 'dim it', answers: [{ name: 'set_brightness', arguments: { level: 3 } }] },
      ),
      reply(timer('ten minutes please', 10)),
    );
    const { rows, refused, kept, requests, short } = await run(endpoint);
    expect(rows.map(({ query, made }) => `${made.round} ${query}`)).toEqual([
      '0 timer for five minutes',
      '0 Timer for 5 minutes',
      '1 ten minutes please',
    ]);
    expect({ kept, requests, short }).toEqual({ kept: 3, requests: 2, short: [] });
    expect(refused.map(({ reason }) => reason)).toEqual([
      'the text came before',
      'no call of "set_timer"',
      'duration: no words of the query say "{\'minutes\':10}"',
    ]);
  });

  it('goes on where an earlier run stopped, in another manner', async () => {
    const known = [{ ...timer('one minute', 1), made: { for: 'set_timer', round: 0 } }];
    const { endpoint, asked } = await serve(reply(timer('one minute', 1), timer('two minutes', 2)));
    const { rows, refused } = await run(endpoint, { known, perTopic: 2 });
    expect(rows.map(({ query }) => query)).toEqual(['two minutes']);
    expect(refused.map(({ reason }) => reason)).toEqual(['the text came before']);
    const expected = writePrompt({ toolSet: TOOLS, topic: 'set_timer', count: 5, round: 1 });
    expect(asked[0]!.body['messages']).toEqual(expected);
    await run(endpoint, { known, perTopic: 1 });
    expect(asked).toHaveLength(1); // nothing lacks, nothing is asked
  });

  it('leaves a topic that the server has nothing for', async () => {
    const { endpoint, asked } = await serve({ content: 'no' });
    const { short, refused } = await run(endpoint);
    expect(short).toEqual(['set_timer']);
    expect(asked).toHaveLength(3);
    expect(refused[0]!.reason).toBe('the answer holds no JSON array');
  });
});

describe('a prompt', () => {
  it('shows the tool as it was declared, and the others by name', () => {
    const [system, user] = writePrompt({ toolSet: TOOLS, topic: 'set_lamp', count: 7, round: 2 });
    expect(system!.content).toMatch(/copied from the query letter by letter/);
    expect(user!.content).toMatch(/^Write 7 different queries/);
    const schema = JSON.parse(/\{[\s\S]*\}/.exec(user!.content)![0]);
    expect(schema.parameters.properties).toMatchObject({
      on: { type: 'boolean' },
      color: { enum: ['red', 'warm_white'] },
      place: { room: { type: 'string', maxLength: 20 } },
    });
    expect(user!.content).toMatch(/- set_timer: Start a countdown timer\./);
  });

  it('asks for utterances that no tool is for, in another manner each round', () => {
    const prompts = [0, 1, 2].map(
      (round) => writePrompt({ toolSet: TOOLS, topic: null, count: 5, round })[1]!.content,
    );
    expect(prompts[0]).toMatch(/none of these tools/);
    expect(new Set(prompts).size).toBe(3);
  });
});
