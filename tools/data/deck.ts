import type { Random } from './random.ts';

/** Deals items in random order, each once before any comes again. */
export class Deck<T> {
  readonly #items: readonly T[];
  readonly #random: Random;
  #left: T[] = [];

  constructor(items: readonly T[], random: Random) {
    this.#items = items;
    this.#random = random;
  }

  deal(): T {
    if (this.#left.length === 0) this.#left = [...this.#items];
    const at = this.#random.int(0, this.#left.length - 1);
    const dealt = this.#left[at]!;
    this.#left[at] = this.#left[this.#left.length - 1]!;
    this.#left.pop();
    return dealt;
  }
}
