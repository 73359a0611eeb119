/** The whole corpus: groups of tools with their phrasings. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseToolSet } from '../../codegen/index.ts';
import type { Tool } from '../../codegen/ir.ts';
import { findContradictions } from './contradictions.ts';
import type { CorpusError } from './corpus-errors.ts';
import { parsePhrases } from './parse-phrases.ts';
import type { Section } from './phrasing.ts';
import { readWordings } from './wordings.ts';

/** Tools that are offered together, and what is said to them. */
export interface Group {
  /** 'wearable', or a file of the catalogue: 'home'. */
  readonly name: string;
  readonly tools: ReadonlyMap<string, Tool>;
  readonly sections: readonly Section[];
  /** Tools in other words, by name. */
  readonly wordings: ReadonlyMap<string, readonly Tool[]>;
  /** The schemas as published, for files that carry their own; null for the wearable tools. */
  readonly schemas: unknown;
}

export interface Corpus {
  readonly groups: readonly Group[];
  /** Requests that no tool of any set is for; a group without tools. */
  readonly outOfScope: Group;
  readonly problems: readonly CorpusError[];
}

export const CORPUS_DIR = resolve(import.meta.dirname, 'corpus');

/**
 * `wearable` are the tools of examples/watch: the folder of that name has no schemas beside it, nor
 * has 'training', which is about the same tools.
 */
export function readCorpus(
  wearable: readonly Tool[],
  lists: ReadonlySet<string>,
  dir: string = CORPUS_DIR,
): Corpus {
  const groups: Group[] = [];
  const problems: CorpusError[] = [];
  const read = (
    name: string,
    tools: readonly Tool[],
    files: readonly string[],
    schemas: unknown = null,
  ): Group => {
    const byName = new Map(tools.map((tool) => [tool.name, tool]));
    const sections: Section[] = [];
    for (const path of files) {
      const file = relative(dir, path).replaceAll('\\', '/');
      const parsed = parsePhrases(readFileSync(path, 'utf8'), { file, tools: byName, lists });
      sections.push(...parsed.sections);
      problems.push(...parsed.problems);
    }
    const wordings = readWordings(join(dir, 'wordings', `${name}.json`), byName);
    return { name, tools: byName, sections, wordings, schemas };
  };
  if (wearable.length > 0) {
    const files = ['wearable', 'training'].flatMap((folder) => filesOf(join(dir, folder)));
    groups.push(read('wearable', wearable, files));
  }
  for (const path of filesOf(join(dir, 'catalogue'))) {
    const schemas = path.replace(/\.phrases$/, '.tools.json');
    const file = relative(dir, schemas).replaceAll('\\', '/');
    if (!existsSync(schemas)) throw new Error(`${file} is missing: the tools of its phrasings`);
    const json: unknown = JSON.parse(readFileSync(schemas, 'utf8'));
    const { tools } = parseToolSet(json, file);
    groups.push(read(file.replace(/^.*\/|\.tools\.json$/g, ''), tools, [path], json));
  }
  const outOfScope = read('out-of-scope', [], filesOf(dir));
  for (const group of groups) {
    // What no tool is for is no call of the watch's either.
    const more = group.name === 'wearable' ? outOfScope.sections : [];
    problems.push(...findContradictions([...group.sections, ...more]));
  }
  return { groups, outOfScope, problems };
}

function filesOf(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir)
    .filter((name) => name.endsWith('.phrases'))
    .sort()
    .map((name) => join(dir, name));
}
