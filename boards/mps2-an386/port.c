/* Console: UART 0. Clock: the board has none, so it is always the simulator's default time,
 * Monday 2026-01-05 at midnight. */
#include "bare.h"
#include "board.h"
#include "semihosting.h"
#include "uart.h"

static int read_clock(void *context, struct bodkin_clock *now) {
    (void)context;
    *now = (struct bodkin_clock){.year = 2026, .month = 1, .day = 5};
    return 0;
}

static int write_console(void *context, const char *text, size_t bytes) {
    (void)context;
    uart_write(BOARD_UART, text, bytes);
    return 0;
}

const struct bodkin_port bare_port = {.clock = read_clock, .console_write = write_console};

void bare_start(void) { uart_start(BOARD_UART, BOARD_UART_DIVISOR); }

int bare_console_read(void) { return uart_read(BOARD_UART); }

__attribute__((noreturn)) void bare_exit(int status) { semihosting_exit(status); }
