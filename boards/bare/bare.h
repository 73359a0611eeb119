/* What every bare-metal board gives to the programs of this folder. A board's port.c implements
 * the console and the clock; its core's folder (cortex-m, …) the rest. */
#ifndef BODKIN_BARE_H
#define BODKIN_BARE_H

#include <stdint.h>

#include "bodkin.h"

extern const struct bodkin_port bare_port;

/* Before anything else. */
void bare_start(void);

/* The next byte of the console, which it waits for; negative when there will be no more. */
int bare_console_read(void);

/* The `clock` of a board that has none: always the simulator's default time, Monday 2026-01-05 at
 * midnight. */
int bare_no_clock(void *context, struct bodkin_clock *now);

/* Ends the program, under an emulator with this status; on a chip it waits for a reset. */
__attribute__((noreturn)) void bare_exit(int status);

/* Ticks of the board's clock, BOARD_CLOCK_MHZ, since the first call. An emulator that takes 1 ns
 * for an instruction counts instructions by it. */
uint64_t bare_ticks(void);

/* Bytes of stack that have been in use at some time since reset. */
uint32_t bare_stack_bytes(void);

#endif
