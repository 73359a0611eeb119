/* What a RISC-V core starts with: a stack, and where to go at a trap. No interrupt is ever on. */
#include "startup.h"

__attribute__((noreturn)) void startup_reset(void);

/* A trap's address is a multiple of 4. */
__attribute__((aligned(4), noreturn)) static void trap(void) { startup_fault(); }

__attribute__((noreturn, used)) static void startup_core(void) {
    __asm volatile(".option push\n.option arch, +zicsr\ncsrw mtvec, %0\n.option pop" ::"r"(trap));
    startup_run();
}

__attribute__((section(".first"), naked, used)) void startup_reset(void) {
    __asm volatile("la sp, startup_stack_top\n"
                   "j %0" ::"i"(startup_core));
}
