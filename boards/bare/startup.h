/* From reset to main, on every core: its folder (cortex-m, riscv) has the first instructions. */
#ifndef BODKIN_STARTUP_H
#define BODKIN_STARTUP_H

#include <stdint.h>

/* Places, from sections.ld. */
extern uint32_t startup_stack_bottom[], startup_stack_top[];

/* Paints the stack, fills the variables and runs main. */
__attribute__((noreturn)) void startup_run(void);

/* The core met an instruction or an address that it can't: says so and ends. */
__attribute__((noreturn)) void startup_fault(void);

#endif
