/** What a value costs at most on a Cortex-M33, in instructions under QEMU: every English case. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countInstructions, INSTRUCTIONS_MAX } from '../../tools/values/instructions.ts';
import { hasArmCompiler } from '../../tools/values/size.ts';
import { parseCases } from './cases.ts';

const FOLDER = new URL('cases/', import.meta.url);
const hasQemu = spawnSync('qemu-system-arm', ['--version']).status === 0;
const missing = [hasArmCompiler() ? '' : 'arm-none-eabi-gcc', hasQemu ? '' : 'qemu-system-arm'];
const skipped = missing.filter(Boolean).join(' and ');

describe.skipIf(skipped)(`instructions${skipped ? ` (skipped: no ${skipped})` : ''}`, () => {
  it('are within the budget for each value; a range is two', async () => {
    const cases = readdirSync(FOLDER)
      .filter((name) => !/german|spanish/.test(name))
      .flatMap((name) => parseCases(readFileSync(new URL(name, FOLDER), 'utf8'), name))
      .filter(({ question }) => !['matches', 'text'].includes(question.kind));
    const counts = await countInstructions(cases.map(({ question }) => question));
    const over = cases.filter(({ question }, i) => {
      const values = question.kind === 'range' ? 2 : 1;
      return !((counts[i] ?? 0) <= values * INSTRUCTIONS_MAX);
    });
    expect(over.map(({ where, question }) => `${where}: ${question.text}`)).toEqual([]);
    expect(Math.min(...counts)).toBeGreaterThan(50); // it has counted something
    expect(counts.length).toBeGreaterThan(400);
  }, 300_000); // an emulator on a busy machine
});
