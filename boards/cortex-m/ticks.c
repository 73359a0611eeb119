#include "ticks.h"

#include "bare.h"

#define SYSTICK_CONTROL (*(volatile uint32_t *)0xE000E010u)
#define SYSTICK_RELOAD (*(volatile uint32_t *)0xE000E014u)
#define SYSTICK_VALUE (*(volatile uint32_t *)0xE000E018u)
#define SYSTICK_ON_CORE_CLOCK_WITH_EXCEPTION 7u
#define PERIOD_TICKS (1u << 24)

static volatile uint32_t periods;

void ticks_wrap(void) { periods++; }

uint64_t bare_ticks(void) {
    if ((SYSTICK_CONTROL & 1u) == 0) {
        SYSTICK_RELOAD = PERIOD_TICKS - 1;
        SYSTICK_VALUE = 0;
        SYSTICK_CONTROL = SYSTICK_ON_CORE_CLOCK_WITH_EXCEPTION;
        while (SYSTICK_VALUE == 0) continue; /* until its first tick it hasn't been reloaded */
    }
    uint32_t before, value;
    do {
        before = periods;
        value = SYSTICK_VALUE;
    } while (before != periods);
    return (uint64_t)before * PERIOD_TICKS + (PERIOD_TICKS - 1 - value);
}
