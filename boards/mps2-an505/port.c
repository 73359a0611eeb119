/* Console: UART 0. The board has no clock. */
#include "bare.h"
#include "board.h"
#include "semihosting.h"
#include "uart.h"

static int write_console(void *context, const char *text, size_t bytes) {
    (void)context;
    uart_write(BOARD_UART, text, bytes);
    return 0;
}

const struct bodkin_port bare_port = {.clock = bare_no_clock, .console_write = write_console};

void bare_start(void) { uart_start(BOARD_UART, BOARD_UART_DIVISOR); }

int bare_console_read(void) { return uart_read(BOARD_UART); }

__attribute__((noreturn)) void bare_exit(int status) { semihosting_exit(status); }
