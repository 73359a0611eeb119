/** A short run of the fuzz target on made-up inputs, under sanitizers. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findCompiler, valueSources } from '../../tools/values/driver.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const compiler = findCompiler();

describe.skipIf(!compiler)(`fuzzed values${compiler ? '' : ' (skipped: no C compiler)'}`, () => {
  it('survives 20,000 inputs', () => {
    const folder = join(ROOT, 'build/values');
    const program = join(folder, 'fuzz-random');
    mkdirSync(folder, { recursive: true });
    const built = spawnSync(
      compiler ?? 'cc',
      [
        '-std=c99',
        '-g',
        '-O1',
        '-fsanitize=address,undefined',
        '-fno-sanitize-recover=all',
        ...valueSources(),
        join(ROOT, 'test/values/fuzz.c'),
        join(ROOT, 'test/values/fuzz-random.c'),
        '-o',
        program,
      ],
      { encoding: 'utf8' },
    );
    expect(built.stderr).toBe('');
    const run = spawnSync(program, ['20000', '1'], { encoding: 'utf8' });
    expect(run.stderr).toBe('');
    expect(run.stdout).toBe('20000 inputs\n');
  }, 300_000); // a build under sanitizers on a busy machine
});
