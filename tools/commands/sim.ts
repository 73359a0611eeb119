/** `bodkin sim`: a prompt on one running device; or, piped, a line in and a line out. */
import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { FirmwareError } from '../sim/simulator.ts';
import type { Simulator } from '../sim/simulator.ts';
import { askDevice } from './ask-device.ts';
import { formatAnswer } from './format.ts';
import { addSessionOptions, startSession } from './session-options.ts';
import type { SessionFlags } from './session-options.ts';

export function simCommand(): Command {
  const command = new Command('sim').description('a prompt that keeps the session');
  return addSessionOptions(command).action(async (flags: SessionFlags) => {
    const simulator = await startSession(flags);
    const lines = process.stdin.isTTY ? promptLines() : pipedLines();
    let asked = false;
    for await (const line of lines) {
      asked = answerLine(simulator, line, { asked, json: flags.json ?? false });
    }
  });
}

/**
 * Whether something is missing, so that the next line is the answer. A line that the firmware
 * refuses is told, and the session goes on.
 */
function answerLine(
  simulator: Simulator,
  line: string | Buffer,
  { asked, json }: { asked: boolean; json: boolean },
): boolean {
  try {
    const answer = askDevice(simulator, line, asked);
    process.stdout.write(`${json ? JSON.stringify(answer) : formatAnswer(answer)}\n`);
    return answer.outcome === 'missing';
  } catch (error) {
    if (!(error instanceof FirmwareError)) throw error;
    // As many lines out as in: in JSON the error takes the answer's place.
    if (json) process.stdout.write(`${JSON.stringify(error.toJSON())}\n`);
    process.stderr.write(`bodkin: ${error.message}\n`);
    return false;
  }
}

async function* promptLines(): AsyncGenerator<string> {
  process.stdout.write('Say what the device should do; Ctrl-D ends it.\n');
  const prompt = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ' });
  prompt.prompt();
  for await (const line of prompt) {
    yield line;
    prompt.prompt();
  }
  prompt.close();
}

/** Bytes, not text: what isn't UTF-8 is for the firmware to refuse. */
async function* pipedLines(): AsyncGenerator<Buffer> {
  let rest = Buffer.alloc(0);
  for await (const chunk of process.stdin) {
    rest = Buffer.concat([rest, chunk as Buffer]);
    for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
      yield rest.subarray(0, rest[end - 1] === 0x0d ? end - 1 : end);
      rest = rest.subarray(end + 1);
    }
  }
  if (rest.length > 0) yield rest;
}
