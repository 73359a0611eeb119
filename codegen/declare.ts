import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDeclarations } from './declare-typescript.ts';
import type { Declared } from './declare-typescript.ts';
import type { Declaration } from './declaration.ts';
import { keepFile } from './kept.ts';

/** What made the cached declarations: an edit to these is a miss too. */
const MAKERS = ['declare-functions.ts', 'declare-members.ts', 'declare-typescript.ts'];

interface CacheEntry extends Declared {
  /** Every file that was read, with its hash; an edit to any of them is a miss. */
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
}

/**
 * The tools that a TypeScript file declares: one for each exported interface or function.
 * typescript-json-schema is slow to start, so what it says is kept under `cacheFolder`, by content.
 */
export function declareTools(path: string, source: string, cacheFolder: string): Declaration {
  const cachePath = join(cacheFolder, `${cacheKey(path, source)}.json`);
  let entry = readCache(cachePath);
  if (entry === undefined) {
    const { files, ...declared } = readDeclarations(path, source);
    entry = { ...declared, files: files.map((file) => ({ path: file, sha256: hashFile(file) })) };
    keepFile(cachePath, JSON.stringify(entry));
  }
  const lines = new Map(Object.entries(entry.lines));
  return {
    source,
    tools: entry.tools,
    lineOf: (tool, place) => lineOf(lines, [tool, ...place]),
    imports: entry.files.map((file) => file.path).filter((file) => file !== path),
  };
}

function readCache(path: string): CacheEntry | undefined {
  if (!existsSync(path)) return undefined;
  const entry = JSON.parse(readFileSync(path, 'utf8')) as CacheEntry;
  const isFresh = entry.files.every(
    (file) => existsSync(file.path) && hashFile(file.path) === file.sha256,
  );
  return isFresh ? entry : undefined;
}

function cacheKey(path: string, source: string): string {
  const versions = ['typescript', 'typescript-json-schema'].map(
    (name) => createRequire(import.meta.url)(`${name}/package.json`).version,
  );
  const makers = MAKERS.map((name) => hashFile(fileURLToPath(new URL(name, import.meta.url))));
  return createHash('sha256')
    .update(JSON.stringify([makers, versions, path, source, readFileSync(path, 'utf8')]))
    .digest('hex')
    .slice(0, 32);
}

function hashFile(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** The line of the deepest part of a path that has one. */
function lineOf(lines: ReadonlyMap<string, number>, path: readonly string[]): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const line = lines.get(path.slice(0, length).join('.'));
    if (line !== undefined) return line;
  }
  return undefined;
}
