/** Numbers given as options. */
import { InvalidArgumentError } from 'commander';
import { UsageError } from '../cli-error.ts';

export function readCount(option: string, text: string, { least = 0 } = {}): number {
  const value = Number(text);
  if (text.trim() !== '' && Number.isSafeInteger(value) && value >= least) return value;
  throw new UsageError(`${option} must be a whole number of at least ${least}, found "${text}"`);
}

/** 0 to 1; with `below` less than that. */
export function readShare(option: string, text: string, { below = Infinity } = {}): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= 0 && value <= 1 && value < below) return value;
  const range = below === 1 ? 'a share from 0 to less than 1' : 'a share from 0 to 1';
  throw new UsageError(`${option} must be ${range}, found "${text}"`);
}

/** Of a serial line. */
export function readBaud(text: string): number {
  const baud = Number(text);
  if (Number.isInteger(baud) && baud >= 300 && baud <= 4_000_000) return baud;
  throw new InvalidArgumentError('Give 300 to 4000000 bits a second, such as 115200.');
}

export function readSeconds(text: string): number {
  const seconds = Number(text);
  if (seconds > 0 && seconds <= 3600) return seconds;
  throw new InvalidArgumentError('Give up to 3600 seconds.');
}
