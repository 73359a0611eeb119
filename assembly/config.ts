/**
 * The config block: written by the host before `init`, the words of CONF and then the image offsets
 * of WGHT and TMEM. The kernels have no static data, so it is the first thing in linear memory, and
 * a host needs no more than CONFIG_END bytes of it to ask `init` how many there must be.
 */
export const CONFIG: usize = 16;
export const CONFIG_END: usize = 64;
