#include "uart.h"

/* Arm's "Cortex-M System Design Kit", APB UART. */
struct registers {
    volatile uint32_t data, state, control, interrupts, divisor;
};
enum { STATE_TRANSMIT_FULL = 1, STATE_RECEIVE_FULL = 2, CONTROL_TRANSMIT_RECEIVE = 3 };

void uart_start(uintptr_t uart, uint32_t divisor) {
    struct registers *registers = (struct registers *)uart;
    registers->divisor = divisor;
    registers->control = CONTROL_TRANSMIT_RECEIVE;
}

void uart_write(uintptr_t uart, const char *text, size_t bytes) {
    struct registers *registers = (struct registers *)uart;
    for (size_t i = 0; i < bytes; i++) {
        while (registers->state & STATE_TRANSMIT_FULL) continue;
        registers->data = (uint8_t)text[i];
    }
}

int uart_read(uintptr_t uart) {
    struct registers *registers = (struct registers *)uart;
    while ((registers->state & STATE_RECEIVE_FULL) == 0) continue;
    return (int)(registers->data & 0xFFu);
}
