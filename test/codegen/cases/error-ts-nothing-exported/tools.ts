/** Set the volume. */
interface set_volume {
  level: number;
}
