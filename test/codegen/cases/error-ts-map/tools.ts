/** Set the volume. */
export interface set_volume {
  /** Volumes by room */
  rooms: { [room: string]: number };
}
