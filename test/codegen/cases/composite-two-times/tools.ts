type integer = number;

/** Two composites that would have one name. */
export interface shift {
  hour: integer;
  minute: integer;
  time_hour: integer;
  time_minute: integer;
}
