/* Netduino Plus 2, an STM32F405: Cortex-M4F, 1 MB of flash, 128 KB of RAM. */
#ifndef BODKIN_BOARD_H
#define BODKIN_BOARD_H

/* Flash from 0x08000000: 192 KB of program, then the image. */
#define BOARD_IMAGE 0x08030000u
#define BOARD_IMAGE_BYTES (832u * 1024u)
#define BOARD_ARENA_BYTES (114u * 1024u)

/* SysTick as the emulator has it; the chip starts at 16 MHz. */
#define BOARD_CLOCK_MHZ 168u

/* 16 MHz / 115200 baud. */
#define BOARD_USART_DIVISOR 139u

#endif
