/** Set the volume. */
export interface set_volume {
  level(): number;
}
