/* Console: the 16550 UART, polled. The board's clock isn't read. */
#include "bare.h"
#include "board.h"
#include "semihosting.h"

#define UART_DATA (*(volatile uint8_t *)BOARD_UART)
#define UART_LINE_STATUS (*(volatile uint8_t *)(BOARD_UART + 5))

enum { STATUS_RECEIVED = 0x01, STATUS_CAN_TRANSMIT = 0x20 };

static int write_console(void *context, const char *text, size_t bytes) {
    (void)context;
    for (size_t i = 0; i < bytes; i++) {
        while ((UART_LINE_STATUS & STATUS_CAN_TRANSMIT) == 0) continue;
        UART_DATA = (uint8_t)text[i];
    }
    return 0;
}

const struct bodkin_port bare_port = {.clock = bare_no_clock, .console_write = write_console};

/* The UART works as it is after reset. */
void bare_start(void) {}

int bare_console_read(void) {
    while ((UART_LINE_STATUS & STATUS_RECEIVED) == 0) continue;
    return UART_DATA;
}

__attribute__((noreturn)) void bare_exit(int status) { semihosting_exit(status); }
