/** `bodkin ask`: one utterance, one answer. */
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { askDevice } from './ask-device.ts';
import { formatAnswer } from './format.ts';
import { addSessionOptions, startSession } from './session-options.ts';
import type { SessionFlags } from './session-options.ts';

const STANDARD_INPUT = 0;

export function askCommand(): Command {
  const command = new Command('ask')
    .description('what the device would do on hearing TEXT')
    .argument('<text...>', "the utterance; '-' reads it from standard input");
  return addSessionOptions(command).action(async (words: string[], flags: SessionFlags) => {
    const text = words.join(' ');
    const utterance = text === '-' ? withoutNewline(readFileSync(STANDARD_INPUT)) : text;
    const simulator = await startSession(flags);
    const answer = askDevice(simulator, utterance);
    const shown = flags.json ? JSON.stringify(answer) : formatAnswer(answer);
    process.stdout.write(`${shown}\n`);
  });
}

function withoutNewline(bytes: Buffer): Buffer {
  const end = bytes.toString('latin1').replace(/\r?\n$/, '').length;
  return bytes.subarray(0, end);
}
