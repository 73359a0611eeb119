/* Arm MPS2 with the AN386 FPGA image: Cortex-M4F. */
#ifndef BODKIN_BOARD_H
#define BODKIN_BOARD_H

/* Code memory from 0: 1 MB of program, then the image. */
#define BOARD_IMAGE 0x00100000u
#define BOARD_IMAGE_BYTES (3u << 20)
#define BOARD_ARENA_BYTES (160u * 1024u)

#define BOARD_CLOCK_MHZ 25u

/* UART 0; the divisor gives 115200 baud. */
#define BOARD_UART 0x40004000u
#define BOARD_UART_DIVISOR 217u

#endif
