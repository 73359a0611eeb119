/* Console: USART1 on PA9 and PA10, polled, from the 16 MHz that the chip starts at. The board's
 * clock isn't set, so it isn't read. */
#include "bare.h"
#include "board.h"
#include "semihosting.h"

#define REGISTER(address) (*(volatile uint32_t *)(address))
#define RCC_AHB1ENR REGISTER(0x40023830u)
#define RCC_APB2ENR REGISTER(0x40023844u)
#define GPIOA_MODER REGISTER(0x40020000u)
#define GPIOA_AFRH REGISTER(0x40020024u)
#define USART_SR REGISTER(0x40011000u)
#define USART_DR REGISTER(0x40011004u)
#define USART_BRR REGISTER(0x40011008u)
#define USART_CR1 REGISTER(0x4001100Cu)

enum { SR_RECEIVED = 1 << 5, SR_CAN_TRANSMIT = 1 << 7 };
enum { CR1_RECEIVE = 1 << 2, CR1_TRANSMIT = 1 << 3, CR1_ON = 1 << 13 };

static int write_console(void *context, const char *text, size_t bytes) {
    (void)context;
    for (size_t i = 0; i < bytes; i++) {
        while ((USART_SR & SR_CAN_TRANSMIT) == 0) continue;
        USART_DR = (uint8_t)text[i];
    }
    return 0;
}

const struct bodkin_port bare_port = {.clock = bare_no_clock, .console_write = write_console};

void bare_start(void) {
    RCC_AHB1ENR |= 1u;       /* GPIOA */
    RCC_APB2ENR |= 1u << 4;  /* USART1 */
    GPIOA_MODER = (GPIOA_MODER & ~(0xFu << 18)) | 0xAu << 18;   /* PA9, PA10: their functions */
    GPIOA_AFRH = (GPIOA_AFRH & ~(0xFFu << 4)) | 0x77u << 4;     /* number 7, USART1 */
    USART_BRR = BOARD_USART_DIVISOR;
    USART_CR1 = CR1_ON | CR1_TRANSMIT | CR1_RECEIVE;
    write_console(NULL, "\n", 1); /* what came before is lost: whoever talks to it may now */
}

int bare_console_read(void) {
    while ((USART_SR & SR_RECEIVED) == 0) continue;
    return (int)(USART_DR & 0xFFu);
}

__attribute__((noreturn)) void bare_exit(int status) { semihosting_exit(status); }
