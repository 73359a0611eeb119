type integer = number;

/** One parameter of each kind. */
export interface every_kind {
  count: integer;
  ratio: number;
  on: boolean;
  text: string;
  colour: 'red' | 'green';
  /** @format time */
  at: string;
  /** @unit min */
  lasting: integer;
  /** @format duration */
  period: string;
  /** @format date */
  day: string;
}
