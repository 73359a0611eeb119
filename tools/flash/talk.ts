/** A person, or a file of lines, at a device's console. */
import { createInterface } from 'node:readline';
import type { Console } from './console.ts';
import { EXIT_FAILED, EXIT_TIMEOUT, FlashError } from './run.ts';

export interface TalkOptions {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WritableStream;
  /** How long a device may take to answer a line that didn't come from a person. */
  readonly timeoutMs: number;
}

/** Until the input ends or the device is gone. */
export async function talk(device: Console, options: TalkOptions): Promise<void> {
  const answers = new Answers();
  device.listen((chunk) => {
    options.output.write(chunk);
    answers.count(chunk);
  });
  const gone = device.closed.then(() => 'gone' as const);
  gone.catch(() => {}); // told by the race below, or by the wait at the end
  const lines = createInterface({ input: options.input });
  try {
    const said = options.input.isTTY ? sayAll(device, lines) : askAll(device, lines, answers);
    if ((await Promise.race([said, gone])) === 'gone') return;
  } catch (error) {
    device.stop();
    throw error;
  } finally {
    lines.close();
  }
  device.end();
  await gone;

  /** A person sees the answers and decides. */
  async function sayAll(to: Console, from: AsyncIterable<string>): Promise<void> {
    for await (const line of from) to.write(`${line}\n`);
  }

  /** A line at a time: a device has room for few bytes while it thinks. */
  async function askAll(to: Console, from: AsyncIterable<string>, heard: Answers): Promise<void> {
    for await (const line of from) {
      const answered = heard.next();
      to.write(`${line}\n`);
      await Promise.race([answered, gone.then(failGone), late(line)]);
    }
  }

  async function late(line: string): Promise<never> {
    const timer = new Promise<void>((resolve) => {
      setTimeout(resolve, options.timeoutMs).unref();
    });
    await timer;
    const what = `the device didn't answer ${JSON.stringify(line)} within`;
    throw new FlashError(`${what} ${options.timeoutMs / 1000} s`, EXIT_TIMEOUT);
  }

  function failGone(): never {
    throw new FlashError('the device ended before it answered every line', EXIT_FAILED);
  }
}

/** Counts lines as they arrive. */
class Answers {
  #waiting: (() => void) | undefined;

  next(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting = resolve;
    });
  }

  count(chunk: Uint8Array): void {
    if (!chunk.includes(0x0a)) return;
    this.#waiting?.();
    this.#waiting = undefined;
  }
}
