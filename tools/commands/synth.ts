/** `bodkin synth`: examples from any chat server that speaks OpenAI's protocol. */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { loadToolSet } from '../../codegen/index.ts';
import type { ToolSet } from '../../codegen/ir.ts';
import { UsageError } from '../cli-error.ts';
import { SpanFinder } from '../data/find-span.ts';
import { formatRows } from '../data/gold.ts';
import { readRows } from '../eval/read-rows.ts';
import { progressLine } from '../progress.ts';
import { Chat, ChatError } from '../synth/chat.ts';
import type { Topic } from '../synth/prompt.ts';
import { promptOf, synthesize } from '../synth/synthesize.ts';
import type { MadeRow, Synthesized } from '../synth/synthesize.ts';
import { ValueReader } from '../values/reader.ts';
import { formatRefused } from './format-refused.ts';
import { readCount } from './read-option.ts';

interface SynthFlags {
  readonly endpoint?: string;
  readonly model?: string;
  readonly out?: string;
  readonly perTool: string;
  readonly none: string;
  readonly batch: string;
  readonly only?: string[];
  readonly perMinute: string;
  readonly tries: string;
  readonly timeout: string;
  readonly temperature: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

const KEY = 'BODKIN_API_KEY';

export function synthCommand(): Command {
  return new Command('synth')
    .description('ask a chat server for examples, and keep those that are grounded in their text')
    .argument('<tools>', 'a .tools.ts file, or a .json file in any published form')
    .option('--endpoint <url>', `an OpenAI-compatible server; its key is read from ${KEY}`)
    .option('--model <name>', "the server's name of the model")
    .option('--out <file>', 'JSON lines; what is there stays, and only what lacks is asked for')
    .option('--per-tool <count>', 'examples for each tool', '40')
    .option('--none <count>', 'examples that no tool is for', '100')
    .option('--batch <count>', 'examples asked for at once', '20')
    .option('--only <tools...>', 'these tools only')
    .option('--per-minute <count>', 'requests a minute at most; 0: no limit', '30')
    .option('--tries <count>', 'of each request, when the server is busy or out of reach', '6')
    .option('--timeout <seconds>', 'for one answer', '120')
    .option('--temperature <number>', 'how freely the server writes', '1')
    .option('--dry-run', 'print the first prompt for each tool, and ask nothing')
    .option('--json', 'say what was made as JSON')
    .action(run);
}

async function run(tools: string, flags: SynthFlags): Promise<void> {
  if (!existsSync(tools)) throw new UsageError(`${tools}: there is no such file`);
  const toolSet = loadToolSet(tools);
  const toolTopics = topicsOf(toolSet, flags);
  const perRequest = readCount('--batch', flags.batch, { least: 1 });
  const perTool = readCount('--per-tool', flags.perTool);
  const none = readCount('--none', flags.none);
  const goals = [
    { topics: perTool > 0 ? toolTopics : [], perTopic: perTool },
    { topics: none > 0 ? [null] : [], perTopic: none },
  ];
  if (flags.dryRun) {
    for (const topic of goals.flatMap(({ topics }) => topics)) {
      process.stdout.write(formatPrompt(toolSet, topic, perRequest));
    }
    return;
  }
  const { endpoint, model, out } = flags;
  for (const [option, value] of Object.entries({ endpoint, model, out })) {
    if (value === undefined) throw new UsageError(`--${option} is missing (or give --dry-run)`);
  }
  const progress = progressLine();
  const chat = openChat(flags, (reason, ms) => progress(`${reason}; again in ${ms / 1000} s`));
  const finder = new SpanFinder(toolSet, await ValueReader.open(toolSet, progress));
  const known = readKnown(out!);
  const results: Synthesized[] = [];
  for (const goal of goals) {
    const result = await synthesize({
      ...goal,
      toolSet,
      finder,
      perRequest,
      known: known.filter(({ made }) => made !== undefined),
      ask: (messages) => chat.ask(messages).catch((error) => explain(error, out!)),
      onRows: (rows, topic) => {
        appendFileSync(out!, formatRows(rows));
        progress(`${topic ?? 'no call'}: ${rows.length} more rows`);
      },
    });
    results.push(result);
  }
  progress('');
  report(results, known.length, flags);
}

/** What an earlier run made. A line that it had begun when it was killed is cut off. */
function readKnown(out: string): readonly MadeRow[] {
  if (!existsSync(out)) return [];
  const text = readFileSync(out, 'utf8');
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  const last = text.slice(whole.length);
  if (last !== '') writeFileSync(out, isJson(last) ? `${text}\n` : whole);
  return readRows(out) as unknown as MadeRow[];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function explain(error: unknown, out: string): never {
  if (!(error instanceof ChatError)) throw error;
  throw new ChatError(`${error.message}; the same command goes on from what is in ${out}`);
}

function topicsOf({ tools }: ToolSet, { only }: SynthFlags): Topic[] {
  const names = tools.map(({ name }) => name);
  const unknown = (only ?? []).find((name) => !names.includes(name));
  if (unknown !== undefined) throw new UsageError(`--only ${unknown}: no tool is named so`);
  return only ?? names;
}

function openChat(flags: SynthFlags, onRetry: (reason: string, waitMs: number) => void): Chat {
  const temperature = Number(flags.temperature);
  if (!(temperature >= 0)) {
    throw new UsageError(`--temperature must be 0 or more, found "${flags.temperature}"`);
  }
  return new Chat({
    endpoint: flags.endpoint!,
    model: flags.model!,
    key: process.env[KEY],
    temperature,
    perMinute: readCount('--per-minute', flags.perMinute),
    tries: readCount('--tries', flags.tries, { least: 1 }),
    timeoutMs: 1000 * readCount('--timeout', flags.timeout, { least: 1 }),
    onRetry,
  });
}

function formatPrompt(toolSet: ToolSet, topic: Topic, perRequest: number): string {
  const messages = promptOf({ toolSet, perRequest }, topic, 0);
  const text = messages.map(({ role, content }) => `[${role}]\n${content}\n`).join('\n');
  return `=== ${topic ?? 'no call'}\n${text}\n`;
}

function report(results: readonly Synthesized[], before: number, { out, json }: SynthFlags): void {
  const refused = results.flatMap((one) => one.refused);
  const kept = results.reduce((sum, one) => sum + one.kept, 0);
  const requests = results.reduce((sum, one) => sum + one.requests, 0);
  const short = results.flatMap((one) => one.short);
  if (json) {
    const reasons = refused.map(({ row: { query }, reason }) => ({ query, reason }));
    const made = { rows: before + kept, kept, requests, refused: reasons, short, out };
    process.stdout.write(`${JSON.stringify(made)}\n`);
    return;
  }
  process.stderr.write(formatRefused(refused));
  if (short.length > 0) {
    const names = short.map((topic) => topic ?? 'no call').join(', ');
    process.stderr.write(`bodkin: the server had too little for ${names}\n`);
  }
  process.stdout.write(`${kept} rows in ${requests} requests; ${before + kept} rows in ${out}\n`);
}
