/* Raspberry Pi Pico, an RP2040: Cortex-M0+, 2 MB of flash, 264 KB of RAM. */
#ifndef BODKIN_BOARD_H
#define BODKIN_BOARD_H

/* Flash from 0x10000000: 256 KB of boot2 and program, then the image. */
#define BOARD_IMAGE 0x10040000u
#define BOARD_IMAGE_BYTES (1792u * 1024u)
#define BOARD_ARENA_BYTES (160u * 1024u)

#define BOARD_CLOCK_MHZ 125u

#endif
