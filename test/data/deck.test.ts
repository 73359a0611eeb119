/** Items dealt, so that all come up. */
import { expect, test } from 'vitest';
import { Deck } from '../../tools/data/deck.ts';
import { Random } from '../../tools/data/random.ts';

const ITEMS = ['a', 'b', 'c', 'd', 'e'];

test('all items come once before any comes again, in another order each time', () => {
  const deck = new Deck(ITEMS, new Random(3));
  const rounds = Array.from({ length: 20 }, () => ITEMS.map(() => deck.deal()));
  for (const round of rounds) expect([...round].sort()).toEqual(ITEMS);
  expect(new Set(rounds.map((round) => round.join(''))).size).toBeGreaterThan(10);
});
