/** Which optimizer updates what. */
import { expect, test } from 'vitest';
import { layOutMemory } from '../../tools/train/layout.ts';
import { planUpdates } from '../../tools/train/update.ts';
import { TINY, TINY_CAPACITY } from './tiny.ts';

const LAYOUT = layOutMemory(TINY, TINY_CAPACITY);
const RATES = { muon: 0.02, adamw: 0.002, decay: 0.01 };

test.each([
  { name: 'Muon and AdamW', rates: RATES, rules: ['adamw', 'muon'] },
  { name: 'AdamW alone', rates: { ...RATES, muon: 0 }, rules: ['adamw'] },
])('$name: every parameter is updated once, and matrices decay', ({ rates, rules }) => {
  const tasks = planUpdates(LAYOUT, rates);
  expect([...new Set(tasks.map(({ rule }) => rule))].sort()).toEqual(rules);
  for (const { name, shape, offset, count } of LAYOUT.parameters.list) {
    const own = tasks.filter((task) => task.offset >= offset && task.offset < offset + 4 * count);
    const updated = own.reduce((sum, { rows, cols }) => sum + rows * cols, 0);
    expect(updated, name).toBe((count + 3) & ~3);
    const isMatrix = shape.length === 2 && name !== 'memory';
    expect(
      own.every(({ decays }) => decays === isMatrix),
      name,
    ).toBe(true);
  }
});
