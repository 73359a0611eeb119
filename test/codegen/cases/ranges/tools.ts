type integer = number;

/** Keep quiet. */
export interface keep_quiet {
  /** From when @composite quiet_time @maximum 23 */
  from_hour: integer;
  /** @composite quiet_time @maximum 59 */
  from_minute?: integer;
  /** Until when @composite quiet_time @maximum 23 */
  to_hour: integer;
  /** @composite quiet_time @maximum 59 */
  to_minute?: integer;
}

/** Book the meeting room. */
export interface book_room {
  /** Start @composite slot @format time */
  start: string;
  /** End @composite slot @format time */
  end: string;
}

/** Set the holiday reply. */
export interface set_holiday {
  /** First day @composite holiday @format date */
  first?: string;
  /** Last day @composite holiday @format date */
  last?: string;
  /** What to answer */
  reply?: string;
}

/** Block the calendar. */
export interface block_calendar {
  /** Start @composite block @format date-time */
  start: string;
  /** End @composite block @format date-time */
  end: string;
}
