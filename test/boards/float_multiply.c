/* Compares boards/rpi-pico/float_multiply.c with this computer's own multiplication, on bits at
 * random and on those at the edges; what it leaves to libgcc comes out as it should too. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

uint32_t __real___aeabi_fmul(uint32_t a, uint32_t b);
uint32_t __wrap___aeabi_fmul(uint32_t a, uint32_t b);

static uint32_t left;

uint32_t __real___aeabi_fmul(uint32_t a, uint32_t b) {
    float x, y;
    left++;
    memcpy(&x, &a, 4);
    memcpy(&y, &b, 4);
    x *= y;
    memcpy(&a, &x, 4);
    return a;
}

static int is_nan(uint32_t bits) { return (bits & 0x7FFFFFFFu) > 0x7F800000u; }

/* Bits at random; every fourth time a fraction that is all zeros or all ones. */
static uint32_t next(uint32_t *state) {
    *state ^= *state << 13;
    *state ^= *state >> 17;
    *state ^= *state << 5;
    if (*state % 8 == 0) return *state & 0xFF800000u;
    return *state % 8 == 1 ? *state | 0x7FFFFFu : *state;
}

int main(void) {
    enum { PAIRS = 4000000 };
    uint32_t state = 1;
    for (uint32_t i = 0; i < PAIRS; i++) {
        const uint32_t a = next(&state), b = next(&state);
        const uint32_t right = __real___aeabi_fmul(a, b);
        left--;
        const uint32_t got = __wrap___aeabi_fmul(a, b);
        if (got == right || (is_nan(got) && is_nan(right))) continue;
        printf("%08x * %08x = %08x, not %08x\n", a, b, right, got);
        return 1;
    }
    printf("%s\n", left < PAIRS / 2 ? "right" : "most is left to libgcc");
    return left < PAIRS / 2 ? 0 : 1;
}
