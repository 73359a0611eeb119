/* The CMSDK UART of Arm's MPS2 and MPS3 boards, polled. `uart` is its address. */
#ifndef BODKIN_UART_H
#define BODKIN_UART_H

#include <stddef.h>
#include <stdint.h>

/* Before anything else; `divisor` is the UART's clock over the baud rate. */
void uart_start(uintptr_t uart, uint32_t divisor);

void uart_write(uintptr_t uart, const char *text, size_t bytes);

/* The next byte, which it waits for. */
int uart_read(uintptr_t uart);

#endif
