type integer = number;

interface Track {
  /** Title @maxLength 80 */
  title: string;
}

/**
 * Set a timer.
 * @param minutes - How long
 * @param label What for
 */
export function set_timer(minutes: integer, label?: string, loud = false): void {}

/** Look somewhere. */
export function look(
  /** Which way */
  way: 'up' | 'down' = 'up',
  /** How far @minimum 0 @maximum 90 @unit deg */
  angle?: integer,
): void {}

/** Play a track. */
export function play(track: Track): void {}

/** Stop @confirm */
export function stop(): void {}
