type integer = number;

/** Water the plants. */
export interface water_plants {
  /** On which days @format weekdays */
  days: integer;
}

/** Change how warm it is. */
export interface change_heat {
  /** By how much @format change @unit celsius @minimum -5 @maximum 5 @multipleOf 0.5 */
  by: number;
}

/** Change how loud it is. */
export interface change_volume {
  /** By how much @format change @unit percent @minimum -100 @maximum 100 */
  by?: integer;
}

/** Call a number. */
export interface dial {
  /** The number @format digits @minLength 3 */
  number: string;
  /** @format digits @maxLength 6 @pattern ^\d{4,6}$ */
  pin?: string;
}
