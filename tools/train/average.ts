import type { Crew } from './crew.ts';
import { PHASE } from './tasks.ts';

/**
 * The weights that a run is scored by and leaves behind: an exponential mean of the master copy
 * over its last steps (Polyak and Juditsky, 1992).
 */
export class WeightAverage {
  readonly values: Float32Array;
  readonly #crew: Crew;
  readonly #master: Float32Array;
  readonly #rate: number;

  /** Starts at the weights as they are. `window`: steps that the mean reaches back. */
  constructor(crew: Crew, window: number) {
    const { layout, f32 } = crew.compute;
    const from = layout.master / 4;
    this.#crew = crew;
    this.#master = f32.subarray(from, from + layout.parameters.bytes / 4);
    this.#rate = 1 / Math.max(1, window);
    this.values = this.#master.slice();
  }

  /** After each step. */
  add(): void {
    const rate = this.#rate;
    const values = this.values;
    const master = this.#master;
    for (let i = 0; i < values.length; i++) values[i] += rate * (master[i] - values[i]);
  }

  /** What `read` sees as weights is the mean. */
  use<Result>(read: () => Result): Result {
    this.#swap();
    const result = read();
    this.#swap();
    return result;
  }

  #swap(): void {
    const master = this.#master.slice();
    this.#master.set(this.values);
    this.values.set(master);
    this.#crew.run(PHASE.publish);
  }
}
