export type Level = 'off' | 'low' | 'high';

export interface Base {
  /** Which room */
  room: string;
}

/** Set a fan. */
export interface set_fan extends Base {
  level: Level;
}
