/** Reads *.phrases files (docs/corpus.md) against the tools that they are about. */

import { CorpusError } from './corpus-errors.ts';
import { nearest, readFillers, readPhrasing, toolName } from './parse-line.ts';
import type { OpenSection, PhrasesContext, Section } from './phrasing.ts';

export interface ParsedPhrases {
  readonly sections: readonly Section[];
  readonly problems: readonly CorpusError[];
}

/** Lines with problems are left out of the sections, and all of them are returned. */
export function parsePhrases(source: string, context: PhrasesContext): ParsedPhrases {
  const sections: OpenSection[] = [];
  const problems: CorpusError[] = [];
  let skipping = false;
  for (const [index, raw] of source.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    try {
      if (line.startsWith('=')) {
        skipping = true;
        sections.push(openSection(line, index + 1, context));
        skipping = false;
      } else if (!skipping) {
        readLine(line, index + 1, sections.at(-1), context);
      }
    } catch (error) {
      if (!(error instanceof CorpusError)) throw error;
      problems.push(error);
    }
  }
  for (const section of sections) problems.push(...missingFillers(section));
  problems.sort((a, b) => a.line - b.line);
  const broken = new Set(problems.map(({ line }) => line));
  return {
    sections: sections.map(({ tool, phrasings, file, line, fillers }) => ({
      file,
      line,
      fillers,
      tool: tool?.name ?? null,
      phrasings: phrasings.filter((phrasing) => !broken.has(phrasing.line)),
    })),
    problems,
  };
}

function openSection(line: string, number: number, context: PhrasesContext): OpenSection {
  const name = line.slice(1).trim();
  const tool = name === 'none' ? null : context.tools.get(name);
  if (tool === undefined) {
    throw new CorpusError(
      context.file,
      number,
      `no tool is named "${name}"`,
      `use one of ${nearest(name, [...context.tools.keys()])}, or "none"`,
    );
  }
  const { file } = context;
  return { file, line: number, tool, phrasings: [], fillers: new Map(), uses: new Map() };
}

function readLine(
  line: string,
  number: number,
  section: OpenSection | undefined,
  context: PhrasesContext,
): void {
  if (section === undefined) {
    throw new CorpusError(
      context.file,
      number,
      'a phrasing before any section',
      'open one with "= tool_name"',
    );
  }
  if (line.startsWith('@')) {
    const [key, fillers] = readFillers(line, number, section, context);
    section.fillers.set(key, [...(section.fillers.get(key) ?? []), ...fillers]);
  } else {
    section.phrasings.push(readPhrasing(line, number, section, context));
  }
}

/** Text params need fillers in their section; other kinds are made up. */
function missingFillers(section: OpenSection): CorpusError[] {
  return [...section.uses].flatMap(([name, line]) => {
    const param = section.tool!.params.find((candidate) => candidate.name === name)!;
    if (param.kind !== 'text' || section.fillers.has(name)) return [];
    if (
      section.phrasings.every(({ parts }) =>
        parts.every(
          (part) => part.kind !== 'param' || part.param !== name || part.word !== undefined,
        ),
      )
    )
      return [];
    return [
      new CorpusError(
        section.file,
        line,
        `"${name}" of ${toolName(section)} has no fillers`,
        `add "@ ${name}: one | another" to its section`,
      ),
    ];
  });
}
