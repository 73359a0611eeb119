/** What words mean: each line of test/values/cases is a case, run under sanitizers. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ask, buildDriver, findCompiler } from '../../tools/values/driver.ts';
import { parseCases, sayAnswer } from './cases.ts';

const FOLDER = new URL('cases/', import.meta.url);
const LOCALES: Record<string, string> = { 'german.txt': 'de', 'spanish.txt': 'es' };
const compiler = findCompiler();

describe.skipIf(!compiler)(`values in words${compiler ? '' : ' (skipped: no C compiler)'}`, () => {
  for (const name of readdirSync(FOLDER).sort()) {
    it(`reads ${name}`, () => {
      const cases = parseCases(readFileSync(new URL(name, FOLDER), 'utf8'), name);
      const program = buildDriver({ locale: LOCALES[name] ?? 'en' });
      const answers = ask(
        program,
        cases.map(({ question }) => question),
      );
      const said = cases.map(
        ({ where, question }, i) =>
          `${where}: ${question.text} => ${sayAnswer(question.kind, answers[i] ?? '')}`,
      );
      expect(said).toEqual(
        cases.map(({ where, question, expected }) => `${where}: ${question.text} => ${expected}`),
      );
      expect(cases.length).toBeGreaterThan(20);
    }, 300_000); // a build under sanitizers on a busy machine
  }
});
