#include "bare.h"

/* Half of the core's counter of cycles, which under an emulator are instructions. */
static uint32_t read_low(void) {
    uint32_t value;
    __asm volatile(".option push\n.option arch, +zicsr\ncsrr %0, mcycle\n.option pop"
                   : "=r"(value));
    return value;
}

static uint32_t read_high(void) {
    uint32_t value;
    __asm volatile(".option push\n.option arch, +zicsr\ncsrr %0, mcycleh\n.option pop"
                   : "=r"(value));
    return value;
}

uint64_t bare_ticks(void) {
    uint32_t high, low;
    do {
        high = read_high();
        low = read_low();
    } while (high != read_high());
    return (uint64_t)high << 32 | low;
}
