type integer = number;

/** Mix the colours. */
export interface mix {
  /**
   * How much of each
   * @items.minimum 0
   * @items.maximum 300
   * @minItems 2
   * @maxItems 4
   * @uniqueItems true
   */
  amounts: integer[];
  /**
   * What to call it
   * @items.maxLength 12
   * @items.pattern ^[a-z é]+$
   */
  names?: string[];
  /** @items.unit min */
  waits?: number[];
  /** @maxItems 3 */
  flags?: boolean[];
  /** @items.format time */
  times?: string[];
  /** @maxItems 2 */
  days?: ('mon' | 'tue' | 'wed')[];
}

/** Meet somebody. */
export interface meet {
  /** @format date-time */
  at: string;
}
