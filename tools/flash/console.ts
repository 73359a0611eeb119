/** A device's console: bytes in, bytes out. Behind it a port, an emulator or the simulator. */
import { spawn } from 'node:child_process';
import type { Simulator } from '../sim/simulator.ts';
import { FirmwareError } from '../sim/simulator.ts';
import { EXIT_FAILED, FlashError } from './run.ts';
import { openSerialPort } from './serial.ts';

export interface Console {
  write(text: string | Uint8Array): void;
  /** `take` gets what the device prints. */
  listen(take: (chunk: Uint8Array) => void): void;
  /** The user has nothing more to say. */
  end(): void;
  /** Nobody waits for the device any more. */
  stop(): void;
  /** The device is gone. */
  readonly closed: Promise<void>;
}

export async function serialConsole(path: string, baud: number): Promise<Console> {
  const port = await openSerialPort(path, baud);
  const closed = new Promise<void>((resolve, reject) => {
    port.on('close', () => resolve());
    port.on('error', (error) => reject(new FlashError(`${path}: ${error.message}`, EXIT_FAILED)));
  });
  return {
    write: (text) => port.write(text),
    listen: (take) => port.on('data', take),
    end: () => port.close(),
    stop: () => port.close(),
    closed,
  };
}

/** Ends the emulated console's input. */
const END_OF_TRANSMISSION = '\x04';

/** An emulator whose console is its standard input and output. */
export function emulatorConsole(argv: readonly string[]): Console {
  const [program, ...args] = argv;
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.on('error', () => {}); // it has ended, which its status tells
  const closed = new Promise<void>((resolve, reject) => {
    child.on('error', () =>
      reject(new FlashError(`${program} can't be run: install it`, EXIT_FAILED)),
    );
    child.on('close', (status) => {
      if (status === 0) resolve();
      else reject(new FlashError(`${program} ended with status ${status}`, EXIT_FAILED));
    });
  });
  return {
    write: (text) => child.stdin.write(text),
    listen: (take) => child.stdout.on('data', take),
    end: () => child.stdin.write(END_OF_TRANSMISSION),
    stop: () => child.kill('SIGKILL'),
    closed,
  };
}

/** The lines that the firmware itself prints, from the simulator. */
export function simulatorConsole(simulator: Simulator): Console {
  let take: (chunk: Uint8Array) => void = () => {};
  let rest = Buffer.alloc(0);
  let close = () => {};
  const closed = new Promise<void>((resolve) => {
    close = resolve;
  });
  return {
    write: (text) => {
      rest = Buffer.concat([rest, Buffer.from(text)]);
      for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
        const line = rest.subarray(0, end);
        rest = rest.subarray(end + 1);
        take(Buffer.from(answer(simulator, line)));
      }
    },
    listen: (taker) => {
      take = taker;
    },
    end: close,
    stop: close,
    closed,
  };
}

function answer(simulator: Simulator, line: Uint8Array): string {
  try {
    return `${simulator.line(line).trimEnd()}\n`;
  } catch (error) {
    if (error instanceof FirmwareError) return `${JSON.stringify(error.toJSON())}\n`;
    throw error;
  }
}
