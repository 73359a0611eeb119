/* What a Cortex-M starts with: its vectors, the FPU if it has one. */
#include "startup.h"

#include "ticks.h"

#define CPACR (*(volatile uint32_t *)0xE000ED88u)
#define CPACR_CP10_CP11 (0xFu << 20)
#define VTOR (*(volatile uint32_t *)0xE000ED08u)

__attribute__((noreturn)) void startup_reset(void);

/* What the core reads: the stack, reset, then handlers. Peripherals' interrupts are never on. */
union vector {
    const void *stack;
    void (*handler)(void);
};

__attribute__((section(".first"), aligned(256), used)) static const union vector vectors[16] = {
    {.stack = startup_stack_top}, {.handler = startup_reset},
    {.handler = startup_fault}, /* NMI */
    {.handler = startup_fault}, /* hard fault, where every other fault ends up */
    {.handler = startup_fault}, {.handler = startup_fault}, {.handler = startup_fault},
    {.handler = startup_fault}, {0}, {0}, {0},
    {.handler = startup_fault}, {.handler = startup_fault}, {0}, {.handler = startup_fault},
    {.handler = ticks_wrap}, /* SysTick */
};

void startup_reset(void) {
#ifdef __ARM_FP
    CPACR |= CPACR_CP10_CP11;
#endif
    VTOR = (uint32_t)(uintptr_t)vectors;
    __asm volatile("dsb\n\tisb");
    startup_run();
}
