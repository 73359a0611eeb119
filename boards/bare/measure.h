/* What a kernels' host tells the measurement. */
#ifndef BODKIN_MEASURE_H
#define BODKIN_MEASURE_H

#include <stdint.h>

/* wasm3 took so many bytes for one more page of threaded code; it never gives one back. */
void measure_code_page(uint32_t bytes);

#endif
