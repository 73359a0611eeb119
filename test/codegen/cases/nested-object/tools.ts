type integer = number;

interface Place {
  /** City @maxLength 40 */
  city: string;
  /** Within, in metres @minimum 1 @unit m */
  radius?: number;
}

/** Find a café. */
export interface find_cafe {
  /** Near here */
  place?: Place;
  opens?: { hour: integer; minute: integer };
}
