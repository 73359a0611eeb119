type integer = number;

/** Set an alarm. */
export interface set_alarm {
  /** Hour of day @minimum 0 @maximum 23 @unit h */
  hour: integer;
  /** Sound */
  tone?: 'bell' | 'chime';
  /** Minute @minimum 0 @maximum 59 @unit min */
  minute?: integer;
}
