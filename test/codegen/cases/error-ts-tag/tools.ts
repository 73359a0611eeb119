/** Set the volume. */
export interface set_volume {
  /**
   * Volume
   * @min 0
   */
  level: number;
}
