type integer = number;

/** Take photos. */
export interface take_photos {
  /** How many @minimum 1 @maximum 9 @default 1 */
  count?: integer;
  /** Size @default "medium" */
  size?: 'small' | 'medium' | 'large';
  /** With flash @default false */
  flash?: boolean;
}
