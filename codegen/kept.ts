/** Files that are kept because making them takes a while: named by all that they are made from. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Whole or not at all, since another process may be making the same. A folder that can't be written
 * makes the next time slow, and nothing else.
 */
export function keepFile(path: string, contents: string | Uint8Array): void {
  const unfinished = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(unfinished, contents);
    renameSync(unfinished, path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EACCES' && code !== 'EROFS' && code !== 'ENOSPC') throw error;
  }
}
