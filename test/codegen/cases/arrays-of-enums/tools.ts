type Day = 'mon' | 'tue' | 'wed';

/** Water the plants. */
export interface water {
  /** Days to water on @minItems 1 @maxItems 3 @uniqueItems true */
  days: Day[];
  /** Beds, in no order */
  beds?: ('front' | 'back')[];
}
