/** Numbers given as options. */
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
