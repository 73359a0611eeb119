/** Code and tables of English on a Cortex-M33 have a budget. */
import { describe, expect, it } from 'vitest';
import { hasArmCompiler, measureSize, valueFunctions } from '../../tools/values/size.ts';

const LINKED_BYTES_MAX = 24 * 1024;
const ALL_BYTES_MAX = 24 * 1024;
const skipped = !hasArmCompiler();

describe.skipIf(skipped)(`size${skipped ? ' (skipped: no arm-none-eabi-gcc)' : ''}`, () => {
  it('is within the budget, for the runtime and in all', () => {
    const { all, linked } = valueFunctions();
    expect(linked).toContain('bodkin_value_time');
    expect(all.length).toBeGreaterThan(linked.length);
    const bytes = measureSize(linked);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(LINKED_BYTES_MAX);
    expect(measureSize(all)).toBeLessThanOrEqual(ALL_BYTES_MAX);
  });
});
