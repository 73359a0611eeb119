/* From reset to main: variables, FPU, a painted stack; and what happens at a fault. */
#include <stdint.h>
#include <string.h>

#include "bare.h"
#include "ticks.h"

#define CPACR (*(volatile uint32_t *)0xE000ED88u)
#define CPACR_CP10_CP11 (0xFu << 20)
#define VTOR (*(volatile uint32_t *)0xE000ED08u)
#define PAINT 0xA5A5A5A5u

/* Places, from the linker script. */
extern uint32_t startup_stack_bottom[], startup_stack_top[];
extern uint8_t startup_data[], startup_data_end[], startup_bss[], startup_bss_end[];
extern const uint8_t startup_data_flash[];

int main(void);
__attribute__((noreturn)) void startup_reset(void);

enum { EXIT_FAULT = 3 };

static void fault(void) {
    static const char message[] =
        "{\"error\":{\"stage\":\"board\",\"message\":\"processor fault\"}}\n";
    bare_port.console_write(bare_port.context, message, sizeof message - 1);
    bare_exit(EXIT_FAULT);
}

/* What the core reads: the stack, reset, then handlers. Peripherals' interrupts are never on. */
union vector {
    const void *stack;
    void (*handler)(void);
};

__attribute__((section(".vectors"), used)) static const union vector vectors[16] = {
    {.stack = startup_stack_top}, {.handler = startup_reset},
    {.handler = fault}, /* NMI */
    {.handler = fault}, /* hard fault, where every other fault ends up */
    {.handler = fault}, {.handler = fault}, {.handler = fault}, {.handler = fault},
    {0}, {0}, {0},
    {.handler = fault}, {.handler = fault}, {0}, {.handler = fault},
    {.handler = ticks_wrap}, /* SysTick */
};

__attribute__((noreturn)) void startup_reset(void) {
    CPACR |= CPACR_CP10_CP11;
    VTOR = (uint32_t)(uintptr_t)vectors;
    __asm volatile("dsb\n\tisb");
    volatile uint32_t *here = (volatile uint32_t *)__builtin_frame_address(0);
    for (volatile uint32_t *at = startup_stack_bottom; at < here - 16; at++) *at = PAINT;
    memcpy(startup_data, startup_data_flash, (size_t)(startup_data_end - startup_data));
    memset(startup_bss, 0, (size_t)(startup_bss_end - startup_bss));
    bare_exit(main());
}

uint32_t bare_stack_bytes(void) {
    const uint32_t *at = startup_stack_bottom;
    while (at < startup_stack_top && *at == PAINT) at++;
    return (uint32_t)((const uint8_t *)startup_stack_top - (const uint8_t *)at);
}
