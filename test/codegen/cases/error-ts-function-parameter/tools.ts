type integer = number;

/** Set the volume. */
export declare function set_volume(
  room: string,
  /** Volume @minimum 9 @maximum 5 */
  level: integer,
): void;
