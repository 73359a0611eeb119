import { CorpusError } from './corpus-errors.ts';
import type { Phrasing, Section } from './phrasing.ts';

/** Phrasings of the same words that ask for different calls: at most one of them is right. */
export function findContradictions(sections: readonly Section[]): CorpusError[] {
  const first = new Map<string, { answer: string; where: string }>();
  const problems: CorpusError[] = [];
  for (const { tool, phrasings } of sections) {
    for (const phrasing of phrasings) {
      const { file, line } = phrasing;
      const words = JSON.stringify(phrasing.parts);
      const answer = answerOf(tool, phrasing);
      const before = first.get(words);
      if (before === undefined) {
        first.set(words, { answer, where: `${file}:${line}` });
      } else if (before.answer !== answer) {
        const reason = `asks for ${answer}; the same words at ${before.where} for ${before.answer}`;
        problems.push(new CorpusError(file, line, reason, 'delete one of them, or both'));
      }
    }
  }
  return problems;
}

/** As in the file: "set_flashlight -> on=true". */
function answerOf(tool: string | null, { implicit }: Phrasing): string {
  const values = implicit.map(({ param, value }) => `${param}=${value}`).sort();
  return [tool ?? 'none', ...(values.length > 0 ? [`-> ${values.join(', ')}`] : [])].join(' ');
}
