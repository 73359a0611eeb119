/* float × float for a core without FPU whose multiplier gives 32 bits: a third of the instructions
 * of libgcc's, and the same bits. Linked in by --wrap; what isn't an ordinary number, or might not
 * become one, is left to libgcc. */
#include <stdint.h>

uint32_t __real___aeabi_fmul(uint32_t a, uint32_t b);
uint32_t __wrap___aeabi_fmul(uint32_t a, uint32_t b);

#define SIGN 0x80000000u
#define ONE 0x800000u /* a fraction's leading bit, which is not stored */
#define HALF 0x800000u /* of the last place, in 24 bits */

/* An exponent is 1 to 254; with both and the two carries the result's is, too. */
static int is_ordinary(uint32_t a, uint32_t b, uint32_t sum) {
    return a - 1u < 254u && b - 1u < 254u && sum - 1u < 252u;
}

uint32_t __wrap___aeabi_fmul(uint32_t a, uint32_t b) {
    const uint32_t a_exponent = a >> 23 & 255u, b_exponent = b >> 23 & 255u;
    uint32_t exponent = a_exponent + b_exponent - 127u;
    if (!is_ordinary(a_exponent, b_exponent, exponent)) return __real___aeabi_fmul(a, b);
    const uint32_t x = (a & (ONE - 1)) | ONE, y = (b & (ONE - 1)) | ONE;
    /* x · y in halves of 12 bits: 48 bits, of which `high` are the upper 24 and `low` the rest. */
    const uint32_t x1 = x >> 12, x0 = x & 0xFFFu, y1 = y >> 12, y0 = y & 0xFFFu;
    const uint32_t middle = x1 * y0 + x0 * y1;
    uint32_t low = x0 * y0 + ((middle & 0xFFFu) << 12);
    uint32_t high = x1 * y1 + (middle >> 12) + (low >> 24);
    low &= 0xFFFFFFu;
    if (high >= ONE) {
        exponent++;
    } else {
        low <<= 1;
        high = high << 1 | low >> 24;
        low &= 0xFFFFFFu;
    }
    /* To the nearest, of two the even one; a carry out of the fraction raises the exponent. */
    if (low + (high & 1u) > HALF) high++;
    return ((a ^ b) & SIGN) + (exponent << 23) + (high - ONE);
}
