/** Set the volume. */
export interface set_volume {
  /** Volume */
  level: number | 'full';
}
