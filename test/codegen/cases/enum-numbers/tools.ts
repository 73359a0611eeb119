/** Adjust the player. */
export interface adjust_player {
  /** How fast it plays */
  speed: 0.5 | 1 | 1.5 | 2;
  /** Level of the bass */
  bass: -6 | -3 | 0 | 3 | 6;
  /** Follows one after the other, so a range says it */
  channel: 1 | 2 | 3;
  /** @unit min */
  sleep?: 15 | 30 | 60;
  gains?: (0 | 3 | 6)[];
  /** The firmware takes nothing else */
  exact?: true;
}
