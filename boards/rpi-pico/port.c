/* Console: UART 0 on GPIO 0 and 1, polled; 115200 baud at 125 MHz. The board has no clock. */
#include "bare.h"
#include "board.h"
#include "semihosting.h"

#define REGISTER(address) (*(volatile uint32_t *)(address))
/* Writing there clears the bits that are set in what is written. */
#define CLEAR(address) REGISTER((address) + 0x3000u)

#define CLOCKS 0x40008000u
#define CLK_REF_CTRL REGISTER(CLOCKS + 0x30)
#define CLK_REF_SELECTED REGISTER(CLOCKS + 0x38)
#define CLK_SYS_CTRL REGISTER(CLOCKS + 0x3C)
#define CLK_SYS_SELECTED REGISTER(CLOCKS + 0x44)
#define CLK_PERI_CTRL REGISTER(CLOCKS + 0x48)
#define RESETS 0x4000C000u
#define RESETS_DONE REGISTER(RESETS + 8)
#define GPIO0_CTRL REGISTER(0x40014004u)
#define GPIO1_CTRL REGISTER(0x4001400Cu)
#define XOSC_CTRL REGISTER(0x40024000u)
#define XOSC_STATUS REGISTER(0x40024004u)
#define XOSC_STARTUP REGISTER(0x4002400Cu)
#define PLL_SYS 0x40028000u
#define PLL_CS REGISTER(PLL_SYS)
#define PLL_PWR (PLL_SYS + 4)
#define PLL_FBDIV REGISTER(PLL_SYS + 8)
#define PLL_PRIM REGISTER(PLL_SYS + 12)
#define UART0 0x40034000u
#define UART_DATA REGISTER(UART0)
#define UART_FLAGS REGISTER(UART0 + 0x18)
#define UART_INTEGER_DIVISOR REGISTER(UART0 + 0x24)
#define UART_FRACTION_DIVISOR REGISTER(UART0 + 0x28)
#define UART_LINE_CONTROL REGISTER(UART0 + 0x2C)
#define UART_CONTROL REGISTER(UART0 + 0x30)

enum { NEEDED = 1 << 5 | 1 << 8 | 1 << 12 | 1 << 22 }; /* IO bank, pads, system PLL, UART 0 */
enum { FLAG_NOTHING_RECEIVED = 1 << 4, FLAG_TRANSMIT_FULL = 1 << 5 };
enum { LINE_8_BITS_QUEUES = 0x70, CONTROL_ON = 0x301, FUNCTION_UART = 2 };

static int write_console(void *context, const char *text, size_t bytes) {
    (void)context;
    for (size_t i = 0; i < bytes; i++) {
        while (UART_FLAGS & FLAG_TRANSMIT_FULL) continue;
        UART_DATA = (uint8_t)text[i];
    }
    return 0;
}

const struct bodkin_port bare_port = {.clock = bare_no_clock, .console_write = write_console};

/* The crystal's 12 MHz, times 125, divided by 6 and by 2: 125 MHz for the core and the UART. */
static void start_clocks(void) {
    XOSC_STARTUP = 47; /* times 256 cycles: a millisecond */
    XOSC_CTRL = 0xFABAA0u;
    while ((XOSC_STATUS & 1u << 31) == 0) continue;
    CLK_REF_CTRL = 2; /* the crystal */
    while ((CLK_REF_SELECTED & 1u << 2) == 0) continue;
    CLEAR(RESETS) = NEEDED;
    while ((RESETS_DONE & NEEDED) != NEEDED) continue;
    PLL_CS = 1;
    PLL_FBDIV = 125;
    CLEAR(PLL_PWR) = 1u << 0 | 1u << 5; /* its power, its oscillator's */
    while ((PLL_CS & 1u << 31) == 0) continue;
    PLL_PRIM = 6u << 16 | 2u << 12;
    CLEAR(PLL_PWR) = 1u << 3; /* its dividers' */
    CLK_SYS_CTRL = 1;
    while ((CLK_SYS_SELECTED & 1u << 1) == 0) continue;
    CLK_PERI_CTRL = 1u << 11;
}

void bare_start(void) {
    start_clocks();
    UART_INTEGER_DIVISOR = 67; /* and 52 / 64: 125 MHz / (16 · 115200) */
    UART_FRACTION_DIVISOR = 52;
    UART_LINE_CONTROL = LINE_8_BITS_QUEUES;
    UART_CONTROL = CONTROL_ON;
    GPIO0_CTRL = FUNCTION_UART;
    GPIO1_CTRL = FUNCTION_UART;
}

int bare_console_read(void) {
    while (UART_FLAGS & FLAG_NOTHING_RECEIVED) continue;
    return (int)(UART_DATA & 0xFFu);
}

__attribute__((noreturn)) void bare_exit(int status) { semihosting_exit(status); }
