import type { Base, Level } from './shared.ts';

enum Colour {
  Warm = 'warm',
  Cold = 'cold',
}

/** Set a lamp. */
interface set_lamp extends Base {
  /** How bright */
  level?: Level;
  colour?: Colour;
}

/** Ring the bell. */
export type ring_bell = {
  /** How often @minimum 1 @maximum 9 */
  times?: number;
};

export type { set_lamp };
export type { set_fan } from './shared.ts';
