/** Builds test/values/driver.c with the system's C compiler and asks it questions. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Question {
  /** 'number', 'duration', 'time' … as in test/values/driver.c. */
  readonly kind: string;
  readonly argument: string;
  readonly text: string;
}

export interface DriverOptions {
  /** 'en', 'de' or 'es'. */
  readonly locale?: string;
  readonly sanitize?: boolean;
  /** Of the program; build/values by default. */
  readonly folder?: string;
}

export function valueSources(): string[] {
  const folder = join(ROOT, 'firmware/values');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.c'))
    .sort()
    .map((file) => join(folder, file));
}

/** The compiler, or undefined where there is none. */
export function findCompiler(): string | undefined {
  return ['cc', 'gcc', 'clang'].find((name) => spawnSync(name, ['--version']).status === 0);
}

/** Whether the program is newer than everything that it's made of. */
function isFresh(program: string, sources: readonly string[]): boolean {
  if (!existsSync(program)) return false;
  const built = statSync(program).mtimeMs;
  return sources.every((path) => statSync(path).mtimeMs < built);
}

/** Compiles the driver if it's stale; returns its path. Throws with the compiler's output. */
export function buildDriver(options: DriverOptions = {}): string {
  const { locale = 'en', sanitize = true, folder = join(ROOT, 'build/values') } = options;
  const compiler = findCompiler();
  if (!compiler) throw new Error('values: no C compiler found (looked for cc, gcc, clang)');
  mkdirSync(folder, { recursive: true });
  const program = join(folder, `driver-${locale}${sanitize ? '' : '-fast'}`);
  const main = join(ROOT, 'test/values/driver.c');
  const headers = readdirSync(join(ROOT, 'firmware/values'))
    .filter((file) => file.endsWith('.h'))
    .map((file) => join(ROOT, 'firmware/values', file));
  if (isFresh(program, [...valueSources(), ...headers, main])) return program;
  const checks = sanitize
    ? ['-O1', '-g', '-fsanitize=address,undefined', '-fno-sanitize-recover=all']
    : ['-O2'];
  execFileSync(
    compiler,
    [
      '-std=c99',
      '-Wall',
      '-Wextra',
      '-Werror',
      '-pedantic',
      ...checks,
      `-DBODKIN_LOCALE=bodkin_locale_${locale}`,
      ...valueSources(),
      main,
      '-o',
      program,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  return program;
}

/** One answer a question. */
export function ask(program: string, questions: readonly Question[]): string[] {
  const clean = (text: string) => text.replace(/[\t\n\r\0]/g, ' ');
  const input = questions
    .map(({ kind, argument, text }) => `${kind}\t${clean(argument)}\t${clean(text)}\n`)
    .join('');
  const run = spawnSync(program, { input, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0)
    throw new Error(`${program} failed (${run.status ?? run.signal}): ${run.stderr}`);
  const answers = run.stdout.split('\n');
  answers.pop();
  if (answers.length !== questions.length) {
    throw new Error(`${program}: ${answers.length} answers to ${questions.length} questions`);
  }
  return answers;
}
