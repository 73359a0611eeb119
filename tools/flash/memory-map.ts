/** nrf-intel-hex, as Node loads it: its types describe another build of it. */
import imported from 'nrf-intel-hex';

export const MemoryMap = imported as unknown as typeof imported.default;
