type integer = number;

/** A field is called as the composite would be. */
export interface wake {
  /** Why */
  time: string;
  hour: integer;
  minute: integer;
}
