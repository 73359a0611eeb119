/* Two int8 products an instruction: the DSP extension of Armv7E-M and Armv8-M. A word of four bytes
 * becomes two words of two halves, its even bytes (0 and 2) and its odd ones (1 and 3). */
#ifndef BODKIN_PAIRS_H
#define BODKIN_PAIRS_H

#include <arm_acle.h>
#include <stdint.h>
#include <string.h>

/* Four bytes, wherever they lie. */
static inline uint32_t bodkin_pairs_load(const int8_t *at) {
    uint32_t word;
    memcpy(&word, at, sizeof word);
    return word;
}

static inline int16x2_t bodkin_pairs_even(uint32_t bytes) { return __sxtb16((int8x4_t)bytes); }

/* In one instruction, which the compiler doesn't find by itself. */
static inline int16x2_t bodkin_pairs_odd(uint32_t bytes) {
    int16x2_t halves;
    __asm("sxtb16 %0, %1, ror #8" : "=r"(halves) : "r"(bytes));
    return halves;
}

#endif
